package dk.raadslag.tekst;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence and its place in the plain text ({@code fra} inclusive, {@code til} exclusive, UTF-16 units). */
public record Saetning(String text, int fra, int til) {

    private static final Locale DANSK = Locale.of("da", "DK");

    /** After these a sentence goes on, whatever comes next. */
    private static final Set<String> NEVER_LAST = Set.of(
            "jf.",
            "f.eks.",
            "fx.",
            "bl.a.",
            "dvs.",
            "hhv.",
            "nr.",
            "stk.",
            "kap.",
            "ca.",
            "inkl.",
            "ekskl.",
            "vedr.",
            "pr.",
            "tlf.",
            "dr.",
            "d.",
            "kl.",
            "max.",
            "maks.",
            "min.",
            "afd.",
            "evt.",
            "ift.",
            "ifm.",
            "mht.",
            "iht.",
            "pga.",
            "s.",
            "sml.",
            "cf.",
            "pkt.",
            "litra.",
            "art.",
            "adv.",
            "str.",
            "gl.",
            "sdr.",
            "ndr.",
            "skt.",
            "v.",
            "t.o.m.",
            "h.h.v.",
            "m.h.t.",
            "p.g.a.",
            "i.f.m.",
            "i.f.t.",
            "f.",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "okt.",
            "nov.",
            "dec.",
            "spm.",
            "bilagsnr.",
            "sagsnr.",
            "tidl.",
            "nuv.",
            "gns.",
            "forts.",
            "red.",
            "kom.");

    /** These may end a sentence: they do when a capital follows. */
    private static final Set<String> PERHAPS_LAST = Set.of(
            "pct.", "kr.", "mio.", "mia.", "mv.", "m.v.", "m.m.", "mm.", "m.fl.", "osv.", "o.l.", "o.lign.", "lign.",
            "etc.", "t.kr.", "tkr.", "årsv.", "ugtl.", "mdr.", "md.", "dgl.", "pers.", "dk.", "a.");

    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");
    private static final Pattern INITIAL_OR_NUMBER = Pattern.compile("\\p{Lu}\\.|\\(?\\d{1,2}\\.|§+\\.?");

    /** Every sentence in order; a line is never part of two, since lists and headings rarely end with a full stop. */
    public static List<Saetning> alle(String plainText) {
        List<Saetning> found = new ArrayList<>();
        int from = 0;
        while (from < plainText.length()) {
            int end = from;
            while (end < plainText.length() && plainText.charAt(end) != '\n' && plainText.charAt(end) != '\t') {
                end++;
            }
            addLine(plainText, from, end, found);
            from = end + 1;
        }
        return found;
    }

    private static void addLine(String text, int from, int to, List<Saetning> found) {
        String line = text.substring(from, to);
        BreakIterator breaks = BreakIterator.getSentenceInstance(DANSK);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < line.length() && goesOn(line.substring(start, end), line.codePointAt(end))) {
                continue;
            }
            add(line, start, end, from, found);
            start = end;
        }
    }

    private static boolean goesOn(String sentence, int next) {
        Matcher last =
                LAST_WORD.matcher(sentence.length() > 60 ? sentence.substring(sentence.length() - 60) : sentence);
        if (!last.find()) {
            return true;
        }
        String word = last.group(1).toLowerCase(DANSK).replaceFirst("^[(\"»”'–-]+", "");
        if (NEVER_LAST.contains(word)) {
            return true;
        }
        boolean small = Character.isLowerCase(next) || Character.isDigit(next);
        return small
                        && (PERHAPS_LAST.contains(word)
                                || INITIAL_OR_NUMBER.matcher(last.group(1)).matches())
                || Character.isLowerCase(next)
                || isInitial(last.group(1));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    private static void add(String line, int start, int end, int offset, List<Saetning> found) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        if (line.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Saetning(line.substring(from, to), offset + from, offset + to));
        }
    }
}
