package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedepapir.Udvalgspapir;
import dk.raadslag.kvalitet.Moedepapir.Udvalgspunkt;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.kvalitet.Stykke;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A committee's agenda: times, fields, lists of bilag. */
public final class Udvalgsregler {

    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,2})[.:](\\d{2}) ?[-–] ?(\\d{1,2})[.:](\\d{2})(?:[^\\d\\n]{0,4}\\((\\d{1,3}) min)?");
    private static final Pattern ANY_OTHER = Pattern.compile(
            "^\\s*(?:evt\\.?|eventuelt|bordet rundt|bordrunde|evt\\. orientering)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CASE_NUMBER = Pattern.compile("Sag: (EMN-(\\d{4})-(\\d{6}))");

    private Udvalgsregler() {}

    /** Hours and minutes as minutes after midnight: start, end, stated length (-1 when none). */
    static Optional<int[]> tid(String text) {
        Matcher m = TIMES.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(m.group(1)) * 60 + Integer.parseInt(m.group(2));
        int to = Integer.parseInt(m.group(3)) * 60 + Integer.parseInt(m.group(4));
        return Optional.of(new int[] {from, to, m.group(5) == null ? -1 : Integer.parseInt(m.group(5))});
    }

    public static void tider(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Udvalgspapir agenda : agendas(papers)) {
            int ends = -1;
            int sum = 0;
            for (Udvalgspunkt item : agenda.punkter()) {
                Optional<int[]> time =
                        item.tid() == null ? Optional.empty() : tid(item.tid().tekst());
                if (time.isEmpty() || item.tid() == null) {
                    continue;
                }
                Kilde source = item.kilde(item.tid());
                int length = time.get()[1] - time.get()[0];
                sum += time.get()[2] >= 0 ? time.get()[2] : Math.max(0, length);
                if (ends >= 0 && time.get()[0] < ends) {
                    melder.som("overlap").meld(source, clock(time.get()[0]), clock(ends));
                }
                if (time.get()[2] >= 0 && time.get()[2] != length) {
                    melder.som("varighed")
                            .meld(
                                    source,
                                    clock(time.get()[0]) + "–" + clock(time.get()[1]),
                                    String.valueOf(time.get()[2]),
                                    String.valueOf(length));
                }
                ends = Math.max(ends, time.get()[1]);
            }
            if (agenda.start() != null && agenda.slut() != null && sum > agenda.slut() - agenda.start()) {
                Kilde head = new Kilde(Sted.Slags.MOEDE, "", 0, agenda.hoved());
                int at = Math.max(0, agenda.hoved().tekst().indexOf("Mødetid"));
                melder.som("sum")
                        .meld(head, at, at + 7, String.valueOf(sum), String.valueOf(agenda.slut() - agenda.start()));
            }
        }
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%d.%02d", minutes / 60, minutes % 60);
    }

    public static void bilagsliste(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Udvalgspapir agenda : agendas(papers)) {
            for (Udvalgspunkt item : agenda.punkter()) {
                if (item.tomBilagsliste() != null
                        && !ANY_OTHER.matcher(item.titel().tekst()).matches()) {
                    melder.meld(item.kilde(item.tomBilagsliste()));
                }
            }
        }
    }

    /** Background, who is responsible and when: where most of the agenda has them. */
    public static void felter(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Udvalgspapir agenda : agendas(papers)) {
            List<Udvalgspunkt> oral = agenda.punkter().stream()
                    .filter(i -> i.metode() != null || i.tid() != null)
                    .toList();
            long responsible = oral.stream().filter(i -> i.ansvarlig() != null).count();
            long timed = oral.stream().filter(i -> i.tid() != null).count();
            for (Udvalgspunkt item : oral) {
                boolean other = ANY_OTHER.matcher(item.titel().tekst()).matches();
                if (item.baggrund() != null
                        && item.baggrund()
                                .tekst()
                                .replaceFirst("(?i)^baggrund/formål:", "")
                                .isBlank()
                        && !other) {
                    melder.som("tomt").meld(item.kilde(item.baggrund()), "Baggrund/formål");
                }
                if (item.ansvarlig() == null && responsible * 2 > oral.size()) {
                    melder.meld(item.kilde(first(item.metode(), item.tid(), item.titel())), "Ansvarlig");
                }
                if (item.tid() == null && timed * 2 > oral.size()) {
                    melder.meld(item.kilde(first(item.ansvarlig(), item.metode(), item.titel())), "Tid");
                }
            }
        }
    }

    private static Stykke first(@Nullable Stykke a, @Nullable Stykke b, Stykke c) {
        return a != null ? a : b != null ? b : c;
    }

    public static void sagsnummer(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Udvalgspapir agenda : agendas(papers)) {
            Matcher m = CASE_NUMBER.matcher(agenda.hoved().tekst());
            Dato.alle(agenda.hoved().tekst()).stream()
                    .flatMap(d -> d.som().stream())
                    .findFirst()
                    .filter(day -> m.find())
                    .ifPresent(day -> Hovedregler.aarOgLoebenummer(
                            new Kilde(Sted.Slags.MOEDE, "", 0, part(agenda.hoved(), m.start(1), m.end(1))),
                            Integer.parseInt(m.group(2)),
                            Integer.parseInt(m.group(3)),
                            day,
                            melder));
        }
    }

    private static Stykke part(Stykke all, int from, int to) {
        return Stykke.af(all.tekst().substring(from, to), all.linje(from));
    }

    private static List<Udvalgspapir> agendas(List<Moedepapir> papers) {
        return papers.stream()
                .filter(Udvalgspapir.class::isInstance)
                .map(Udvalgspapir.class::cast)
                .toList();
    }
}
