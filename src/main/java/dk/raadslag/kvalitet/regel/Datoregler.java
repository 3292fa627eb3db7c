package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Bilag;
import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.tekst.Saetning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates: missing, in the wrong year, on the wrong weekday, after the meeting, in the past for what is to come. */
public final class Datoregler {

    private static final int ANOTHER_YEAR = 60;
    private static final int STALE = 21;
    /** Characters between what says that something is to come and its date. */
    private static final int REACH = 60;

    private static final Moenster TO_COME = Moenster.af(
            "(?<!\\p{L})(?:vil blive|vil træde i kraft|træder i kraft|igangsættes|iværksættes|etableres|indføres|oprettes|nedlægges|lukkes|vil ske|forventes|planlægges|skal (?:afholdes|behandles|drøftes|forelægges|være"
                    + " klar|afleveres))(?!\\p{L})");
    private static final Moenster QUARTER = Moenster.af(
            "(?<!\\p{L})(?:efter|status for|regnskab for|opfølgning på|pr\\.?|ultimo) ([1-4])\\. kvartal(?: af)?"
                    + " (\\d{4})");
    private static final Moenster QUARTER_MONTH = Moenster.af("(?=\\d)(?<!\\d)([1-4])\\. kvartal(?: \\d{4})? \\((?:i"
            + " )?(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private Datoregler() {}

    public static void mangler(Sag sag, Melder melder) {
        if (!sag.krav().felter().contains(Hovedfelt.DATO)) {
            return;
        }
        Optional<Felt> date = sag.felt(Hovedfelt.DATO);
        if (date.isEmpty() || date.get().vaerdi().erTomt()) {
            date.or(() -> sag.felt(Hovedfelt.TID))
                    .ifPresentOrElse(f -> melder.meld(Kilde.af(f)), () -> melder.mangler(sag));
        } else if (Dato.foerste(date.get().vaerdi().tekst()).isEmpty()) {
            melder.som("ulaeselig")
                    .meld(Kilde.af(date.get()), date.get().vaerdi().tekst());
        }
    }

    /** January's classic: the old year. */
    public static void aar(Sag sag, Melder melder) {
        LocalDate meeting = sag.moedet();
        for (Felt field : sag.alle(Hovedfelt.DATO)) {
            Optional<Dato> written = Dato.foerste(field.vaerdi().tekst());
            Optional<LocalDate> day = written.flatMap(Dato::som);
            if (meeting == null || day.isEmpty() || days(day.get(), meeting) <= ANOTHER_YEAR) {
                continue;
            }
            for (int year : new int[] {meeting.getYear(), meeting.getYear() - 1}) {
                Optional<LocalDate> other = written.get().i(year);
                if (other.isPresent() && year != day.get().getYear() && days(other.get(), meeting) <= ANOTHER_YEAR) {
                    int from = written.get().aarFra();
                    int length = field.vaerdi()
                                    .tekst()
                                    .startsWith(String.valueOf(day.get().getYear()), from)
                            ? 4
                            : 2;
                    String right = String.valueOf(year).substring(4 - length);
                    melder.ret(
                            Kilde.af(field),
                            from,
                            from + length,
                            right,
                            Dato.skrevet(day.get()),
                            Dato.skrevet(meeting));
                    break;
                }
            }
        }
    }

    public static void moede(Sag sag, Melder melder) {
        LocalDate meeting = sag.moedet();
        if (meeting == null) {
            return;
        }
        for (Felt field : sag.alle(Hovedfelt.DATO)) {
            Optional<Dato> written = Dato.foerste(field.vaerdi().tekst());
            Optional<LocalDate> day = written.flatMap(Dato::som);
            if (day.isEmpty() || days(day.get(), meeting) > 5 * ANOTHER_YEAR) {
                continue;
            }
            Kilde source = Kilde.af(field);
            if (day.get().isAfter(meeting)) {
                melder.som("efter").meld(source, Dato.skrevet(day.get()), Dato.skrevet(meeting));
            } else if (days(day.get(), meeting) > STALE) {
                melder.som("gammel").meld(source, Dato.skrevet(day.get()), Dato.skrevet(meeting));
            }
        }
        for (Felt field : sag.alle(Hovedfelt.TID)) {
            Dato.foerste(field.vaerdi().tekst())
                    .filter(d -> d.som().isPresent() && !d.som().get().equals(meeting))
                    .ifPresent(d -> melder.som("hoved")
                            .alvor(Alvor.ADVARSEL)
                            .meld(
                                    Kilde.af(field),
                                    d.fra(),
                                    d.til(),
                                    Dato.skrevet(d.som().get()),
                                    Dato.skrevet(meeting)));
        }
    }

    public static void ugedag(Sag sag, Melder melder) {
        for (Kilde source : sag.kilder()) {
            for (Dato date : source.stykke().datoer()) {
                if (date.ugedag() != null
                        && date.som().isPresent()
                        && date.som().get().getDayOfWeek() != date.ugedag()) {
                    String wrong = Dato.ugedag(date.ugedag());
                    String right = Dato.ugedag(date.som().get().getDayOfWeek());
                    melder.meld(
                            source,
                            date.fra(),
                            date.til(),
                            Dato.skrevet(date.som().get()),
                            right,
                            wrong);
                }
            }
        }
    }

    /** 31. februar: a day the calendar does not have. */
    public static void ugyldig(Sag sag, Melder melder) {
        for (Kilde source : sag.kilder()) {
            for (Dato date : source.stykke().datoer()) {
                if (date.i(date.aar() == null ? 2024 : date.aar()).isEmpty()) {
                    melder.meld(source, date.fra(), date.til(), source.tekst().substring(date.fra(), date.til()));
                }
            }
        }
    }

    public static void fortid(Sag sag, Melder melder) {
        LocalDate meeting = sag.moedet();
        if (meeting == null) {
            return;
        }
        for (Kilde source : sag.broedtekst()) {
            if (!TO_COME.findesI(source.stykke())) {
                continue;
            }
            List<Dato> past = source.stykke().datoer().stream()
                    .filter(d -> d.som()
                            .filter(day -> day.isBefore(meeting.minusDays(7)))
                            .isPresent())
                    .toList();
            int next = 0;
            for (Map.Entry<Saetning, MatchResult> one :
                    source.stykke().foerstePr(TO_COME.alle(source.stykke())).entrySet()) {
                int from = one.getValue().end();
                for (; next < past.size() && past.get(next).fra() < one.getKey().til(); next++) {
                    Dato date = past.get(next);
                    if (date.fra() >= from && date.fra() - from <= REACH) {
                        melder.meld(
                                source,
                                date.fra(),
                                date.til(),
                                Dato.skrevet(date.som().orElseThrow()),
                                Dato.skrevet(meeting));
                    }
                }
            }
        }
    }

    public static void kvartal(Sag sag, Melder melder) {
        for (Kilde source : sag.kilder()) {
            if (!source.stykke().smaa().contains("kvartal")) {
                continue;
            }
            LocalDate meeting = sag.moedet();
            if (meeting != null) {
                notOver(source, meeting, melder);
            }
            for (MatchResult m : QUARTER_MONTH.alle(source.stykke())) {
                int month = MONTHS.indexOf(m.group(2).toLowerCase(java.util.Locale.ROOT)) + 1;
                if ((month + 2) / 3 != Integer.parseInt(m.group(1))) {
                    melder.som("maaned").meld(source, m.start(), m.end(), m.group(2), m.group(1));
                }
            }
        }
    }

    private static void notOver(Kilde source, LocalDate meeting, Melder melder) {
        for (MatchResult m : QUARTER.alle(source.stykke())) {
            LocalDate end = LocalDate.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)) * 3, 1)
                    .plusMonths(1);
            if (end.isAfter(meeting)) {
                melder.meld(source, m.start(), m.end(), m.group(1) + ". kvartal " + m.group(2), Dato.skrevet(meeting));
            }
        }
    }

    /** A bilag named by day and month only: of which year? */
    public static void ufuldstaendig(Sag sag, Melder melder) {
        int place = 0;
        for (Bilag one : sag.bilag()) {
            Kilde source = Kilde.af(one, ++place);
            for (Dato date : source.stykke().datoer()) {
                if (date.aar() == null && source.slags() == Sted.Slags.BILAG) {
                    melder.meld(source, date.fra(), date.til(), source.tekst().substring(date.fra(), date.til()));
                }
            }
        }
    }

    private static long days(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
