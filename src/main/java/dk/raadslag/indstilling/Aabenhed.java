package dk.raadslag.indstilling;

/** Open or confidential; not decided counts as confidential everywhere (rule 8). */
public enum Aabenhed {
    IKKE_AFGJORT,
    AABEN,
    FORTROLIG
}
