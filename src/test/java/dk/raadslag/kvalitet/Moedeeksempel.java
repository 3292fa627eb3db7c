package dk.raadslag.kvalitet;

import dk.raadslag.kvalitet.Moedepapir.Dagsordenpapir;
import dk.raadslag.kvalitet.Moedepapir.Forrigepapir;
import dk.raadslag.kvalitet.Moedepapir.Punkt;
import dk.raadslag.kvalitet.Moedepapir.Stempelpapir;
import dk.raadslag.kvalitet.Moedepapir.Udvalgspapir;
import dk.raadslag.kvalitet.Moedepapir.Udvalgspunkt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers of a small meeting, to which a test adds the one thing it is about. */
final class Moedeeksempel {

    private static final String HEAD = "Referat fra mødet den 23. november 2026";

    private final List<Moedepapir> papers = new ArrayList<>();
    private final List<Sag> cases = new ArrayList<>();

    /** An agenda of these items, numbered from 1. */
    static Moedeeksempel dagsorden(String... titles) {
        List<Punkt> items = new ArrayList<>();
        for (String title : titles) {
            items.add(punkt(items.size() + 1, title, null, "", null));
        }
        return papir(false, null, items);
    }

    static Moedeeksempel numre(int... numbers) {
        List<Punkt> items = new ArrayList<>();
        for (int number : numbers) {
            items.add(punkt(number, "Plan " + number, null, "", null));
        }
        return papir(false, null, items);
    }

    static Moedeeksempel minutter(@Nullable Integer meeting, int... minutes) {
        List<Punkt> items = new ArrayList<>();
        for (int each : minutes) {
            items.add(punkt(items.size() + 1, "Plan for nye værksteder", each, "", null));
        }
        return papir(false, meeting, items);
    }

    /** One item of an agenda with its text. */
    static Moedeeksempel tekst(String text) {
        return papir(false, null, List.of(punkt(1, "Plan for nye værksteder", null, text, null)));
    }

    /** Minutes with these decisions. */
    static Moedeeksempel besluttet(String... decisions) {
        return referat(HEAD, decisions);
    }

    static Moedeeksempel referat(String head, String... decisions) {
        Moedeeksempel example = new Moedeeksempel();
        example.papers.add(new Dagsordenpapir(Stykke.af(head), true, null, items(decisions)));
        return example;
    }

    /** Minutes of one item about another body's meeting. */
    static Moedeeksempel omUdvalget(String title, String decision) {
        return papir(true, null, List.of(punkt(1, title, null, "", decision)));
    }

    static Moedeeksempel stempler(String... names) {
        Moedeeksempel example = new Moedeeksempel();
        for (String name : names) {
            example.papers.add(new Stempelpapir(Stykke.af(name)));
        }
        return example;
    }

    static Moedeeksempel udvalg(Udvalgspunkt... items) {
        return udvalg("Mødedato: 25. november 2026 Sag: EMN-2026-012345", items);
    }

    static Moedeeksempel udvalg(String head, Udvalgspunkt... items) {
        Moedeeksempel example = new Moedeeksempel();
        example.papers.add(new Udvalgspapir(Stykke.af(head), 18 * 60, 19 * 60, List.of(items)));
        return example;
    }

    static Udvalgspunkt led(String title, @Nullable String responsible, @Nullable String time) {
        return led(title, "Planen er klar.", responsible, time, false);
    }

    static Udvalgspunkt led(
            String title, String background, @Nullable String responsible, @Nullable String time, boolean emptyList) {
        return new Udvalgspunkt(
                "1",
                Stykke.af(title),
                Stykke.af("Baggrund/formål: " + background),
                responsible == null ? null : Stykke.af(responsible),
                time == null ? null : Stykke.af("Tid: " + time),
                Stykke.af("Metode: Drøftelse"),
                emptyList ? Stykke.af("Bilag:") : null);
    }

    Moedeeksempel forrige(String... decisions) {
        papers.add(new Forrigepapir(new Dagsordenpapir(Stykke.af(HEAD), true, null, items(decisions))));
        return this;
    }

    Moedeeksempel med(Eksempel one) {
        cases.add(one.byg());
        return this;
    }

    List<Fund> tjek() {
        return new Moedetjek().tjek(papers, cases);
    }

    private static Moedeeksempel papir(boolean minutes, @Nullable Integer length, List<Punkt> items) {
        Moedeeksempel example = new Moedeeksempel();
        example.papers.add(new Dagsordenpapir(Stykke.af(minutes ? HEAD : "Dagsorden"), minutes, length, items));
        return example;
    }

    private static List<Punkt> items(String... decisions) {
        List<Punkt> items = new ArrayList<>();
        for (String decision : decisions) {
            items.add(punkt(items.size() + 1, "Lokaler " + (items.size() + 1), null, "", decision));
        }
        return items;
    }

    private static Punkt punkt(
            int number, String title, @Nullable Integer minutes, String text, @Nullable String decision) {
        return new Punkt(
                number, Stykke.af(title), minutes, Stykke.af(text), decision == null ? null : Stykke.af(decision), 0);
    }
}
