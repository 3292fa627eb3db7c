package dk.raadslag.indstilling;

import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Stykke;
import dk.raadslag.kvalitet.Tabel;
import dk.raadslag.tekst.Klartekst;
import dk.raadslag.tekst.Node.Table;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A section as the quality check reads it: plain text, tables, and what the section is for. */
final class Tjekafsnit {

    private static final Map<String, Afsnitsart> ARTER = Map.ofEntries(
            Map.entry("resume", Afsnitsart.RESUME),
            Map.entry("indledning", Afsnitsart.RESUME),
            Map.entry("hvorfor", Afsnitsart.BAGGRUND),
            Map.entry("vaerdi", Afsnitsart.VAERDI),
            Map.entry("sagsfremstilling", Afsnitsart.INDHOLD),
            Map.entry("hvadHvemHvordan", Afsnitsart.INDHOLD),
            Map.entry("hvadIgangsaettes", Afsnitsart.INDHOLD),
            Map.entry("hvemOgHvordan", Afsnitsart.INDHOLD),
            Map.entry("handlemuligheder", Afsnitsart.MULIGHEDER),
            Map.entry("ressourcer", Afsnitsart.RESSOURCER),
            Map.entry("oekonomi", Afsnitsart.RESSOURCER),
            Map.entry("risici", Afsnitsart.RISICI),
            Map.entry("kommunikation", Afsnitsart.KOMMUNIKATION),
            Map.entry("videreProces", Afsnitsart.PROCES),
            Map.entry("opfoelgning", Afsnitsart.PROCES),
            Map.entry("koordineretMed", Afsnitsart.KOORDINERING),
            Map.entry("tidligereBeslutninger", Afsnitsart.TIDLIGERE));

    private Tjekafsnit() {}

    static Afsnit af(dk.raadslag.indstilling.Afsnit afsnit, SkabelonAfsnit del) {
        Tekst tekst = afsnit.laes();
        Klartekst klar = tekst.klartekst();
        return new Afsnit(
                del.noegle(),
                Stykke.af(del.titel()),
                ARTER.getOrDefault(del.noegle(), Afsnitsart.ANDET),
                del.paakraevet(),
                Stykke.af(klar.text()),
                IntStream.range(0, tekst.blokke().size())
                        .filter(i -> tekst.blokke().get(i) instanceof Table)
                        .mapToObj(i -> table(klar, i))
                        .toList());
    }

    /** Rows and cells as the paths of their pieces tell them: block, row, cell, then what is in the cell. */
    private static Tabel table(Klartekst klar, int blok) {
        List<Klartekst.Stykke> stykker = klar.stykker().stream()
                .filter(stykke -> stykke.sti().getFirst() == blok)
                .toList();
        List<List<String>> raekker = new ArrayList<>();
        stykker.stream()
                .collect(Collectors.groupingBy(
                        stykke -> stykke.sti().get(1), java.util.TreeMap::new, Collectors.toList()))
                .values()
                .forEach(raekke -> raekker.add(cells(klar, raekke)));
        return new Tabel(raekker, stykker.getFirst().fra(), stykker.getLast().til());
    }

    private static List<String> cells(Klartekst klar, List<Klartekst.Stykke> raekke) {
        return raekke.stream()
                .collect(Collectors.groupingBy(
                        stykke -> stykke.sti().get(2),
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                stykke -> klar.text().substring(stykke.fra(), stykke.til()), Collectors.joining(" "))))
                .values()
                .stream()
                .toList();
    }
}
