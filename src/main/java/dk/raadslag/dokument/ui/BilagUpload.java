package dk.raadslag.dokument.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.FilAfvist;
import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes attachments by button or drop, several at a time, with progress. What is taken in goes to the {@link Modtager};
 * what is refused stands below with its name, the reason and what to do.
 */
@StyleSheet("context://frontend/dokument.css")
public class BilagUpload extends Composite<Div> implements LocaleChangeObserver {

    /** What arrived, and what was refused (422), is told elsewhere; a file the network lost stays, to be tried again. */
    private static final String LEAVE_ONLY_LOST_FILES = """
            const drop = e => setTimeout(() => this.files = this.files.filter(f => f !== e.detail.file));
            this.addEventListener('upload-success', drop);
            this.addEventListener('upload-error', e => e.detail.xhr.status === 422 && drop(e));
            """;

    /** Gets each file that was taken in, in the user's session. */
    @FunctionalInterface
    public interface Modtager {
        void modtag(Filnavn filnavn, Fil fil);

        /** Whether it would take one now: asked before anything of a file is kept, on the thread of the request. */
        default boolean isOpen() {
            return true;
        }

        /** Says why it takes none. */
        default void refuse() {}
    }

    private static final String CLOSED = "CLOSED";

    private final transient Filer filer;
    private final transient Modtager modtager;
    private final Upload upload = new Upload();
    private final AfvisteFiler afviste = new AfvisteFiler();

    public BilagUpload(Filer filer, Modtager modtager) {
        this.filer = filer;
        this.modtager = modtager;
        upload.setTestId("bilag-upload");
        upload.setWidthFull();
        // One after the other: files that were chosen together keep their order.
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.setUploadHandler(this::receive);
        upload.setMaxFileSize((int) filer.stoerst().toBytes());
        upload.addFileRejectedListener(event ->
                refuse(event.getFileName(), Grund.FOR_STOR, filer.stoerst().toMegabytes()));
        getContent().addClassName("bilag-upload");
        getContent().add(upload, afviste);
    }

    /** For the file that takes another's place. */
    public BilagUpload onlyOne() {
        upload.setMaxFiles(1);
        return this;
    }

    /** Runs on the request's thread, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        if (!modtager.isOpen()) {
            event.reject(CLOSED);
            ui.access(modtager::refuse);
            return;
        }
        try (InputStream indhold = event.getInputStream()) {
            Fil fil = filer.gem(indhold);
            Filnavn navn = new Filnavn(event.getFileName()).forType(fil.type());
            ui.access(() -> modtager.modtag(navn, fil));
        } catch (FilAfvist afvist) {
            event.reject(afvist.grund().name());
            ui.access(() -> refuse(event.getFileName(), afvist.grund(), afvist.argumenter()));
        }
    }

    private void refuse(String filnavn, Grund grund, Object... argumenter) {
        afviste.add(new Filnavn(filnavn).navn(), getTranslation(grund.key(), argumenter));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        localize();
        upload.getElement().executeJs(LEAVE_ONLY_LOST_FILES);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        localize();
    }

    private void localize() {
        upload.setI18n(new Uploadtekster(this::getTranslation, filer.stoerst()).i18n());
    }
}
