package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Afsnitsart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where each indstilling begins and ends in an export, by its chain of headings. */
final class Indstillingsfund {

    /** Index of the first line, of the line after the last, and the headings between. */
    record Udsnit(int fra, int til, int titel, List<Overskrift> overskrifter) {}

    static final Pattern ITEM = Pattern.compile("^(?:Beslutning for )?Punkt \\d{1,2}(?: ?:|\\. )\\s?\\S.*");
    private static final Pattern ANCHOR = Pattern.compile(
            "^(?:(?:rådmands|byråds|direktions)?indstilling|(?:rådmands|direktions|byråds)?indstilling til .{3,60})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER = Pattern.compile("^(?:Referat|Notat|NOTAT|Em-|Emne:|Overblik:.*)$");
    private static final Pattern PAGE_ONE =
            Pattern.compile("side 1 af \\d{1,2}\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern CONTACT = Pattern.compile(
            "(?:^|\\s|[.\\d])(?:Sagsnummer|Sagsnr\\.?|Antal"
                    + " tegn|Lix|Sagsbehandlere?|E-?post|E-?mail|Tlf\\.?|Telefon)\\s?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BILAG_LINE =
            Pattern.compile("^bilag \\d{0,2} ?:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FARTHEST = 400;
    private static final int NEAR = 100;
    private static final int SHORT_PAGE = 12;
    private static final int CONTACT_WITHIN = 15;

    private final List<Linje> lines;
    private final BitSet noise;

    Indstillingsfund(List<Linje> lines, BitSet noise) {
        this.lines = lines;
        this.noise = noise;
    }

    List<Udsnit> alle() {
        List<Udsnit> found = new ArrayList<>();
        int anchor = -1;
        int last = 0;
        List<Overskrift> chain = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean boundary = isBoundary(i);
            boolean start = isAnchor(i) && !isSectionOf(chain, i);
            if (boundary || start || !chain.isEmpty() && i - chain.getLast().linje() > FARTHEST) {
                last = close(found, chain, anchor, last);
                chain = new ArrayList<>();
                anchor = start ? i : -1;
                if (boundary || start) {
                    continue;
                }
            }
            Overskrift heading = heading(i);
            if (heading != null && belongs(chain, heading)) {
                chain.add(heading);
            } else if (heading != null && heading.art() == Afsnitsart.RESUME && distinct(chain) >= 3) {
                last = close(found, chain, anchor, last);
                chain = new ArrayList<>(List.of(heading));
                anchor = -1;
            } else if (heading != null && maybeNotat(chain) && belongs(List.of(), heading)) {
                chain = new ArrayList<>(List.of(heading));
            }
        }
        close(found, chain, anchor, last);
        return found;
    }

    boolean isBoundary(int i) {
        Linje line = lines.get(i);
        return !noise.get(i)
                && (ITEM.matcher(line.ren()).matches() && (line.side() || blankBefore(i))
                        || line.side() && OTHER.matcher(line.ren()).matches());
    }

    private boolean blankBefore(int i) {
        return i == 0 || lines.get(i - 1).tom() || noise.get(i - 1);
    }

    /** The line before ends a sentence. */
    private boolean endedBefore(int i) {
        return i > 0 && lines.get(i - 1).ren().matches(".*[.!?]");
    }

    private boolean isAnchor(int i) {
        Linje line = lines.get(i);
        if (noise.get(i) || !ANCHOR.matcher(line.ren()).matches()) {
            return false;
        }
        return line.side() || i == 0 || headerDirectlyBefore(i) || allBlankBefore(i);
    }

    private boolean headerDirectlyBefore(int i) {
        int j = i - 1;
        while (j >= 0 && lines.get(j).tom()) {
            j--;
        }
        return j >= 0 && PAGE_ONE.matcher(lines.get(j).tekst()).find();
    }

    private boolean allBlankBefore(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (!lines.get(j).tom()) {
                return ITEM.matcher(lines.get(j).ren()).matches();
            }
        }
        return true;
    }

    private int pageOneBefore(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
            if (PAGE_ONE.matcher(lines.get(j).tekst()).find()) {
                return j;
            }
        }
        return -1;
    }

    /** "Indstilling" is a section of template E: after "Indledning", before "Sagsfremstilling". */
    private boolean isSectionOf(List<Overskrift> chain, int i) {
        return chain.size() == 1
                && chain.getFirst().art() == Afsnitsart.RESUME
                && lines.get(i).ren().equalsIgnoreCase("indstilling")
                && i - chain.getFirst().linje() < 80;
    }

    private @org.jspecify.annotations.Nullable Overskrift heading(int i) {
        if (noise.get(i) || lines.get(i).tom()) {
            return null;
        }
        String one = lines.get(i).ren();
        Overskrift found = Overskrift.af(i, one, 1).orElse(null);
        if (found == null
                && i + 1 < lines.size()
                && one.length() > 15
                && one.matches("^(?:\\d{1,2}\\. .*|\\p{Lu}.*)")) {
            found = Overskrift.af(i, one + " " + lines.get(i + 1).ren(), 2).orElse(null);
        }
        return found;
    }

    /** In the template's order, in the style of the first heading. */
    private boolean belongs(List<Overskrift> chain, Overskrift next) {
        if (chain.isEmpty()) {
            return next.art() == Afsnitsart.RESUME
                    || next.art() == Afsnitsart.BAGGRUND
                    || next.art() == Afsnitsart.BESLUTNING
                    || next.art() == Afsnitsart.INDHOLD;
        }
        Overskrift last = chain.getLast();
        boolean style = next.hale() || chain.getFirst().stil() == next.stil();
        boolean order = next.orden() > last.orden()
                || next.art() == Afsnitsart.INDHOLD && last.art() == Afsnitsart.INDHOLD
                || next.art() == Afsnitsart.BESLUTNING && last.art() == Afsnitsart.BAGGRUND
                || another(chain, next);
        return style && order && !(last.hale() && !next.hale());
    }

    /** Another template has another order: a section not seen yet, close by, written as the headings before it. */
    private boolean another(List<Overskrift> chain, Overskrift next) {
        return (next.stil() != Overskrift.Stil.ALMINDELIG || blankBefore(next.linje()) || endedBefore(next.linje()))
                && next.art() != Afsnitsart.RESUME
                && chain.stream().noneMatch(h -> h.art() == next.art())
                && next.linje() - chain.getLast().linje() < NEAR;
    }

    /** A notat begins with its background too; an indstilling that does has something to decide. */
    private static boolean maybeNotat(List<Overskrift> chain) {
        return !chain.isEmpty()
                && chain.getFirst().art() == Afsnitsart.BAGGRUND
                && chain.stream().noneMatch(h -> h.art() == Afsnitsart.BESLUTNING);
    }

    private static int distinct(List<Overskrift> chain) {
        Set<Afsnitsart> arts = EnumSet.noneOf(Afsnitsart.class);
        chain.forEach(h -> arts.add(h.art()));
        return arts.size();
    }

    private int close(List<Udsnit> found, List<Overskrift> chain, int anchor, int last) {
        if (distinct(chain) < 3 || maybeNotat(chain)) {
            return last;
        }
        int start = anchor >= 0 && chain.getFirst().linje() - anchor < 60
                ? anchor
                : firstOfPage(chain.getFirst().linje(), last);
        int header = pageOneBefore(start);
        int from = header >= last && header >= 0 ? header : start;
        int end = end(chain.getLast().linje());
        found.add(new Udsnit(from, end, start, new Mellemoverskrifter(lines, noise).med(chain)));
        return end;
    }

    private int firstOfPage(int i, int last) {
        int j = i;
        while (j > last && j > i - 40 && !lines.get(j).side() && !isBoundary(j - 1)) {
            j--;
        }
        return j;
    }

    /** Page by page after the last heading, as long as the contact block or the bilag list is still to come. */
    private int end(int heading) {
        int page = nextPage(heading + 1);
        boolean contact = contactWithin(heading, page, Integer.MAX_VALUE);
        while (page < lines.size() && !isStop(page)) {
            int next = nextPage(page + 1);
            boolean qualifies = contact
                    ? contactWithin(page, next, 3)
                    : contactWithin(page, next, CONTACT_WITHIN)
                            || bilagWithin(page, next)
                            || written(page, next) <= SHORT_PAGE
                                    && next < lines.size()
                                    && !isStop(next)
                                    && (contactWithin(next, nextPage(next + 1), CONTACT_WITHIN)
                                            || bilagWithin(next, nextPage(next + 1)));
            if (!qualifies) {
                break;
            }
            contact |= contactWithin(page, next, CONTACT_WITHIN);
            page = next;
        }
        return page;
    }

    private boolean isStop(int i) {
        return isBoundary(i) || isAnchor(i) || pageOneBeforeAnchor(i);
    }

    private boolean pageOneBeforeAnchor(int i) {
        return PAGE_ONE.matcher(lines.get(i).tekst()).find();
    }

    private int nextPage(int from) {
        int i = from;
        while (i < lines.size() && !(lines.get(i).side() && !noise.get(i)) && !isStop(i)) {
            i++;
        }
        return i;
    }

    private int written(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += lines.get(i).tom() || noise.get(i) ? 0 : 1;
        }
        return count;
    }

    private boolean contactWithin(int from, int to, int most) {
        int seen = 0;
        for (int i = from; i < to && seen < most; i++) {
            if (!lines.get(i).tom() && !noise.get(i)) {
                seen++;
                if (CONTACT.matcher(lines.get(i).tekst()).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean bilagWithin(int from, int to) {
        for (int i = from; i < to && i < from + CONTACT_WITHIN * 2; i++) {
            if (BILAG_LINE.matcher(lines.get(i).ren()).find()) {
                return true;
            }
        }
        return false;
    }
}
