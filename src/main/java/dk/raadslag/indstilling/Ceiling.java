package dk.raadslag.indstilling;

/**
 * How large a case may get, far above any that was ever written: what grows for ever makes each click slower than the one
 * before, and ends where the database says no.
 */
enum Ceiling {
    AT_PUNKTER(100, "forMangeAtPunkter"),
    BILAG(100, "forMangeBilag"),
    /** Characters, with spaces: about fifty pages. */
    AFSNIT(100_000, "afsnitForLangt"),
    AT_PUNKT(5_000, "atPunktForLangt"),
    TILBAGEMELDINGER(200, "forMangeTilbagemeldinger");

    private final int hoejst;
    private final String regel;

    Ceiling(int hoejst, String regel) {
        this.hoejst = hoejst;
        this.regel = regel;
    }

    /** @throws Regelbrud above it */
    void allow(int antal) {
        if (antal > hoejst) {
            throw new Regelbrud(regel, Integer.toString(hoejst));
        }
    }

    int hoejst() {
        return hoejst;
    }
}
