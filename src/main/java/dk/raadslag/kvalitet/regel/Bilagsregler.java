package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Bilag;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The bilag list against the text, the numbers, the names and the files. */
public final class Bilagsregler {

    private static final Moenster MENTION = Moenster.af(
            "(?<!\\p{L})bilag(?:ene)? (\\d{1,2})(?![\\d.]\\d)(?:(?:, (\\d{1,2}))? og (\\d{1,2})(?!\\d|[.]\\d|\\.?"
                    + " \\p{L}+ \\d{4}))?(?! (?:til|i) (?!indstilling))");
    private static final Moenster FILE_NAME = Ordliste.af("filnavne").somMoenster();
    private static final Pattern EMPTY_LABEL =
            Pattern.compile("Bilag\\s*:\\s*\\S", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Moenster CONDITIONAL = Moenster.af(
            "bilag[^.\\n]{0,40} vil blive (?:tilføjet|vedlagt|vedhæftet)|bilag[^.\\n]{0,40} tilføjes, (?:såfremt|hvis)"
                    + "|bilag[^.\\n]{0,80}[ (]eftersendes");
    private static final Locale DANSK = Locale.of("da", "DK");

    private Bilagsregler() {}

    /** Named in the text and not on the list. */
    public static void mangler(Sag sag, Melder melder) {
        Set<Integer> listed = new HashSet<>();
        for (Bilag one : sag.bilag()) {
            if (one.nummer() != null) {
                listed.add(one.nummer());
            }
        }
        Set<Integer> reported = new HashSet<>(listed);
        for (Kilde source : text(sag)) {
            for (MatchResult m : MENTION.alle(source.stykke())) {
                for (int number : numbers(m)) {
                    if (reported.add(number)) {
                        (sag.bilag().isEmpty() ? melder.som("liste") : melder)
                                .meld(source, m.start(), m.end(), Integer.toString(number));
                    }
                }
            }
        }
    }

    /** Listed and never named, where the text names others by number. */
    public static void unaevnt(Sag sag, Melder melder) {
        Set<Integer> named = named(sag);
        StringBuilder all = new StringBuilder();
        text(sag).forEach(source -> all.append(source.stykke().smaa()).append('\n'));
        int place = 0;
        boolean others = !named.isEmpty();
        for (Bilag one : sag.bilag()) {
            place++;
            Integer number = one.nummer();
            if (number != null
                    && others
                    && !one.navn().isBlank()
                    && named.add(number)
                    && !spokenOf(one.navn(), all.toString())) {
                melder.meld(Kilde.af(one, place), String.valueOf(number));
            }
        }
    }

    /** The numbers by which the text speaks of its bilag. */
    public static SortedSet<Integer> named(Sag sag) {
        SortedSet<Integer> named = new TreeSet<>();
        for (Kilde source : text(sag)) {
            MENTION.alle(source.stykke()).forEach(m -> named.addAll(numbers(m)));
        }
        return named;
    }

    private static List<Kilde> text(Sag sag) {
        return sag.broedtekst().stream()
                .filter(source -> !isBilagSection(sag, source))
                .toList();
    }

    private static List<Integer> numbers(MatchResult mention) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(mention::group)
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .toList();
    }

    private static boolean spokenOf(String name, String text) {
        for (String word : name.toLowerCase(DANSK).split("[^\\p{L}]+")) {
            if (word.length() > 6 && text.contains(word.substring(0, 7))) {
                return true;
            }
        }
        return false;
    }

    public static void navn(Sag sag, Melder melder) {
        Set<String> names = new HashSet<>();
        int place = 0;
        for (Bilag one : sag.bilag()) {
            Kilde source = Kilde.af(one, ++place);
            if (one.navn().isBlank()) {
                melder.som("tomt").meld(source);
            } else if (!names.add(one.navn().strip().toLowerCase(DANSK))) {
                melder.som("ens").meld(source, one.navn().strip());
            } else {
                filnavn(source, melder);
            }
        }
    }

    /** A raw file name, a copy number, a template's name, an empty label where a title should be. */
    public static void filnavn(Kilde source, Melder melder) {
        FILE_NAME.alle(source.stykke()).stream()
                .findFirst()
                .ifPresent(m -> melder.som("filnavn")
                        .alvor(Alvor.BEMAERKNING)
                        .meld(source, m.start(), m.end(), m.group().strip()));
    }

    public static void nummer(Sag sag, Melder melder) {
        int last = 0;
        int place = 0;
        boolean numbered = sag.bilag().stream().anyMatch(b -> b.nummer() != null);
        Set<Integer> seen = new HashSet<>();
        for (Bilag one : sag.bilag()) {
            Kilde source = Kilde.af(one, ++place);
            Integer number = one.nummer();
            if (number == null) {
                if (numbered || EMPTY_LABEL.matcher(source.tekst()).lookingAt()) {
                    melder.som("uden").meld(source);
                }
                continue;
            }
            if (!seen.add(number)) {
                melder.som("dobbelt").meld(source, String.valueOf(number));
            } else if (number != last + 1) {
                melder.som("hul").meld(source, String.valueOf(number), String.valueOf(last + 1));
            }
            last = Math.max(last, number);
        }
    }

    public static void betinget(Sag sag, Melder melder) {
        for (Kilde source : sag.kilder()) {
            CONDITIONAL.alle(source.stykke()).stream()
                    .findFirst()
                    .ifPresent(m -> melder.meld(source, m.start(), m.end()));
        }
    }

    public static void sammeFil(Sag sag, Melder melder) {
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (Bilag one : sag.bilag()) {
            place++;
            if (one.fil() != null && !one.fil().fingeraftryk().isEmpty()) {
                String first = seen.putIfAbsent(one.fil().fingeraftryk(), one.navn());
                if (first != null) {
                    melder.meld(Kilde.af(one, place), first);
                }
            }
        }
    }

    /** What the file carries along unseen; each trait has its own sentences. */
    public static void fil(Sag sag, Melder melder) {
        int place = 0;
        for (Bilag one : sag.bilag()) {
            place++;
            if (one.fil() == null) {
                continue;
            }
            for (Map.Entry<Filtraek, String> trait : one.fil().traek().entrySet()) {
                Alvor severity = switch (trait.getKey()) {
                    case USYNLIG_TEKST -> Alvor.BLOKERER;
                    case KOMMENTARER,
                            SPOREDE_AENDRINGER,
                            SKJULT_TEKST,
                            USET_TEKST,
                            SKJULTE_ARK,
                            SKJULTE_CELLER,
                            SKJULTE_DIAS,
                            UDEN_FOR_DIAS,
                            NOTER,
                            POSITION,
                            INDLEJREDE_FILER,
                            INDSAT_FIL,
                            ADGANGSKODE,
                            BESKADIGET,
                            FOR_TUNG,
                            IKKE_LAEST -> Alvor.ADVARSEL;
                    default -> Alvor.BEMAERKNING;
                };
                melder.som(trait.getKey().name().toLowerCase(Locale.ROOT))
                        .alvor(severity)
                        .meld(Kilde.af(one, place), one.fil().filnavn(), trait.getValue());
            }
        }
    }

    private static boolean isBilagSection(Sag sag, Kilde source) {
        return sag.alle(Afsnitsart.BILAG).stream().anyMatch(a -> a.tekst() == source.stykke());
    }
}
