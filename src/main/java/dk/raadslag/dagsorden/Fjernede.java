package dk.raadslag.dagsorden;

import dk.raadslag.dagsorden.Fjernelse.NyFil;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a meeting has been taken away from the public record, and what came back mended. */
record Fjernede(List<Fjernelse> alle) {

    /** In the place of a passage that a mended item stands without. */
    static final String UDELADT = "[…]";

    boolean moedet() {
        return vaek(Fjernelse::gaelderMoedet);
    }

    boolean punkt(long punktId) {
        return vaek(et -> et.bilagId() == null && Objects.equals(et.punktId(), punktId));
    }

    Set<Long> punkter() {
        return alle.stream()
                .filter(et -> et.erVaek() && et.bilagId() == null)
                .flatMap(et -> Stream.ofNullable(et.punktId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean bilag(long bilagId) {
        return vaek(et -> Objects.equals(et.bilagId(), bilagId));
    }

    private boolean vaek(Predicate<Fjernelse> hvilken) {
        return alle.stream().filter(Fjernelse::erVaek).anyMatch(hvilken);
    }

    /** The newest file that stands in the place of the one that an edition has. */
    Optional<NyFil> nyFil(Punktindhold.Bilag bilag) {
        return alle.stream()
                .filter(et -> et.replaces(bilag))
                .flatMap(et -> Stream.ofNullable(et.nyFil()))
                .reduce((aeldre, nyere) -> nyere);
    }

    /** The item without the passages that are covered in it. */
    Punktindhold rettet(Punktindhold punkt) {
        List<String> steder = daekket(punkt.punktId());
        return steder.isEmpty()
                ? punkt
                : new Punktindhold(
                        punkt.punktId(),
                        punkt.nr(),
                        punkt.art(),
                        punkt.kategori(),
                        plain(punkt.titel(), steder),
                        punkt.minutter(),
                        punkt.aaben(),
                        punkt.offentligTitel() == null ? null : plain(punkt.offentligTitel(), steder),
                        punkt.sagId(),
                        punkt.enhed(),
                        punkt.sagsnummer() == null ? null : plain(punkt.sagsnummer(), steder),
                        punkt.atIndledning(),
                        punkt.afsnit().stream()
                                .map(del -> new Punktindhold.Del(del.titel(), rich(del.tekst(), steder)))
                                .toList(),
                        punkt.atPunkter().stream()
                                .map(at -> new Punktindhold.AtPunkt(at.id(), at.nr(), plain(at.tekst(), steder)))
                                .toList(),
                        punkt.tidligere(),
                        punkt.bilag().stream()
                                .map(bilag -> new Punktindhold.Bilag(
                                        bilag.id(),
                                        bilag.nr(),
                                        plain(bilag.navn(), steder),
                                        plain(bilag.filnavn(), steder),
                                        bilag.type(),
                                        bilag.stoerrelse(),
                                        bilag.sha256(),
                                        bilag.fortrolig()))
                                .toList());
    }

    /** The same with what was decided on the items. */
    Afgoerelser rettet(Afgoerelser afgoerelser) {
        return (punktId, atPunktId) -> afgoerelser
                .paa(punktId, atPunktId)
                .map(truffet -> new Afgoerelser.Afgoerelse(
                        truffet.udfald(), plain(truffet.bemaerkning(), daekket(punktId)), truffet.rettet()));
    }

    private List<String> daekket(long punktId) {
        return alle.stream()
                .filter(et -> et.bilagId() == null && Objects.equals(et.punktId(), punktId))
                .flatMap(et -> et.daekket().lines())
                .filter(sted -> !sted.isBlank())
                .toList();
    }

    static String plain(String tekst, List<String> steder) {
        String rettet = tekst;
        for (String sted : steder) {
            rettet = rettet.replace(sted, UDELADT);
        }
        return rettet;
    }

    private static String rich(String json, List<String> steder) {
        Tekst rettet = Tekst.fraJson(json);
        for (String sted : steder) {
            int plads = rettet.toPlainText().indexOf(sted);
            while (plads >= 0) {
                rettet = rettet.erstat(plads, plads + sted.length(), UDELADT);
                plads = rettet.toPlainText().indexOf(sted, plads + UDELADT.length());
            }
        }
        return rettet.toJson();
    }
}
