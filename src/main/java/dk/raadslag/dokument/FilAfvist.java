package dk.raadslag.dokument;

import java.util.List;

/** A file that is not taken in, and why. Nothing of it has been kept. */
public class FilAfvist extends RuntimeException {

    /** Why a file is refused. The text of {@link #key()} says what is wrong and what the person can do. */
    public enum Grund {
        /** Nothing in it. */
        TOM,
        /** Larger than the limit; the limit is the text's argument. */
        FOR_STOR,
        /** None of the types that are taken in. */
        UKENDT_TYPE,
        /** A Word, Excel or PowerPoint file of before 2007. */
        GAMMELT_FORMAT,
        /** An Office file with macros, whatever it is called. */
        MAKROER,
        /** A password is needed to open it. */
        ADGANGSKODE,
        /** A ZIP archive that is no Office document. */
        ARKIV,
        /** Grows out of proportion when unpacked. */
        OPPUSTET,
        /** Begins as one of our types, and then cannot be read. */
        BESKADIGET,
        /** The virus scanner knows it. */
        VIRUS,
        /** It must be scanned, and the scanner does not answer. */
        IKKE_SKANNET;

        /** The translation key of reason and remedy. */
        public String key() {
            return "dokument.afvist." + name();
        }
    }

    private final Grund grund;
    private final transient List<Object> argumenter;

    public FilAfvist(Grund grund, Object... argumenter) {
        super(grund.name());
        this.grund = grund;
        this.argumenter = List.of(argumenter);
    }

    public Grund grund() {
        return grund;
    }

    /** What goes into the text of {@link Grund#key()}. */
    public Object[] argumenter() {
        return argumenter.toArray();
    }
}
