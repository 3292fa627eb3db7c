package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.eksport.Eksport.Indstillingstekst;
import dk.raadslag.kvalitet.regel.Dato;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text export of a whole meeting, or of several nested in each other, or a single indstilling. */
public final class Eksportlaeser {

    private static final Pattern FOOTER = Pattern.compile(
            "^\\d{1,3} / \\d{1,3}$|^(?:Side )?\\d{1,3} af \\d{1,3}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_MEETING = Pattern.compile("møde(?:t)? (?:d\\.|den) (.{6,30})");
    private static final int SHORT = 40;

    private final List<Linje> lines;
    private final BitSet noise = new BitSet();
    private final List<Stempel> stamps;

    private Eksportlaeser(String text) {
        this.lines = Linjer.af(text);
        for (int i = 0; i < lines.size(); i++) {
            if (FOOTER.matcher(lines.get(i).ren()).matches()) {
                noise.set(i);
            }
        }
        this.stamps = Stempel.alle(lines, noise);
    }

    public static Eksport laes(String text) {
        return new Eksportlaeser(text).laes();
    }

    private Eksport laes() {
        Indstillingsfund finder = new Indstillingsfund(lines, noise);
        List<Indstillingsfund.Udsnit> ranges = finder.alle();
        List<Indstillingstekst> found = new ArrayList<>();
        List<Bilagsfil> loose = new ArrayList<>();
        BitSet papers = new BitSet();
        List<Moedepapir> meetings = new ArrayList<>(new Moedelaeser(lines, noise, covered(ranges)).laes(papers));
        for (int r = 0; r < ranges.size(); r++) {
            Indstillingsfund.Udsnit range = ranges.get(r);
            int next = r + 1 < ranges.size() ? ranges.get(r + 1).fra() : lines.size();
            if (r == 0) {
                loose.addAll(files(0, range.fra(), papers));
            }
            int boundary = range.til();
            while (boundary < next && !finder.isBoundary(boundary) && !papers.get(boundary)) {
                boundary++;
            }
            Sag sag = new Indstillingslaeser(lines, noise, range).laes();
            found.add(new Indstillingstekst(range.fra() + 1, range.til(), sag, files(range.til(), boundary, papers)));
            loose.addAll(files(boundary, next, papers));
        }
        if (ranges.isEmpty()) {
            loose.addAll(files(0, lines.size(), papers));
        }
        stamps.forEach(s -> meetings.add(new Moedepapir.Stempelpapir(s.navn())));
        return new Eksport(dated(found), loose, meetings);
    }

    private static BitSet covered(List<Indstillingsfund.Udsnit> ranges) {
        BitSet set = new BitSet();
        ranges.forEach(r -> set.set(r.fra(), r.til()));
        return set;
    }

    /** The text of what is no indstilling and no meeting paper, as files without a name. */
    private List<Bilagsfil> files(int from, int to, BitSet papers) {
        List<Bilagsfil> found = new ArrayList<>();
        List<Linje> current = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (i < to && !papers.get(i)) {
                if (!noise.get(i)) {
                    current.add(lines.get(i));
                }
            } else if (!current.isEmpty()) {
                addFile(current, found);
                current = new ArrayList<>();
            }
        }
        return found;
    }

    private static void addFile(List<Linje> lines, List<Bilagsfil> found) {
        if (lines.stream().mapToInt(l -> l.ren().length()).sum() > SHORT) {
            found.add(new Bilagsfil("", "", Stykkebygger.af(lines), Map.of()));
        }
    }

    /** The day of the meeting: from the head, from a stamp near by, or from what the papers say themselves. */
    private List<Indstillingstekst> dated(List<Indstillingstekst> found) {
        int[] meeting = Moedegraenser.af(lines, noise);
        List<Indstillingstekst> dated = new ArrayList<>();
        for (Indstillingstekst one : found) {
            Sag s = one.sag();
            LocalDate day = day(one, found, meeting);
            dated.add(new Indstillingstekst(
                    one.fraLinje(),
                    one.tilLinje(),
                    new Sag(s.felter(), s.afsnit(), s.atPunkter(), s.bilag(), s.krav(), day, null),
                    one.bilag()));
        }
        return dated;
    }

    private @Nullable LocalDate day(Indstillingstekst one, List<Indstillingstekst> all, int[] meeting) {
        Optional<LocalDate> head = one.sag().felt(Hovedfelt.TID).flatMap(Eksportlaeser::day);
        if (head.isPresent()) {
            return head.get();
        }
        int mine = meeting[one.fraLinje() - 1];
        return stamps.stream()
                .filter(s -> meeting[s.fra()] == mine)
                .flatMap(s -> meeting(s.tekst().tekst()).stream())
                .findFirst()
                .or(() -> said(all, meeting, mine))
                .orElse(null);
    }

    /** The first "…møde den 16. januar 2023" on or after the middle one of the dates of the meeting's own papers. */
    private Optional<LocalDate> said(List<Indstillingstekst> all, int[] meeting, int mine) {
        List<LocalDate> own = all.stream()
                .filter(i -> meeting[i.fraLinje() - 1] == mine)
                .flatMap(i -> i.sag().felt(Hovedfelt.DATO).flatMap(Eksportlaeser::day).stream())
                .sorted()
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        LocalDate middle = own.get(own.size() / 2);
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> meeting[i] == mine && lines.get(i).tekst().contains("møde"))
                .boxed()
                .flatMap(i -> meeting(lines.get(i).tekst()).stream())
                .filter(d -> !d.isBefore(middle) && d.isBefore(middle.plusDays(15)))
                .sorted()
                .findFirst();
    }

    private static Optional<LocalDate> meeting(String text) {
        Matcher m = OF_MEETING.matcher(text);
        while (m.find()) {
            Optional<LocalDate> day = text.substring(0, m.start()).endsWith("rådmands") || text.contains("rådmandsmøde")
                    ? Dato.foerste(m.group(1)).filter(d -> d.fra() == 0).flatMap(Dato::som)
                    : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Felt field) {
        return Dato.foerste(field.vaerdi().tekst()).flatMap(Dato::som);
    }
}
