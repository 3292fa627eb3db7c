package dk.raadslag.tekst;

/** A text from outside that is not one of ours. Says what kind of fault, never what the text was. */
public final class UgyldigTekst extends RuntimeException {

    /** What was wrong; {@link #kode()} gives it in the form of a translation key's last part. */
    public enum Fejl {
        NOT_JSON,
        TOO_LARGE,
        TOO_DEEP,
        UNKNOWN_NODE,
        UNKNOWN_MARK,
        UNKNOWN_FIELD,
        BAD_CONTENT,
        BAD_ATTRIBUTE,
        BAD_TEXT,
        BAD_LINK
    }

    private final Fejl fejl;

    public UgyldigTekst(Fejl fejl) {
        super(fejl.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        this.fejl = fejl;
    }

    public Fejl fejl() {
        return fejl;
    }

    /** For example {@code unknown-node}. */
    public String kode() {
        return fejl.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
