package dk.raadslag.kvalitet.fil;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages to see whether letters of them are seen, for as long as there is time. */
final class PageLook {

    private static final long TIME = 3_000_000_000L;
    private static final double MOST_PIXELS = 3_000_000;
    private static final int SEEN = 30;

    private final PDDocument document;
    private long left = TIME;

    PageLook(PDDocument document) {
        this.document = document;
    }

    /**
     * Those of the letters that nobody sees: of those with a colour, where nothing is different without them; of those
     * without, where nothing is to be seen.
     */
    Set<Glyph> unseen(int index, List<Glyph> doubtful) {
        if (left > 0) {
            long start = System.nanoTime();
            PDPage page = document.getPage(index);
            COSBase turned = page.getCOSObject().getItem(COSName.ROTATE);
            page.setRotation(0);
            try {
                return looked(index, page.getCropBox(), doubtful, start + left);
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
                // What cannot be drawn is judged by its numbers.
            } finally {
                page.getCOSObject().setItem(COSName.ROTATE, turned);
                left -= System.nanoTime() - start;
            }
        }
        return Set.copyOf(doubtful.stream().filter(glyph -> glyph.clear).toList());
    }

    private Set<Glyph> looked(int index, PDRectangle box, List<Glyph> doubtful, long until) throws IOException {
        float scale = (float) Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, box.getWidth() * box.getHeight())));
        BufferedImage all = new Drawing(document, Set.of(), until).renderImage(index, scale);
        Set<Glyph.Place> places = new HashSet<>();
        doubtful.stream().filter(glyph -> !glyph.invisible).forEach(glyph -> places.add(glyph.place));
        BufferedImage without = places.isEmpty() ? all : new Drawing(document, places, until).renderImage(index, scale);
        Set<Glyph> unseen = new HashSet<>();
        for (Glyph glyph : doubtful) {
            int[] at = pixels(glyph.box, box, scale, all);
            if (glyph.invisible ? isFlat(all, at) : isSame(all, without, at)) {
                unseen.add(glyph);
            }
        }
        return unseen;
    }

    /** From and to, across and down; none where it is outside. */
    private static int[] pixels(Rectangle2D box, PDRectangle page, float scale, BufferedImage image) {
        return new int[] {
            (int) Math.clamp(Math.floor((box.getMinX() - page.getLowerLeftX()) * scale), 0, image.getWidth()),
            (int) Math.clamp(Math.ceil((box.getMaxX() - page.getLowerLeftX()) * scale), 0, image.getWidth()),
            (int) Math.clamp(Math.floor((page.getUpperRightY() - box.getMaxY()) * scale), 0, image.getHeight()),
            (int) Math.clamp(Math.ceil((page.getUpperRightY() - box.getMinY()) * scale), 0, image.getHeight())
        };
    }

    private static boolean isSame(BufferedImage one, BufferedImage other, int[] at) {
        for (int x = at[0]; x < at[1]; x++) {
            for (int y = at[2]; y < at[3]; y++) {
                if (difference(one.getRGB(x, y), other.getRGB(x, y)) > SEEN) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isFlat(BufferedImage image, int[] at) {
        for (int x = at[0]; x < at[1]; x++) {
            for (int y = at[2]; y < at[3]; y++) {
                if (difference(image.getRGB(x, y), image.getRGB(at[0], at[2])) > SEEN) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int difference(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
        }
        return sum;
    }

    /** A page without some of its letters. */
    private static final class Drawing extends PDFRenderer {

        private final Set<Glyph.Place> without;
        private final long until;

        Drawing(PDDocument document, Set<Glyph.Place> without, long until) {
            super(document);
            this.without = without;
            this.until = until;
            setSubsamplingAllowed(true);
            setAnnotationsFilter(Notes::isDrawn);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (System.nanoTime() - until > 0) {
                        throw new IllegalStateException("no time to look any longer");
                    }
                    super.processOperator(operator, operands);
                }

                @Override
                protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
                    if (!without.contains(Glyph.Place.of(code, at))) {
                        super.showGlyph(at, font, code, displacement);
                    }
                }
            };
        }
    }
}
