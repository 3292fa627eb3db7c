package dk.raadslag.indstilling;

import java.util.EnumSet;
import java.util.Set;

/** Where an indstilling is. The process moves it; queries and screens read it. */
public enum Status {
    /** The author writes. */
    KLADDE,
    /** Received after the deadline: the secretariat judges it (rule 3). */
    FORSINKET,
    /** The secretariat reads it (rule 6). */
    TIL_KVALITETSTJEK,
    /** Back with the author, who corrects from the secretariat's feedback (rules 4 and 6). */
    TIL_RETTELSE,
    /** Approved; open or confidential is to be decided (rule 8). */
    TIL_KLASSIFIKATION,
    /** On the agenda of its meeting, not published yet. */
    PAA_DAGSORDEN,
    /** In a published edition of the agenda. */
    UDGIVET,
    /** Decided at the meeting; the minutes are not public yet. */
    BESLUTTET,
    /** Its minutes are public. */
    AFSLUTTET,
    TRUKKET_TILBAGE;

    static final Set<Status> SKRIVES = EnumSet.of(KLADDE, TIL_RETTELSE);
    private static final Set<Status> FOER_UDGIVELSE = EnumSet.range(KLADDE, PAA_DAGSORDEN);
    private static final Set<Status> UNDERVEJS = EnumSet.range(FORSINKET, TIL_KLASSIFIKATION);
    private static final Set<Status> SLUT = EnumSet.of(AFSLUTTET, TRUKKET_TILBAGE);

    /** Whether the author's side may write now. */
    public boolean kanSkrives() {
        return SKRIVES.contains(this);
    }

    public boolean erFoerUdgivelse() {
        return FOER_UDGIVELSE.contains(this);
    }

    /** Sent, and not ready for the agenda: somebody still has to read, correct, judge or classify it. */
    public boolean erUndervejs() {
        return UNDERVEJS.contains(this);
    }

    /** Those of {@link #erUndervejs}. */
    public static Set<Status> undervejs() {
        return Set.copyOf(UNDERVEJS);
    }

    public boolean erSlut() {
        return SLUT.contains(this);
    }
}
