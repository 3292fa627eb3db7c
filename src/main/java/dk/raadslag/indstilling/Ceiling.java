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
    TILBAGEMELDINGER(200, "forMangeTilbagemeldinger"),

    // Characters in a field, as the field itself lets through: a screen is not the only one who can send.
    TITEL(300, "titelForLang"),
    SAGSNUMMER(40),
    KONTAKT(120),
    TELEFON(40),
    EMAIL(200),
    BILAGSNAVN(200),
    GRUND(2_000),
    LOV(300),
    BEGIVENHED(300),
    OFFENTLIG_TITEL(300),
    SVAR(2_000),
    TILBAGEMELDING(10_000);

    private static final String UNSTORABLE = "\0";

    private final int hoejst;
    private final String regel;

    Ceiling(int hoejst) {
        this(hoejst, "feltForLangt");
    }

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

    /** @throws Regelbrud if it is longer, or holds a character that cannot be stored */
    void allow(String tekst) {
        allow(tekst.length());
        if (tekst.contains(UNSTORABLE)) {
            throw new Regelbrud("ugyldigtTegn");
        }
    }

    int hoejst() {
        return hoejst;
    }
}
