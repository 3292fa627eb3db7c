package dk.raadslag.referat;

import dk.raadslag.dagsorden.Punktart;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Resultat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** What is decided most often, whatever is asked. */
    private static final Set<Udfald> OFTEST = EnumSet.of(GODKENDT, GODKENDT_MED_BEMAERKNING, UDSKUDT, IKKE_TILTRAADT);

    private static final Map<Udfald, Pattern> SVARER_TIL = Map.of(
            TILTRAADT, Pattern.compile("\\btiltræde"),
            TAGET_TIL_EFTERRETNING, Pattern.compile("\\btage?r? .*til efterretning"),
            DROEFTET, Pattern.compile("\\bdrøfte"),
            ORIENTERET, Pattern.compile("\\borientere"));

    private static final Pattern APPROVES = Pattern.compile("\\b(godkend|beslut|tiltræd|vedtag)");

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

    /** The few that lie nearest: the frequent ones, and the one that answers what the at-punkt asks for. */
    public static List<Udfald> naermest(String atPunkt) {
        String tekst = atPunkt.toLowerCase(Locale.ROOT);
        return tilSager().stream()
                .filter(udfald -> OFTEST.contains(udfald)
                        || SVARER_TIL.containsKey(udfald)
                                && SVARER_TIL.get(udfald).matcher(tekst).find())
                .toList();
    }

    /** What a note alone says of an orientation: that it was taken note of. Empty for what is to be decided. */
    public static Optional<Udfald> ofNote(Punktindhold punkt, Punktindhold.@Nullable AtPunkt at) {
        if (at == null) {
            return punkt.art() == Punktart.ORIENTERING || punkt.art() == Punktart.BORDET_RUNDT
                    ? Optional.of(ORIENTERET)
                    : Optional.empty();
        }
        List<Udfald> naermest = naermest(at.tekst());
        return Stream.of(TAGET_TIL_EFTERRETNING, ORIENTERET)
                .filter(naermest::contains)
                .filter(udfald ->
                        !APPROVES.matcher(at.tekst().toLowerCase(Locale.ROOT)).find())
                .findFirst();
    }

    public static List<Udfald> tilFastePunkter() {
        return FASTE;
    }
}
