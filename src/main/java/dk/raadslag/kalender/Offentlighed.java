package dk.raadslag.kalender;

import java.util.Locale;

/** What the public may see of a forum's open items (rule 13). */
public enum Offentlighed {
    INGEN,
    REFERAT,
    DAGSORDEN_OG_REFERAT;

    public String noegle() {
        return "kalender.offentlighed." + name().toLowerCase(Locale.ROOT);
    }
}
