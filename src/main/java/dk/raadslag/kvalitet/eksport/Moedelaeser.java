package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedepapir.Dagsordenpapir;
import dk.raadslag.kvalitet.Moedepapir.Punkt;
import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the agenda items, the decisions and the minutes of one or several meetings in an export. */
final class Moedelaeser {

    private static final Pattern ITEM = Pattern.compile("^(Beslutning for )?Punkt (\\d{1,2})(?: ?:|\\.) ?(\\S.*)$");
    /** Minutes of another extraction: "2. Plan for værkstederne" alone on its line. */
    private static final Pattern PLAIN = Pattern.compile("^()(\\d{1,2})\\. (\\p{Lu}[^.:;]{2,100})$");

    private static final Pattern LED = Pattern.compile("^(?:Beslutning|Referat|Konklusion) ?: *");
    private static final Pattern FROM_TO =
            Pattern.compile("kl\\. ?(\\d{1,2})[.:](\\d{2}) ?(?:[-–]|til) ?(?:kl\\. ?)?(\\d{1,2})[.:](\\d{2})");
    private static final int HEAD = 8;
    private static final Pattern MINUTES = Pattern.compile("\\((\\d{1,3}) min\\.?\\)?\\s*$");
    private static final Pattern OTHER =
            Pattern.compile("^(?:Overblik:.*|Em-|Emne:.*|Indstilling|Notat|Bilag \\d+.*)$");

    private final List<Linje> lines;
    private final BitSet noise;
    private final BitSet covered;
    private final List<Moedepapir> found = new ArrayList<>();
    private final boolean plain;

    private Stykke head = Stykke.TOMT;
    private boolean minutes;
    private List<Punkt> items = new ArrayList<>();

    Moedelaeser(List<Linje> lines, BitSet noise, BitSet covered) {
        this.lines = lines;
        this.noise = noise;
        this.covered = covered;
        this.plain = lines.stream().noneMatch(l -> ITEM.matcher(l.ren()).matches());
    }

    /** Marks the lines it took in {@code papers}. */
    List<Moedepapir> laes(BitSet papers) {
        int i = 0;
        while (i < lines.size()) {
            Matcher m = item(i);
            if (noise.get(i) || covered.get(i)) {
                i++;
            } else if (lines.get(i).ren().equals("Referat") && (lines.get(i).side() || i == 0)) {
                close();
                minutes = true;
                int end = nextItem(i + 1);
                head = Stykkebygger.af(written(i, end));
                papers.set(i, end);
                i = end;
            } else if (m.matches()) {
                i = item(i, m, papers);
            } else if (Udvalgslaeser.begynder(lines, i)) {
                int end = end(i + 1, false);
                found.add(Udvalgslaeser.laes(written(i, end)));
                papers.set(i, end);
                i = end;
            } else {
                i++;
            }
        }
        close();
        return found;
    }

    /** In minutes without one "Punkt 3: …", an item may be a number and a title, in order and alone on its line. */
    private Matcher item(int i) {
        Matcher m = ITEM.matcher(lines.get(i).ren());
        if (m.matches() || !minutes || !plain) {
            return m;
        }
        Matcher p = PLAIN.matcher(lines.get(i).ren());
        int next = items.isEmpty() ? 1 : items.getLast().nummer() + 1;
        boolean alone = lines.get(i).side() || i == 0 || lines.get(i - 1).tom();
        return p.matches() && alone && Math.abs(Integer.parseInt(p.group(2)) - next) <= 1 ? p : m;
    }

    private int item(int i, Matcher m, BitSet papers) {
        boolean decision = m.group(1) != null && !m.group(1).isEmpty();
        int number = Integer.parseInt(m.group(2));
        int title = i + 1;
        while (!plain && title < lines.size() && !lines.get(title).tom() && title < i + 4 && !noise.get(title)) {
            title++;
        }
        int end = end(title, minutes);
        papers.set(i, end);
        Stykke text = Stykkebygger.af(written(title, end));
        Matcher led = LED.matcher(text.tekst());
        text = minutes && led.find() ? text.del(led.end(), text.tekst().length()) : text;
        if (decision && !items.isEmpty() && items.getLast().nummer() == number) {
            Punkt open = items.removeLast();
            items.add(new Punkt(number, open.titel(), open.minutter(), open.tekst(), text, 0));
            return end;
        }
        if (!items.isEmpty() && number < items.getLast().nummer()) {
            close();
        }
        Stykke name = title(i, title, m);
        Matcher length = MINUTES.matcher(name.tekst());
        Integer set = length.find() ? Integer.valueOf(length.group(1)) : null;
        boolean decides = decision || minutes;
        items.add(new Punkt(number, name, set, decides ? Stykke.TOMT : text, decides ? text : null, 0));
        return end;
    }

    private Stykke title(int i, int end, Matcher m) {
        List<Linje> name = new ArrayList<>();
        name.add(new Linje(lines.get(i).nummer(), m.group(3), false));
        name.addAll(lines.subList(i + 1, end));
        return Stykkebygger.af(name);
    }

    private int nextItem(int from) {
        int i = from;
        while (i < lines.size() && !item(i).matches() && i < from + 30) {
            i++;
        }
        return i;
    }

    /** Up to the next item, or the page where something else begins; minutes run on over pages. */
    private int end(int from, boolean overPages) {
        int i = from;
        while (i < lines.size()) {
            Linje line = lines.get(i);
            boolean item = !noise.get(i) && item(i).matches();
            boolean own = line.side()
                    && !noise.get(i)
                    && !(overPages && !OTHER.matcher(line.ren()).matches());
            boolean agenda = line.side() && line.ren().equals("Referat");
            if (item
                    || covered.get(i)
                    || agenda
                    || Udvalgslaeser.begynder(lines, i)
                    || own && !continues(from, overPages)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** A committee's agenda goes on over its pages. */
    private boolean continues(int from, boolean overPages) {
        return !overPages && from > 0 && Udvalgslaeser.begynder(lines, from - 1);
    }

    private List<Linje> written(int from, int to) {
        List<Linje> part = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!noise.get(i)) {
                part.add(lines.get(i));
            }
        }
        return part;
    }

    /** From "kl. 11.00-13.00" above the first item, when the agenda says how long each takes. */
    private @Nullable Integer length() {
        int line = items.getFirst().titel().linje(0);
        for (int i = Math.max(0, line - HEAD); i < line - 1 && !minutes; i++) {
            Matcher m = FROM_TO.matcher(lines.get(i).ren());
            if (!covered.get(i) && m.find()) {
                return (Integer.parseInt(m.group(3)) - Integer.parseInt(m.group(1))) * 60
                        + Integer.parseInt(m.group(4))
                        - Integer.parseInt(m.group(2));
            }
        }
        return null;
    }

    private void close() {
        if (!items.isEmpty()) {
            found.add(new Dagsordenpapir(head, minutes, length(), List.copyOf(items)));
        } else if (minutes) {
            found.add(new Dagsordenpapir(head, true, null, List.of()));
        }
        items = new ArrayList<>();
        head = Stykke.TOMT;
        minutes = false;
    }
}
