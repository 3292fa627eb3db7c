package dk.raadslag.kvalitet;

/** What a section is for, whatever a template calls it. */
public enum Afsnitsart {
    RESUME,
    BESLUTNING,
    BAGGRUND,
    VAERDI,
    INDHOLD,
    MULIGHEDER,
    RESSOURCER,
    RISICI,
    KOMMUNIKATION,
    PROCES,
    KOORDINERING,
    BILAG,
    TIDLIGERE,
    ANDET;

    /** Silence is itself a statement here: deliberately empty deserves a remark. */
    public boolean talerVedTavshed() {
        return this != BILAG && this != BESLUTNING && this != TIDLIGERE && this != ANDET;
    }
}
