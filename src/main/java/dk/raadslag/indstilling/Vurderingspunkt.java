package dk.raadslag.indstilling;

/** What only a person can judge in a case (rules 6, 8 and 10). */
public enum Vurderingspunkt {
    /** Political and strategic content. */
    POLITIK,
    /** A clear and sufficient basis for deciding. */
    GRUNDLAG,
    /** What exactly is said yes to. */
    BESLUTNING,
    /** Open or confidential, on its own merits. */
    AABENHED,
    /** Important information stands in the indstilling itself. */
    VIGTIGT,
    /** The right ones have been asked. */
    KOORDINERING,
    /** Those concerned hear it in the right order. */
    KOMMUNIKATION
}
