package dk.raadslag.indstilling;

/** What became of the whole indstilling at a meeting (rule 16). */
public enum Resultat {
    BESLUTTET,
    /** At least one at-punkt waits for a later meeting. */
    UDSKUDT,
    /** Not accepted in its present form: back to the author. */
    RETUR
}
