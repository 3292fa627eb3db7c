package dk.raadslag.kreds;

import java.util.Locale;

/** A change of a circle that cannot be made; {@link #grund()} says why. */
public class Kredsafvist extends RuntimeException {

    /** Why not; its text stands in the translations under {@link #noegle()}. */
    public enum Grund {
        MANGLER,
        FOR_LANG,
        GENNEMGANG_ER_FORBI,
        ER_MEDLEM,
        SIG_SELV;

        public String noegle() {
            return "kreds.afvist." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Grund grund;

    Kredsafvist(Grund grund) {
        super(grund.name());
        this.grund = grund;
    }

    public Grund grund() {
        return grund;
    }
}
