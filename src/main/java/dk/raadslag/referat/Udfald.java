package dk.raadslag.referat;

import dk.raadslag.indstilling.Resultat;
import java.util.Arrays;
import java.util.List;

/** What the rådmand can decide on an at-punkt (rule 16), and what that means for the case. */
public enum Udfald {
    GODKENDT(Resultat.BESLUTTET),
    GODKENDT_MED_BEMAERKNING(Resultat.BESLUTTET),
    TILTRAADT(Resultat.BESLUTTET),
    TAGET_TIL_EFTERRETNING(Resultat.BESLUTTET),
    DROEFTET(Resultat.BESLUTTET),
    ORIENTERET(Resultat.BESLUTTET),
    UDSKUDT(Resultat.UDSKUDT),
    /** Not in its present form: back to the author. */
    IKKE_TILTRAADT(Resultat.RETUR),
    INTET_AT_BEMAERKE(Resultat.BESLUTTET);

    private static final List<Udfald> FASTE =
            List.of(GODKENDT, GODKENDT_MED_BEMAERKNING, ORIENTERET, INTET_AT_BEMAERKE, UDSKUDT);

    private final Resultat resultat;

    Udfald(Resultat resultat) {
        this.resultat = resultat;
    }

    public Resultat resultat() {
        return resultat;
    }

    /** Those that say nothing without a remark. */
    public boolean kraeverBemaerkning() {
        return this == GODKENDT_MED_BEMAERKNING;
    }

    public static List<Udfald> tilSager() {
        return Arrays.asList(values());
    }

    public static List<Udfald> tilFastePunkter() {
        return FASTE;
    }
}
