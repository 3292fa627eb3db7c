package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Afsnitsart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a template that is not known, between those that are: numbered between their numbers, in capitals
 * where they are, or marked as a heading by the extraction.
 */
final class Mellemoverskrifter {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})\\. ?(?!At )(\\p{Lu}[^.:;]{2,80}?)\\??$");
    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;

    private final List<Linje> lines;
    private final BitSet noise;

    Mellemoverskrifter(List<Linje> lines, BitSet noise) {
        this.lines = lines;
        this.noise = noise;
    }

    /** The chain with what stands between its links. */
    List<Overskrift> med(List<Overskrift> chain) {
        List<Overskrift> all = new ArrayList<>();
        for (int h = 0; h < chain.size(); h++) {
            Overskrift heading = chain.get(h);
            all.add(heading);
            if (h + 1 < chain.size()) {
                between(heading, chain.get(h + 1), all);
            }
        }
        return all;
    }

    private void between(Overskrift from, Overskrift to, List<Overskrift> found) {
        int last = number(from.linje());
        int most = to.stil() == Overskrift.Stil.NUMMER ? number(to.linje()) : Integer.MAX_VALUE;
        for (int i = from.linje() + from.linjer(); i < to.linje(); i++) {
            Linje line = lines.get(i);
            if (noise.get(i) || line.tom() || !standsAlone(i)) {
                continue;
            }
            int number = number(i);
            boolean numbered = from.stil() == Overskrift.Stil.NUMMER && last > 0 && number == last + 1 && number < most;
            boolean capitals = from.stil() == Overskrift.Stil.VERSALER && isCapitals(line.ren());
            if (numbered || capitals || line.overskrift() && !line.ren().isEmpty()) {
                found.add(new Overskrift(i, 1, Afsnitsart.ANDET, from.stil(), false));
                last = numbered ? number : last;
            }
        }
    }

    private boolean standsAlone(int i) {
        return lines.get(i).side() || i == 0 || lines.get(i - 1).tom() || noise.get(i - 1);
    }

    private int number(int i) {
        Matcher m = NUMBERED.matcher(lines.get(i).ren());
        return m.matches() ? Integer.parseInt(m.group(1)) : -1;
    }

    private static boolean isCapitals(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && line.equals(line.toUpperCase(DANSK))
                && line.chars().filter(Character::isLetter).count() >= SHORTEST
                && line.chars().noneMatch(Character::isDigit)
                && !line.endsWith(".");
    }
}
