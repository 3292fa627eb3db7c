package dk.raadslag.kalender;

import java.util.Locale;

/** How far a meeting has come, in the order it goes. */
public enum Moedestatus {
    /** Moved by a holiday; the secretariat has yet to confirm the new day. */
    FORESLAAET,
    PLANLAGT,
    FRIST_PASSERET,
    /** The agenda has been composed. */
    SAMMENSAT,
    UDGIVET,
    AFHOLDT,
    REFERAT_UDKAST,
    /** The next meeting has approved the minutes (rule 17). */
    REFERAT_GODKENDT,
    AFLYST;

    /** The deadline lies ahead: cases can be sent to the meeting in time. */
    public boolean erAaben() {
        return this == FORESLAAET || this == PLANLAGT;
    }

    /** Not yet held, nor cancelled. */
    public boolean erKommende() {
        return compareTo(UDGIVET) <= 0;
    }

    /** Its agenda is published, and it was not cancelled. */
    public boolean hasAgenda() {
        return compareTo(UDGIVET) >= 0 && this != AFLYST;
    }

    /** Key of its name in the translations. */
    public String noegle() {
        return "kalender.status." + name().toLowerCase(Locale.ROOT);
    }
}
