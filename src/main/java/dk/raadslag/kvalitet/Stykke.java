package dk.raadslag.kvalitet;

import dk.raadslag.kvalitet.regel.Dato;
import dk.raadslag.tekst.Saetning;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** A piece of plain text and, when it was read from a file, the line (1-based) every character came from. */
public final class Stykke {

    public static final Stykke TOMT = Stykke.af("");

    private static final Locale DANSK = Locale.of("da", "DK");

    private final String text;
    private final int[] starts;
    private final int[] lines;
    private @Nullable String lower;
    private @Nullable List<Saetning> sentences;
    private @Nullable List<Dato> dates;

    /**
     * @param starter offsets at which a new line of the file begins, ascending
     * @param linjer the line numbers that belong to {@code starter}
     */
    public Stykke(String tekst, List<Integer> starter, List<Integer> linjer) {
        this.text = tekst;
        this.starts = starter.stream().mapToInt(Integer::intValue).toArray();
        this.lines = linjer.stream().mapToInt(Integer::intValue).toArray();
    }

    public static Stykke af(String tekst) {
        return new Stykke(tekst, List.of(), List.of());
    }

    public static Stykke af(String tekst, int linje) {
        return new Stykke(tekst, List.of(0), List.of(linje));
    }

    public String tekst() {
        return text;
    }

    /** In small letters, to look for words in; its offsets may differ from those of the text. */
    public String smaa() {
        String found = lower;
        if (found == null) {
            found = text.toLowerCase(DANSK);
            lower = found;
        }
        return found;
    }

    /** Split once, for the rules that read sentence by sentence. */
    public List<Saetning> saetninger() {
        List<Saetning> found = sentences;
        if (found == null) {
            found = List.copyOf(Saetning.alle(text));
            sentences = found;
        }
        return found;
    }

    /** The first of these places in each sentence that has one, in order; a place across two is in none. */
    public Map<Saetning, MatchResult> foerstePr(List<MatchResult> places) {
        Map<Saetning, MatchResult> found = new LinkedHashMap<>();
        int next = 0;
        for (Saetning sentence : saetninger()) {
            while (next < places.size() && places.get(next).start() < sentence.til()) {
                MatchResult place = places.get(next++);
                if (place.start() >= sentence.fra() && place.end() <= sentence.til()) {
                    found.putIfAbsent(sentence, place);
                }
            }
        }
        return found;
    }

    /** Every date in it, found once. */
    public List<Dato> datoer() {
        List<Dato> found = dates;
        if (found == null) {
            found = List.copyOf(Dato.alle(this));
            dates = found;
        }
        return found;
    }

    /** The line of the file at this offset; 0 when the text was typed. */
    public int linje(int offset) {
        if (starts.length == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(starts, offset);
        return lines[at >= 0 ? at : Math.max(0, -at - 2)];
    }

    /** The part from {@code fra} to {@code til}, with its lines. */
    public Stykke del(int fra, int til) {
        int first = 0;
        while (first < starts.length && starts[first] <= fra) {
            first++;
        }
        int last = first;
        while (last < starts.length && starts[last] < til) {
            last++;
        }
        if (starts.length == 0) {
            return af(text.substring(fra, til));
        }
        List<Integer> at = new java.util.ArrayList<>(List.of(0));
        List<Integer> number = new java.util.ArrayList<>(List.of(linje(fra)));
        for (int i = first; i < last; i++) {
            at.add(starts[i] - fra);
            number.add(lines[i]);
        }
        return new Stykke(text.substring(fra, til), at, number);
    }

    public boolean erTomt() {
        return text.isBlank();
    }

    /** At most 80 characters of a range, on one line. */
    public String uddrag(int fra, int til) {
        int from = Math.clamp(fra, 0, text.length());
        int to = Math.clamp(Math.max(til, from), from, text.length());
        String found = text.substring(from, Math.min(to, from + 80)).strip();
        return found.replaceAll("\\s+", " ");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stykke that && text.equals(that.text) && Arrays.equals(lines, that.lines);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
