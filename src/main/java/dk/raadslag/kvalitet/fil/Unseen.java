package dk.raadslag.kvalitet.fil;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The letters of a page that nobody sees and that everybody can copy: under a field of colour, in the colour of their ground,
 * outside of the page, without any colour. What a machine has read in a scanned page is none, unless something was laid over
 * the page later; a letter is none beside or over which the same letter is seen, as a shadow has it; and it takes some of
 * them in a row to be a word.
 */
final class Unseen {

    private static final int FEWEST = 3;
    private static final int EXCERPT = 60;
    private static final double CELL = 4;
    private static final double NEAR = 0.4;

    private final PageLook look;

    Unseen(PageLook look) {
        this.look = look;
    }

    /** In the order in which they were drawn. */
    Set<Glyph> of(PaintedPage page, int index) {
        List<Glyph> doubtful = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (page.isOfAScan(glyph)) {
                glyph.invisible = true;
                glyph.clear = false;
                if (glyph.fieldOver) {
                    doubtful.add(glyph);
                }
            } else if (glyph.invisible) {
                glyph.clear = true;
                doubtful.add(glyph);
            } else if (glyph.doubtful) {
                doubtful.add(glyph);
            }
        }
        if (doubtful.size() < FEWEST) {
            return Set.of();
        }
        Set<Glyph> unseen = look.unseen(index, doubtful);
        return inARow(page.glyphs(), unseen);
    }

    private static Map<String, List<Glyph>> seen(List<Glyph> all, Set<Glyph> unseen) {
        Map<String, List<Glyph>> seen = new HashMap<>();
        for (Glyph glyph : all) {
            if (!unseen.contains(glyph)) {
                seen.computeIfAbsent(cell(glyph, 0, 0), cell -> new ArrayList<>())
                        .add(glyph);
            }
        }
        return seen;
    }

    private static boolean hasTwin(Glyph glyph, Map<String, List<Glyph>> seen) {
        double near = Math.min(CELL, NEAR * glyph.box.getHeight());
        for (int right = -1; right <= 1; right++) {
            for (int up = -1; up <= 1; up++) {
                if (seen.getOrDefault(cell(glyph, right, up), List.of()).stream()
                        .anyMatch(other ->
                                Math.abs(other.x() - glyph.x()) < near && Math.abs(other.y() - glyph.y()) < near)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String cell(Glyph glyph, int right, int up) {
        return glyph.text.getUnicode() + (right + (int) Math.floor(glyph.x() / CELL)) + ","
                + (up + (int) Math.floor(glyph.y() / CELL));
    }

    private static Set<Glyph> inARow(List<Glyph> all, Set<Glyph> unseen) {
        Map<String, List<Glyph>> seen = seen(all, unseen);
        Set<Glyph> words = new LinkedHashSet<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : all) {
            if (unseen.contains(glyph)) {
                row.add(glyph);
                continue;
            }
            add(row, seen, words);
        }
        add(row, seen, words);
        return words;
    }

    private static void add(List<Glyph> row, Map<String, List<Glyph>> seen, Set<Glyph> words) {
        long letters = row.stream()
                .filter(glyph ->
                        Character.isLetterOrDigit(glyph.text.getUnicode().codePointAt(0)))
                .count();
        if (letters >= FEWEST) {
            long twins = row.stream().filter(glyph -> hasTwin(glyph, seen)).count();
            if (2 * twins < row.size()) {
                words.addAll(row);
            }
        }
        row.clear();
    }

    /** As lines, with spaces where there is room for one. */
    static String text(Collection<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null) {
                double high = Math.max(last.box.getHeight(), 1);
                if (Math.abs(glyph.y() - last.y()) > high || glyph.box.getMinX() < last.box.getMinX() - high) {
                    text.append('\n');
                } else if (glyph.box.getMinX() - last.box.getMaxX() > high * 0.4) {
                    text.append(' ');
                }
            }
            text.append(glyph.text.getUnicode());
            last = glyph;
        }
        return text.toString();
    }

    /** The beginning, for whoever may read the file. */
    static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
