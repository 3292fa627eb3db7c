package dk.raadslag.kvalitet.fil;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A letter, digit or mark of a page, where it stands in the page's own measure, and why it may be one that nobody sees. */
final class Glyph {

    /** How a letter is found again when its page is drawn. */
    record Place(int code, int x, int y) {

        static Place of(int code, Matrix at) {
            return new Place(code, Math.round(at.getTranslateX() * 20), Math.round(at.getTranslateY() * 20));
        }
    }

    final TextPosition text;
    final Place place;
    final Rectangle2D box;

    /** Whether it has to be looked at. */
    boolean doubtful;

    /** Whether it is taken for hidden where nobody could look. */
    boolean clear;

    /** Drawn with neither colour nor outline. */
    boolean invisible;

    boolean fieldOver;
    boolean scanOver;

    /** @param width in the font's own measure */
    Glyph(TextPosition text, int code, Matrix at, float width) {
        this.text = text;
        place = Place.of(code, at);
        Rectangle2D found = null;
        for (float x : new float[] {width * 0.1f, width * 0.9f}) {
            for (float y : new float[] {0.05f, 0.6f}) {
                Point2D corner = at.transformPoint(x, y);
                if (found == null) {
                    found = new Rectangle2D.Double(corner.getX(), corner.getY(), 0, 0);
                } else {
                    found.add(corner);
                }
            }
        }
        box = java.util.Objects.requireNonNull(found);
    }

    double x() {
        return box.getCenterX();
    }

    double y() {
        return box.getCenterY();
    }

    boolean isIn(Rectangle2D other) {
        return other.contains(x(), y());
    }
}
