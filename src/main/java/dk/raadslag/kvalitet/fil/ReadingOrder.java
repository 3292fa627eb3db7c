package dk.raadslag.kvalitet.fil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * In which parts the letters of a page are read, each line by line. Most pages are one part. What is set in two columns is
 * read column by column: where both have lines enough, with words in them, and the page itself has drawn all of the one
 * before any of the other, as nobody draws the rows of a table. What is set over or into other lines is read by itself.
 */
final class ReadingOrder {

    private static final int MOST_PIECES = 2_000;
    private static final int DEEPEST = 4;
    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_LETTERS = 15;
    private static final float GUTTER = 6;

    /** Some letters: one is set over another where a sign is made of two. */
    private static final float OVERLAP = 2;

    /** What was drawn in one go on one line. */
    private static final class Piece {
        final int order;
        final float base;
        final List<TextPosition> signs = new ArrayList<>();
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float high;
        int letters;

        Piece(int order, float base) {
            this.order = order;
            this.base = base;
        }

        void add(TextPosition sign) {
            signs.add(sign);
            if (!sign.getUnicode().isBlank()) {
                left = Math.min(left, sign.getXDirAdj());
                right = Math.max(right, sign.getXDirAdj() + sign.getWidthDirAdj());
                high = Math.max(high, sign.getHeightDir());
                letters++;
            }
        }

        boolean goesOnWith(TextPosition sign) {
            float gap = sign.getXDirAdj() - right;
            return Math.abs(sign.getYDirAdj() - base) < 0.5
                    && (letters == 0 || gap > -high && gap < Math.max(3 * sign.getWidthOfSpace(), 1.2f * high));
        }

        boolean isOver(Piece other) {
            float least = Math.min(high, other.high);
            return Math.min(right, other.right) - Math.max(left, other.left) > OVERLAP * least
                    && Math.min(base, other.base) - Math.max(base - high, other.base - other.high) > 0.25 * least;
        }

        int size() {
            return Math.round(2 * high);
        }
    }

    /** What lies between two lines that go across: on the left and on the right of a gutter, or all over. */
    private static final class Band {
        final List<Piece> left = new ArrayList<>();
        final List<Piece> right = new ArrayList<>();
        final List<Piece> across = new ArrayList<>();

        boolean isColumns() {
            return lines(left) >= FEWEST_LINES
                    && lines(right) >= FEWEST_LINES
                    && letters(left) >= FEWEST_LETTERS * lines(left)
                    && letters(right) >= FEWEST_LETTERS * lines(right)
                    && left.stream().mapToInt(piece -> piece.order).max().orElse(0)
                            < right.stream()
                                    .mapToInt(piece -> piece.order)
                                    .min()
                                    .orElse(0)
                    && areBeside();
        }

        private boolean areBeside() {
            double common = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
            return common > 0.5 * Math.min(bottom(left) - top(left), bottom(right) - top(right));
        }

        int letters() {
            return letters(left) + letters(right);
        }

        private static long lines(List<Piece> pieces) {
            return pieces.stream()
                    .map(piece -> Math.round(piece.base))
                    .distinct()
                    .count();
        }

        private static int letters(List<Piece> pieces) {
            return pieces.stream().mapToInt(piece -> piece.letters).sum();
        }

        private static double top(List<Piece> pieces) {
            return pieces.stream()
                    .mapToDouble(piece -> piece.base - piece.high)
                    .min()
                    .orElse(0);
        }

        private static double bottom(List<Piece> pieces) {
            return pieces.stream().mapToDouble(piece -> piece.base).max().orElse(0);
        }
    }

    private ReadingOrder() {}

    /** The parts, in order; each may be sorted. */
    static List<List<TextPosition>> of(List<TextPosition> signs) {
        return parts(signs, DEEPEST);
    }

    private static List<List<TextPosition>> parts(List<TextPosition> signs, int deeper) {
        List<Piece> pieces = pieces(signs);
        if (deeper == 0 || pieces.size() < 2 || pieces.size() > MOST_PIECES || !isOneWay(signs)) {
            return List.of(signs);
        }
        Set<Piece> aside = aside(pieces);
        if (!aside.isEmpty()) {
            List<List<TextPosition>> parts = new ArrayList<>();
            parts.addAll(parts(
                    signs(pieces.stream()
                            .filter(piece -> !aside.contains(piece))
                            .toList()),
                    deeper - 1));
            parts.addAll(parts(signs(pieces.stream().filter(aside::contains).toList()), deeper - 1));
            return parts;
        }
        List<Band> bands = columns(pieces);
        if (bands.isEmpty()) {
            return List.of(signs);
        }
        List<List<TextPosition>> parts = new ArrayList<>();
        List<Piece> plain = new ArrayList<>();
        for (Band band : bands) {
            if (!band.isColumns()) {
                plain.addAll(band.across);
                plain.addAll(band.left);
                plain.addAll(band.right);
                continue;
            }
            plain.addAll(band.across);
            if (!plain.isEmpty()) {
                parts.add(signs(plain));
                plain.clear();
            }
            parts.addAll(parts(signs(band.left), deeper - 1));
            parts.addAll(parts(signs(band.right), deeper - 1));
        }
        if (!plain.isEmpty()) {
            parts.add(signs(plain));
        }
        return parts;
    }

    private static boolean isOneWay(List<TextPosition> signs) {
        return signs.stream().allMatch(sign -> sign.getDir() == signs.getFirst().getDir());
    }

    private static List<TextPosition> signs(List<Piece> pieces) {
        List<TextPosition> signs = new ArrayList<>();
        pieces.stream()
                .sorted(Comparator.comparingInt(piece -> piece.order))
                .forEach(piece -> signs.addAll(piece.signs));
        return signs;
    }

    private static List<Piece> pieces(List<TextPosition> signs) {
        List<Piece> pieces = new ArrayList<>();
        Piece last = null;
        for (TextPosition sign : signs) {
            if (last == null || !sign.getUnicode().isBlank() && !last.goesOnWith(sign)) {
                last = new Piece(pieces.size(), sign.getYDirAdj());
                pieces.add(last);
            }
            last.add(sign);
        }
        return pieces;
    }

    /** Of two that lie over each other, the one in the rarer size; if they are of one size, the one that came later. */
    private static Set<Piece> aside(List<Piece> pieces) {
        Map<Integer, Integer> sizes = new HashMap<>();
        pieces.forEach(piece -> sizes.merge(piece.size(), piece.letters, Integer::sum));
        Set<Piece> aside = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                Piece one = pieces.get(i);
                Piece other = pieces.get(j);
                if (one.isOver(other) && !aside.contains(one) && !aside.contains(other)) {
                    boolean first = sizes.getOrDefault(one.size(), 0) < sizes.getOrDefault(other.size(), 0);
                    aside.add(first ? one : other);
                }
            }
        }
        return aside;
    }

    /** The page from above, by the gutter that sets most of it in columns; empty if none does. */
    private static List<Band> columns(List<Piece> pieces) {
        Map<Integer, Integer> starts = new TreeMap<>();
        pieces.forEach(piece -> starts.merge(Math.round(piece.left / 2), 1, Integer::sum));
        List<Band> best = List.of();
        int most = 0;
        for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
            if (start.getValue() + starts.getOrDefault(start.getKey() + 1, 0) < FEWEST_LINES) {
                continue;
            }
            List<Band> bands = bands(pieces, 2f * start.getKey() - 1);
            int letters = bands.stream()
                    .filter(Band::isColumns)
                    .mapToInt(Band::letters)
                    .sum();
            if (letters > most) {
                most = letters;
                best = bands;
            }
        }
        return best;
    }

    private static List<Band> bands(List<Piece> pieces, float x) {
        List<Band> bands = new ArrayList<>();
        Band band = new Band();
        bands.add(band);
        for (Piece piece : pieces.stream()
                .sorted(Comparator.comparingDouble(piece -> piece.base))
                .toList()) {
            if (piece.left < x && piece.right > x - GUTTER + 1) {
                if (!band.left.isEmpty() || !band.right.isEmpty()) {
                    band = new Band();
                    bands.add(band);
                }
                band.across.add(piece);
            } else {
                (piece.left >= x ? band.right : band.left).add(piece);
            }
        }
        return bands;
    }
}
