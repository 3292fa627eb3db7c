package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedepapir.Dagsordenpapir;
import dk.raadslag.kvalitet.Moedepapir.Punkt;
import dk.raadslag.kvalitet.Moedepapir.Stempelpapir;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agenda: numbers, minutes, names, what is still to come. */
public final class Dagsordenregler {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Pattern TO_FOLLOW =
            Pattern.compile("(?<!\\p{L})eftersend(?:es|t)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COLOUR = Pattern.compile(
            "(?<!\\p{L})(?:markeret |skrevet |vist )?med (?:rødt|rød skrift|gult|grønt|blåt|rød|gul|grøn)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dagsordenregler() {}

    /** Consecutive numbers; the first may be any, since an export may begin in the middle. */
    public static void nummer(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir agenda : agendas(papers)) {
            int last = -1;
            Set<Integer> seen = new HashSet<>();
            int minutes = 0;
            for (Punkt item : agenda.punkter()) {
                Kilde source = item.kilde(item.titel());
                if (!seen.add(item.nummer())) {
                    melder.som("dobbelt").meld(source, String.valueOf(item.nummer()));
                } else if (last >= 0 && item.nummer() > last + 1 && seen.contains(last) && consecutive(agenda)) {
                    melder.som("hul").meld(source, String.valueOf(item.nummer()), String.valueOf(last));
                }
                last = item.nummer();
                minutes += item.minutter() == null ? 0 : item.minutter();
            }
            if (agenda.minutter() != null && minutes > agenda.minutter()) {
                new Tidsmelder(melder).sum(agenda, minutes);
            }
        }
    }

    /** Exports leave items out; a hole only tells where the others are there from the first. */
    private static boolean consecutive(Dagsordenpapir agenda) {
        return agenda.punkter().getFirst().nummer() == 1;
    }

    /** Minutes over the meeting's length are reported as times, whoever found them. */
    private record Tidsmelder(Melder melder) {
        void sum(Dagsordenpapir agenda, int minutes) {
            Kilde head = new Kilde(Sted.Slags.MOEDE, "", 0, agenda.hoved());
            melder.under("tider").som("sum").meld(head, String.valueOf(minutes), String.valueOf(agenda.minutter()));
        }
    }

    /** A unit's name on the agenda that the indstilling spells otherwise. */
    public static void titel(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir agenda : agendas(papers)) {
            for (Punkt item : agenda.punkter()) {
                for (Sag one : cases) {
                    String from = one.felt(Hovedfelt.FRA)
                            .map(f -> f.vaerdi().tekst().strip())
                            .orElse("");
                    int line = one.felt(Hovedfelt.TITEL)
                            .map(f -> f.vaerdi().linje(0))
                            .orElse(0);
                    int distance = line - item.titel().linje(0);
                    if (from.contains(" ") && (line == 0 || distance > 0 && distance < 60)) {
                        nearly(item, from, melder);
                    }
                }
            }
        }
    }

    private static void nearly(Punkt item, String name, Melder melder) {
        String[] words = name.split("\\s+");
        Matcher m = Pattern.compile("\\S+").matcher(item.titel().tekst());
        List<int[]> places = new java.util.ArrayList<>();
        while (m.find()) {
            places.add(new int[] {m.start(), m.end()});
        }
        for (int i = 0; i + words.length <= places.size(); i++) {
            int from = places.get(i)[0];
            int to = places.get(i + words.length - 1)[1];
            String here = item.titel().tekst().substring(from, to);
            int d = distance(here.toLowerCase(DANSK), name.toLowerCase(DANSK));
            if (d > 0 && d <= 2) {
                melder.meld(item.kilde(item.titel()), from, to, here, name);
                return;
            }
        }
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return 9;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    public static void eftersendes(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        each(papers, TO_FOLLOW, melder);
    }

    public static void farve(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        each(papers, COLOUR, melder);
    }

    private static void each(List<Moedepapir> papers, Pattern pattern, Melder melder) {
        for (Dagsordenpapir agenda : agendas(papers)) {
            for (Punkt item : agenda.punkter()) {
                Matcher m = pattern.matcher(item.tekst().tekst());
                if (m.find()) {
                    melder.meld(
                            item.kilde(item.tekst()),
                            m.start(),
                            m.end(),
                            m.group().strip());
                }
            }
        }
    }

    /** A stamp repeats on every page; it is reported once. */
    public static void stempler(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        Set<String> seen = new HashSet<>();
        for (Stempelpapir stamp : stamps(papers)) {
            if (seen.add(stamp.navn().tekst())) {
                Bilagsregler.filnavn(name(stamp), melder);
            }
        }
    }

    public static void mellemrum(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        Set<String> seen = new HashSet<>();
        for (Stempelpapir stamp : stamps(papers)) {
            if (seen.add(stamp.navn().tekst())) {
                Sprogregler.mellemrum(name(stamp), melder);
            }
        }
    }

    private static Kilde name(Stempelpapir stamp) {
        return new Kilde(Sted.Slags.MOEDE, stamp.navn().tekst(), 0, stamp.navn());
    }

    static List<Stempelpapir> stamps(List<Moedepapir> papers) {
        return papers.stream()
                .filter(Stempelpapir.class::isInstance)
                .map(Stempelpapir.class::cast)
                .toList();
    }

    static List<Dagsordenpapir> agendas(List<Moedepapir> papers) {
        return papers.stream()
                .filter(Dagsordenpapir.class::isInstance)
                .map(Dagsordenpapir.class::cast)
                .toList();
    }
}
