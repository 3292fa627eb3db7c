package dk.raadslag.kalender;

import java.util.Locale;

/** Times that cannot be a meeting's; {@link #grund()} says why. */
public class UmuligTid extends IllegalArgumentException {

    /** Why not; its text stands in the translations under {@link #noegle()}. */
    public enum Grund {
        SLUT_FOER_START,
        FRIST_EFTER_UDGIVELSE,
        UDGIVELSE_EFTER_MOEDE,
        FRIST_PASSERET,
        IKKE_ARBEJDSDAG,
        DATO_OPTAGET,
        INTET_SENERE_MOEDE,
        MOEDET_ER_IKKE_BEGYNDT;

        public String noegle() {
            return "kalender.umulig." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Grund grund;

    public UmuligTid(Grund grund) {
        super(grund.name());
        this.grund = grund;
    }

    public Grund grund() {
        return grund;
    }
}
