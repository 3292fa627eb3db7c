package dk.raadslag.dokument.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import java.io.IOException;
import java.io.InputStream;

/**
 * The download behind a link to a file, for those the screen has shown the link to. Never opened in the browser's window
 * and never kept in its cache; the address does not tell the name.
 *
 * @param sha256 which file in the store
 * @param foerst asks, at every download, whether it is still allowed, and throws if not
 */
public record Filhentning(Filer filer, Filnavn navn, String sha256, SerializableRunnable foerst)
        implements DownloadHandler {

    public Filhentning(Filer filer, Filnavn navn, String sha256) {
        this(filer, navn, sha256, () -> {});
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        foerst.run();
        Fil fil = filer.find(sha256);
        event.setContentType(fil.type().mime());
        event.setContentLength(fil.stoerrelse());
        event.getResponse().setHeader("Content-Disposition", navn.vedhaeftet());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        try (InputStream indhold = filer.aabn(sha256)) {
            indhold.transferTo(event.getOutputStream());
        }
    }
}
