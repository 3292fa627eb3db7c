package dk.raadslag.indstilling;

/** What may close an indstilling (rule 9). That it concerns money is not among them. */
public enum Kriterium {
    /** Law or regulation demands it; the reason names it. */
    LOV,
    TIDSPUNKT,
    BUDGET,
    EJENDOM,
    REGNSKAB,
    KRISE,
    STRATEGI,
    ARBEJDSPLADS
}
