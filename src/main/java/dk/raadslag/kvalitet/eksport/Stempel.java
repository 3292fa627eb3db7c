package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's label, "Punkt 3, Bilag 2: Faktaark": up to five lines, chained when minutes are nested in minutes. */
record Stempel(int fra, int til, Stykke tekst) {

    private static final Pattern START = Pattern.compile("Punkt \\d{1,2}, Bilag \\d{1,2}:");
    private static final int MOST = 6;

    static List<Stempel> alle(List<Linje> lines, BitSet noise) {
        List<Stempel> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = START.matcher(lines.get(i).tekst());
            if (!m.find() || m.start() > 1) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size()
                    && end < i + MOST
                    && !lines.get(end).tom()
                    && !lines.get(end).side()
                    && !START.matcher(lines.get(end).tekst()).lookingAt()) {
                end++;
            }
            noise.set(i, end);
            found.add(new Stempel(i, end, raw(lines.subList(i, end))));
            i = end - 1;
        }
        return found;
    }

    /** Stamps wrap at spaces, never with a hyphen. */
    private static Stykke raw(List<Linje> lines) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Linje line : lines) {
            text.append(text.isEmpty() ? "" : " ");
            starts.add(text.length());
            numbers.add(line.nummer());
            text.append(line.ren());
        }
        return new Stykke(text.toString(), starts, numbers);
    }

    /** Its own label, without those it is nested in. */
    Stykke navn() {
        Matcher m = START.matcher(tekst.tekst());
        int from = m.find() ? m.end() : 0;
        int to = m.find() ? m.start() : tekst.tekst().length();
        while (from < to && tekst.tekst().charAt(from) == ' ') {
            from++;
        }
        return Atlaeser.part(tekst, from, to);
    }
}
