package dk.raadslag.dokument.ui;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import java.io.IOException;
import java.io.InputStream;

/**
 * The download behind a link to a file. Never opened in the browser's window and never kept in its cache; the address does
 * not tell the name. The link is no ticket: it may have been shown before the file was closed, replaced or taken away.
 *
 * @param sha256 asks, at every download, whether it is allowed now and which file it is, and throws if it is not
 */
public record Filhentning(Filer filer, Filnavn navn, SerializableSupplier<String> sha256) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        String hvilken = sha256.get();
        Fil fil = filer.find(hvilken);
        event.setContentType(fil.type().mime());
        event.setContentLength(fil.stoerrelse());
        event.getResponse().setHeader("Content-Disposition", navn.vedhaeftet());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        try (InputStream indhold = filer.aabn(hvilken)) {
            indhold.transferTo(event.getOutputStream());
        }
    }
}
