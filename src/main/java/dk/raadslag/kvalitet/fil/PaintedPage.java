package dk.raadslag.kvalitet.fil;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What a page paints, in its order, as far as it may keep somebody from seeing a letter: fields of colour, pictures, the edge
 * of the page and of what is shown of it. Everything is measured by the box around it, so that it says of more letters than
 * it should that they have to be looked at, and of few that they need not.
 */
final class PaintedPage {

    private static final int MOST_GROUNDS = 300;
    private static final long MOST_STEPS = 50_000_000;
    private static final double SMALLEST = 2;
    private static final double ROW = 8;
    private static final double OF_A_SCAN = 0.5;
    private static final double OF_A_STRIP = 0.8;
    private static final double WHITE = 0.92;
    private static final double ALIKE = 0.08;
    private static final double OPAQUE = 0.9;
    private static final double FAINT = 0.1;
    private static final double TINY = 0.7;

    private record Frame(Rectangle2D clip, int saved, int veils) {}

    private enum Cover {
        FIELD,
        PICTURE,
        /** As wide as the page, or half of it. */
        SCAN
    }

    /** What lies under the letters that follow; its colour is not known for pictures and patterns. */
    private record Ground(Rectangle2D box, double @Nullable [] colour) {}

    private final Rectangle2D page;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, List<Glyph>> rows = new HashMap<>();
    private final Deque<Ground> grounds = new ArrayDeque<>();
    private final List<Rectangle2D> pictures = new ArrayList<>();
    private double pictured;

    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private Rectangle2D clip;
    private @Nullable Rectangle2D path;
    private boolean rectangles = true;
    private boolean clipsNext;
    private final Deque<Frame> outer = new ArrayDeque<>();
    private int veils;
    private boolean gaveUp;
    private long steps;

    PaintedPage(PDRectangle seen) {
        page = new Rectangle2D.Double(seen.getLowerLeftX(), seen.getLowerLeftY(), seen.getWidth(), seen.getHeight());
        clip = page;
    }

    List<Glyph> glyphs() {
        return gaveUp ? List.of() : glyphs;
    }

    /** An operator that is not about text. */
    void operator(String name, List<COSBase> operands, PDGraphicsState state) {
        switch (name) {
            case "q" -> clips.push(clip);
            case "Q" ->
                clip = clips.size() == (outer.isEmpty() ? 0 : outer.peek().saved()) ? clip : clips.pop();
            case "m", "l", "c", "v", "y" -> {
                rectangles = false;
                points(operands, state.getCurrentTransformationMatrix());
            }
            case "re" -> rectangle(operands, state.getCurrentTransformationMatrix());
            case "W", "W*" -> clipsNext = true;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                if (path != null && isOpaque(state)) {
                    field(path, rectangles && !isPattern(state), colour(state));
                }
                endPath();
            }
            case "S", "s", "n" -> endPath();
            case "sh" -> {
                if (isOpaque(state)) {
                    field(clip, false, null);
                }
            }
            case "BI" -> picture(state);
            default -> {}
        }
    }

    /** An operator whose colour nobody sees: what it does to what follows is done. */
    void unpainted(String name, List<COSBase> operands, PDGraphicsState state) {
        switch (name) {
            case "f", "F", "f*", "B", "B*", "b", "b*" -> endPath();
            case "sh", "BI" -> {}
            default -> operator(name, operands, state);
        }
    }

    /** A picture in the unit square, as it lies now. */
    void picture(PDGraphicsState state) {
        Rectangle2D box =
                bounds(state.getCurrentTransformationMatrix(), 0, 0, 1, 1).createIntersection(clip);
        if (box.getWidth() < SMALLEST || box.getHeight() < SMALLEST || !isOpaque(state)) {
            return;
        }
        pictures.add(box);
        Rectangle2D onPage = box.createIntersection(page);
        pictured += onPage.isEmpty() ? 0 : area(onPage);
        boolean wide = box.getWidth() >= OF_A_STRIP * page.getWidth() || area(box) >= OF_A_SCAN * area(page);
        over(box, false, wide ? Cover.SCAN : Cover.PICTURE);
        ground(box, null);
    }

    /** What follows is drawn within a box, until {@link #leave}. */
    void enter(@Nullable PDRectangle box, Matrix to, PDGraphicsState state, boolean group) {
        outer.push(new Frame(clip, clips.size(), veils));
        if (group && !isOpaque(state)) {
            veils++;
        }
        if (box != null) {
            clip = bounds(to, box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY())
                    .createIntersection(clip);
        }
    }

    void leave() {
        Frame left = outer.pop();
        while (clips.size() > left.saved()) {
            clips.pop();
        }
        clip = left.clip();
        veils = left.veils();
    }

    /** What follows lies on top of the page, whatever the page left behind. */
    void finish() {
        outer.clear();
        clips.clear();
        veils = 0;
        clip = page;
    }

    /** Nothing is known of its letters. */
    void giveUp() {
        gaveUp = true;
    }

    void letter(Glyph glyph, PDGraphicsState state) {
        var mode = state.getTextState().getRenderingMode();
        glyph.invisible = !mode.isFill() && !mode.isStroke();
        boolean outside = !glyph.isIn(page);
        boolean faint = mode.isFill() && !mode.isStroke() && state.getNonStrokeAlphaConstant() < FAINT;
        boolean tiny = glyph.box.getHeight() < TINY;
        glyph.clear = outside || faint || tiny;
        glyph.doubtful = glyph.clear || !glyph.isIn(clip);
        if (mode.isFill() && !mode.isStroke() && veils == 0) {
            double[] own = colour(state);
            Ground under = under(glyph);
            boolean white = own != null && isAlike(own, new double[] {1, 1, 1}, 1 - WHITE);
            if (under == null ? white : own != null && under.colour() != null && isAlike(own, under.colour(), ALIKE)) {
                glyph.clear = true;
                glyph.doubtful = true;
            } else if (under != null && under.colour() == null && white) {
                glyph.doubtful = true;
            }
        }
        glyphs.add(glyph);
        rows.computeIfAbsent(row(glyph.y()), row -> new ArrayList<>()).add(glyph);
    }

    /** A page that somebody has laid on a glass plate: a picture, and what a machine has read in it. */
    boolean isOfAScan(Glyph glyph) {
        return pictured >= OF_A_SCAN * area(page)
                && (glyph.invisible || glyph.scanOver)
                && pictures.stream().anyMatch(glyph::isIn);
    }

    private void field(Rectangle2D box, boolean whole, double @Nullable [] colour) {
        Rectangle2D seen = box.createIntersection(clip);
        if (seen.getWidth() < SMALLEST || seen.getHeight() < SMALLEST) {
            return;
        }
        over(seen, whole, Cover.FIELD);
        ground(seen, colour);
    }

    /** What was written before and lies under it. */
    private void over(Rectangle2D box, boolean whole, Cover cover) {
        int last = row(box.getMaxY());
        for (int row = Math.max(row(box.getMinY()), row(page.getMinY()) - 100);
                row <= last && row < row(page.getMaxY()) + 100 && steps < MOST_STEPS;
                row++) {
            steps++;
            List<Glyph> here = rows.get(row);
            if (here == null) {
                continue;
            }
            steps += here.size();
            for (Iterator<Glyph> each = here.iterator(); each.hasNext(); ) {
                Glyph glyph = each.next();
                if (glyph.isIn(box)) {
                    glyph.doubtful = true;
                    glyph.scanOver |= cover == Cover.SCAN;
                    glyph.fieldOver |= cover == Cover.FIELD;
                    glyph.clear |= whole;
                    if (whole) {
                        each.remove();
                    }
                }
            }
        }
    }

    private void ground(Rectangle2D box, double @Nullable [] colour) {
        if (veils > 0) {
            return;
        }
        grounds.push(new Ground(box, colour));
        if (grounds.size() > MOST_GROUNDS) {
            grounds.removeLast();
        }
    }

    private @Nullable Ground under(Glyph glyph) {
        for (Ground ground : grounds) {
            if (glyph.isIn(ground.box())) {
                return ground;
            }
        }
        return null;
    }

    private static int row(double y) {
        return (int) Math.floor(Math.clamp(y, -1e6, 1e6) / ROW);
    }

    private boolean isOpaque(PDGraphicsState state) {
        return veils == 0
                && state.getNonStrokeAlphaConstant() >= OPAQUE
                && (state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE);
    }

    private static boolean isPattern(PDGraphicsState state) {
        return state.getNonStrokingColorSpace().getName().equals("Pattern");
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }

    private static boolean isAlike(double[] one, double[] other, double within) {
        for (int i = 0; i < 3; i++) {
            if (Math.abs(one[i] - other[i]) > within) {
                return false;
            }
        }
        return true;
    }

    /** Red, green and blue, about; null for patterns, and where the numbers do not say. */
    private static double @Nullable [] colour(PDGraphicsState state) {
        float[] parts = state.getNonStrokingColor().getComponents();
        return switch (state.getNonStrokingColorSpace().getName()) {
            case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" ->
                switch (parts.length) {
                    case 1 -> new double[] {parts[0], parts[0], parts[0]};
                    case 3 -> new double[] {parts[0], parts[1], parts[2]};
                    case 4 ->
                        new double[] {
                            (1 - parts[0]) * (1 - parts[3]),
                            (1 - parts[1]) * (1 - parts[3]),
                            (1 - parts[2]) * (1 - parts[3])
                        };
                    default -> null;
                };
            case "Separation" -> parts.length == 1 && parts[0] < 0.05 ? new double[] {1, 1, 1} : null;
            default -> null;
        };
    }

    private void points(List<COSBase> operands, Matrix to) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
                point(to.transformPoint(x.floatValue(), y.floatValue()));
            }
        }
    }

    private void rectangle(List<COSBase> operands, Matrix to) {
        if (operands.size() >= 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber height) {
            Rectangle2D box = bounds(
                    to,
                    x.floatValue(),
                    y.floatValue(),
                    x.floatValue() + width.floatValue(),
                    y.floatValue() + height.floatValue());
            // Two of them are a frame as often as a field.
            rectangles &= path == null && (to.getShearX() == 0 || to.getScaleX() == 0);
            path = path == null ? box : path.createUnion(box);
        }
    }

    private void point(Point2D point) {
        if (path == null) {
            path = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            path.add(point);
        }
    }

    private static Rectangle2D bounds(Matrix to, float x1, float y1, float x2, float y2) {
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(to.transformPoint(x1, y1), to.transformPoint(x2, y2));
        box.add(to.transformPoint(x1, y2));
        box.add(to.transformPoint(x2, y1));
        return box;
    }

    private void endPath() {
        if (clipsNext && path != null) {
            clip = path.createIntersection(clip);
        }
        clipsNext = false;
        path = null;
        rectangles = true;
    }
}
