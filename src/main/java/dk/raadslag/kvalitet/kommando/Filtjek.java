package dk.raadslag.kvalitet.kommando;

import dk.raadslag.kvalitet.Beskeder;
import dk.raadslag.kvalitet.Bilag;
import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.kvalitet.Moedetjek;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Stykke;
import dk.raadslag.kvalitet.eksport.Eksport;
import dk.raadslag.kvalitet.eksport.Eksportlaeser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One file: read, checked, written as JSON. */
final class Filtjek {

    record Svar(String json, boolean laest) {}

    private static final Locale DANSK = Locale.of("da", "DK");

    private Filtjek() {}

    static Svar tjek(String file) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("file", file);
        try {
            Indhold content = Indhold.laes(Path.of(file));
            Eksport export = Eksportlaeser.laes(content.tekst());
            List<Object> cases = new ArrayList<>();
            export.indstillinger().forEach(one -> cases.add(indstilling(one)));
            answer.put("indstillinger", cases);
            answer.put("findings", findings(others(export, content, file)));
            return new Svar(Json.af(answer), true);
        } catch (Ulaeselig e) {
            return failed(answer, e.noegle());
        } catch (IOException | RuntimeException | Error e) {
            return failed(answer, new File(file).exists() ? "fejl.laes" : "fejl.mangler");
        }
    }

    private static Svar failed(Map<String, Object> answer, String key) {
        String message = Beskeder.text(key, DANSK, List.of());
        answer.put("indstillinger", List.of());
        answer.put("error", message);
        answer.put(
                "findings",
                List.of(Map.of("rule", "fil", "severity", "BLOKERER", "line", 0, "excerpt", "", "message", message)));
        return new Svar(Json.af(answer), false);
    }

    private static Map<String, Object> indstilling(Eksport.Indstillingstekst one) {
        List<Fund> found = new ArrayList<>(new Kvalitetstjek().tjek(one.sag()));
        one.bilag().forEach(file -> found.addAll(new Kvalitetstjek().tjekBilag(file)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", one.sag().titel().strip());
        map.put("line", one.fraLinje());
        map.put("lastLine", one.tilLinje());
        map.put(
                "atPunkter",
                one.sag().atPunkter().stream().map(p -> p.tekst().tekst()).toList());
        map.put("bilag", one.sag().bilag().stream().map(b -> b.linje().tekst()).toList());
        map.put("findings", findings(found));
        return map;
    }

    /** What belongs to no indstilling: agenda, minutes, notater, and what the file itself carries along. */
    private static List<Fund> others(Eksport export, Indhold content, String file) {
        List<Sag> cases = export.indstillinger().stream()
                .map(Eksport.Indstillingstekst::sag)
                .toList();
        List<Fund> found = new ArrayList<>(new Moedetjek().tjek(export.papirer(), cases));
        export.bilag().forEach(one -> found.addAll(new Kvalitetstjek().tjekBilag(one)));
        Map<Filtraek, String> traits = content.traek();
        if (!traits.isEmpty() || !content.skjult().isBlank()) {
            String name = String.valueOf(Path.of(file).getFileName());
            Bilag self = Bilag.af(1, name).med(new Bilagsfil(name, "", Stykke.af(content.skjult()), 0, traits));
            found.addAll(new Kvalitetstjek().tjekFil(self));
        }
        return found;
    }

    private static List<Map<String, Object>> findings(List<Fund> found) {
        return found.stream()
                .sorted(Comparator.comparingInt((Fund f) -> f.sted().linje()))
                .map(Filtjek::finding)
                .distinct()
                .toList();
    }

    private static Map<String, Object> finding(Fund fund) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", fund.regel());
        map.put("severity", fund.alvor().name());
        map.put("line", fund.sted().linje());
        map.put("excerpt", fund.uddrag());
        map.put("message", fund.hvad(DANSK));
        map.put("advice", fund.goer(DANSK));
        return map;
    }
}
