package dk.raadslag.dokument.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** The words of Vaadin's upload, from the translations below {@code dokument.upload}. */
record Uploadtekster(Ord ord, DataSize stoerst) {

    /** Looks a text up. */
    @FunctionalInterface
    interface Ord {
        String get(String key, Object... args);
    }

    UploadI18N i18n() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(text("slip-en")).setMany(text("slip-flere")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(text("vaelg-en")).setMany(text("vaelg-flere")))
                .setFile(new UploadI18N.File()
                        .setRetry(text("igen"))
                        .setStart(text("start"))
                        .setRemove(text("fjern")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("for-mange"))
                        .setFileIsTooBig(ord.get("dokument.afvist.FOR_STOR", stoerst.toMegabytes()))
                        .setIncorrectFileType(ord.get("dokument.afvist.UKENDT_TYPE")))
                .setUploading(uploading())
                .setUnits(new UploadI18N.Units(List.of("byte", "kB", "MB", "GB"), 1024));
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("forbinder"))
                        .setProcessing(text("gennemser"))
                        .setStalled(text("venter"))
                        .setHeld(text("i-koe")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("resterer"))
                        .setUnknown(text("ukendt-tid")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("ingen-forbindelse"))
                        .setUnexpectedServerError(text("fejl"))
                        .setForbidden(text("ikke-tilladt")));
    }

    private String text(String key) {
        return ord.get("dokument.upload." + key);
    }
}
