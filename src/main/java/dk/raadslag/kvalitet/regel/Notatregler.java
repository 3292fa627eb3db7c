package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Sag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notat among the bilag ("Til …", "Til Orientering"): dated, signed, and no hidden decision. */
public final class Notatregler {

    private static final Pattern HEAD = Pattern.compile(
            "^ ?Til (?:orientering|drøftelse|orientering/drøftelse|beslutning)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern EMPTY_COPY = Pattern.compile("^ ?(Kopi til):?[ ]*$", Pattern.MULTILINE);
    private static final Pattern PROPOSAL = Pattern.compile("^ ?(Det indstilles,? at [^\\n]{5,})", Pattern.MULTILINE);
    private static final Pattern WORKER = Pattern.compile("^ ?Sagsbehandlere?:?", Pattern.MULTILINE);
    private static final Pattern REACHABLE = Pattern.compile("(?:Tlf|Telefon|telefon|E-post|e-mail|E-mail|Mail)\\b|@");
    private static final Pattern DONE = Pattern.compile("\\b(?:har|blev|er) (?:den|d\\.) ");
    private static final int HEAD_LENGTH = 1500;

    private Notatregler() {}

    public static void notat(Sag sag, Melder melder) {
        for (Kilde source : sag.bilagstekster()) {
            String text = source.tekst();
            Matcher head = HEAD.matcher(text);
            if (!head.find() || head.start() > HEAD_LENGTH) {
                continue;
            }
            Matcher copy = EMPTY_COPY.matcher(text);
            if (copy.find()) {
                melder.som("kopi").meld(source, copy.start(1), copy.end(1));
            }
            Matcher proposal = PROPOSAL.matcher(text);
            if (proposal.find()) {
                melder.som("indstilles")
                        .alvor(dk.raadslag.kvalitet.Alvor.ADVARSEL)
                        .meld(source, proposal.start(1), proposal.end(1));
            }
            Matcher worker = WORKER.matcher(text);
            if (worker.find() && !REACHABLE.matcher(text).find()) {
                melder.som("kontakt").meld(source, worker.start(), worker.end());
            }
            date(source, head, melder);
        }
    }

    /** Dated at all, and not before what it tells of as done. */
    private static void date(Kilde source, Matcher head, Melder melder) {
        String text = source.tekst();
        String top = text.substring(0, Math.min(text.length(), head.end() + 400));
        Optional<LocalDate> own = top.lines()
                .map(String::strip)
                .filter(line -> line.length() < 40)
                .flatMap(line -> Dato.alle(line).stream()
                        .filter(d -> d.til() - d.fra() > line.length() - 8)
                        .flatMap(d -> d.som().stream()))
                .findFirst();
        boolean anywhere = text.lines()
                .map(String::strip)
                .anyMatch(line -> line.length() < 30
                        && Dato.alle(line).stream()
                                .anyMatch(d -> d.aar() != null && d.til() - d.fra() > line.length() - 8));
        if (!anywhere) {
            int start = Math.min(head.end() + 1, text.length());
            int line = start;
            while (line < text.length() && (text.charAt(line) == '\n' || text.charAt(line) == ' ')) {
                line++;
            }
            int end = text.indexOf('\n', line);
            melder.som("dato").meld(source, line, end < 0 ? text.length() : end);
        }
        for (Dato later : Dato.alle(text)) {
            String before = text.substring(Math.max(0, later.fra() - 12), later.fra());
            if (own.isPresent()
                    && later.som().isPresent()
                    && later.som().get().isAfter(own.get())
                    && DONE.matcher(before).find()) {
                melder.som("foer")
                        .meld(
                                source,
                                later.fra(),
                                later.til(),
                                Dato.skrevet(own.get()),
                                Dato.skrevet(later.som().get()));
                return;
            }
        }
    }
}
