package dk.raadslag.dagsorden;

/** What a point is (rule 14). */
public enum Punktart {
    /** Approves the agenda. */
    DAGSORDEN,
    /** Approves the minutes of the previous meeting. */
    REFERAT,
    SAG,
    ORIENTERING,
    BORDET_RUNDT
}
