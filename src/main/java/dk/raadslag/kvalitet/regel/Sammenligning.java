package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Bilag;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedepapir.Dagsordenpapir;
import dk.raadslag.kvalitet.Moedepapir.Forrigepapir;
import dk.raadslag.kvalitet.Moedepapir.Punkt;
import dk.raadslag.kvalitet.Moedepapir.Stempelpapir;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.kvalitet.Stykke;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two papers of a meeting say of one thing: agenda and indstilling, list and stamp, this meeting and the last. */
public final class Sammenligning {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,3}) ?min(?:\\.|utter)?(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /** Shorter sentences are said at every meeting. */
    private static final int OWN_WORDS = 8;

    private Sammenligning() {}

    /** The item has the indstilling's title, or nearly: most of its longer words. */
    static boolean behandler(Punkt item, Sag one) {
        Set<String> title = words(one.titel());
        Set<String> named = words(item.titel().tekst());
        long common = named.stream().filter(title::contains).count();
        return named.size() >= 2 && common * 10 >= named.size() * 7;
    }

    /** The agenda sets aside other minutes than the indstilling asks for. */
    public static void minutter(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir agenda : Dagsordenregler.agendas(papers)) {
            for (Punkt item : agenda.punkter()) {
                if (item.minutter() != null) {
                    cases.stream()
                            .filter(one -> behandler(item, one))
                            .flatMap(one -> wanted(one).stream())
                            .filter(wanted -> !wanted.equals(item.minutter()))
                            .findFirst()
                            .ifPresent(wanted -> melder.meld(
                                    item.kilde(item.titel()), String.valueOf(item.minutter()), String.valueOf(wanted)));
                }
            }
        }
    }

    private static Optional<Integer> wanted(Sag one) {
        return one.felt(Hovedfelt.TID)
                .map(field -> MINUTES.matcher(field.vaerdi().tekst()))
                .filter(Matcher::find)
                .map(m -> Integer.valueOf(m.group(1)));
    }

    /**
     * A stamp that is nearly the name of a listed bilag, on the pages that follow the indstilling with the list. A bilag
     * whose own name is on other pages is not meant; a stamp that breaks off is part of the longer one.
     */
    public static void stempel(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        List<Stempelpapir> stamps = Dagsordenregler.stamps(papers);
        Set<String> names = stamps.stream().map(Sammenligning::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Stempelpapir stamp : stamps) {
            String name = name(stamp);
            boolean brokenOff = names.stream().anyMatch(n -> n.length() > name.length() && n.startsWith(name));
            if (seen.add(name) && !brokenOff) {
                owner(stamp, cases)
                        .flatMap(one -> nearly(name, one, names))
                        .ifPresent(bilag -> melder.meld(
                                new Kilde(Sted.Slags.MOEDE, name, 0, stamp.navn()),
                                name,
                                bilag.navn().strip()));
            }
        }
    }

    private static String name(Stempelpapir stamp) {
        return stamp.navn().tekst().strip();
    }

    private static Optional<Sag> owner(Stempelpapir stamp, List<Sag> cases) {
        int line = stamp.navn().linje(0);
        return cases.stream().filter(one -> line(one) <= line).max(Comparator.comparingInt(Sammenligning::line));
    }

    private static int line(Sag one) {
        return one.felt(Hovedfelt.TITEL).map(f -> f.vaerdi().linje(0)).orElse(0);
    }

    private static Optional<Bilag> nearly(String stamp, Sag one, Set<String> stamps) {
        Set<String> words = words(stamp);
        if (one.bilag().stream().anyMatch(b -> same(b.navn(), stamp))) {
            return Optional.empty();
        }
        return one.bilag().stream()
                .filter(b -> stamps.stream().noneMatch(other -> same(b.navn(), other)))
                .filter(b -> {
                    Set<String> listed = words(b.navn());
                    long common = listed.stream().filter(words::contains).count();
                    return common >= 3 && common * 10 >= Math.min(listed.size(), words.size()) * 7;
                })
                .findFirst();
    }

    /** One has all the words of the other: a bracket or a file's ending more is the same name. */
    private static boolean same(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    /** A decision or an order that stands word for word in the meeting before. */
    public static void forrige(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        Set<String> before = papers.stream()
                .flatMap(paper -> paper instanceof Forrigepapir last ? last.papir().punkter().stream() : Stream.empty())
                .flatMap(Sammenligning::decisions)
                .map(text -> text.tekst().strip().toLowerCase(DANSK))
                .collect(Collectors.toSet());
        for (Dagsordenpapir paper : Dagsordenregler.agendas(papers)) {
            for (Punkt item : paper.punkter()) {
                decisions(item)
                        .filter(text -> text.tekst().strip().split("\\s+").length >= OWN_WORDS)
                        .filter(text -> before.contains(text.tekst().strip().toLowerCase(DANSK)))
                        .forEach(text -> melder.meld(item.kilde(text)));
            }
        }
    }

    private static Stream<Stykke> decisions(Punkt item) {
        return Stream.ofNullable(item.beslutning());
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(DANSK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
