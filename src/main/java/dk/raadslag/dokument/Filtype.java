package dk.raadslag.dokument;

import java.util.List;

/** The types of file the program takes in. What a file is, its content says; never its name. */
public enum Filtype {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mime;
    private final List<String> endelser;

    Filtype(String mime, String... endelser) {
        this.mime = mime;
        this.endelser = List.of(endelser);
    }

    /** The media type, as it stands in {@code Content-Type}. */
    public String mime() {
        return mime;
    }

    /** The usual ending of a name, without the dot. */
    public String endelse() {
        return endelser.getFirst();
    }

    /** @param endelse in lower case, without the dot */
    boolean hedder(String endelse) {
        return endelser.contains(endelse);
    }
}
