package dk.raadslag.dagsorden;

import dk.raadslag.dagsorden.Afgoerelser.Afgoerelse;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedepapir.Dagsordenpapir;
import dk.raadslag.kvalitet.Stykke;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agenda or the minutes of a meeting as the check reads them. */
final class Moedepapirer {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    private Moedepapirer() {}

    /** @param referat whether it is the minutes: then every item should hold a decision */
    static Dagsordenpapir af(Moede moede, List<Punktindhold> punkter, Afgoerelser trufne, boolean referat) {
        return new Dagsordenpapir(
                Stykke.af(moede.forum().navn() + " " + DAG.format(moede.dato())),
                referat,
                (int) moede.varighed().toMinutes(),
                punkter.stream().map(punkt -> item(punkt, trufne, referat)).toList());
    }

    private static Moedepapir.Punkt item(Punktindhold punkt, Afgoerelser trufne, boolean referat) {
        String tekst = punkt.atPunkter().stream()
                .map(at -> "at " + at.nr() + ") " + at.tekst())
                .collect(Collectors.joining("\n"));
        return new Moedepapir.Punkt(
                punkt.nr(),
                Stykke.af(punkt.titel()),
                punkt.minutter(),
                Stykke.af(tekst),
                referat ? Stykke.af(decision(punkt, trufne)) : null,
                punkt.atPunkter().size());
    }

    /** A line for each decision: the outcome in words, and the remark. */
    private static String decision(Punktindhold punkt, Afgoerelser trufne) {
        return decisions(punkt, trufne)
                .map(truffet -> (words(truffet.udfald()) + ". " + truffet.bemaerkning()).strip())
                .collect(Collectors.joining("\n"));
    }

    /** What was decided on an item: on each of its at-punkter, or on the whole of it. */
    static Stream<Afgoerelse> decisions(Punktindhold punkt, Afgoerelser trufne) {
        return Stream.concat(
                        Stream.of(trufne.paa(punkt.punktId(), null)),
                        punkt.atPunkter().stream().map(at -> trufne.paa(punkt.punktId(), at.id())))
                .flatMap(Optional::stream);
    }

    /** The outcome's key is its Danish name in ASCII. */
    private static String words(String udfald) {
        String ord = udfald.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace("aa", "å");
        return ord.substring(0, 1).toUpperCase(Locale.ROOT) + ord.substring(1);
    }
}
