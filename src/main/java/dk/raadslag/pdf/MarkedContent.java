package dk.raadslag.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is drawn now stands in a layer that is off: is told of the operators of a page or a form in their order (ISO
 * 32000-2, 14.6). Whoever reads a file and whoever cleans it follow the marks alike, also where they do not match.
 */
public final class MarkedContent {

    private final Layers layers;
    private int open;

    /** The mark, counted from 1, with which what is turned off begins; 0 while all is shown. */
    private int offFrom;

    public MarkedContent(Layers layers) {
        this.layers = layers;
    }

    public void before(String operator, List<?> operands, @Nullable PDResources resources) {
        if (operator.equals("BMC") || operator.equals("BDC")) {
            open++;
            if (offFrom == 0 && operator.equals("BDC") && layers.isOff(operands, resources)) {
                offFrom = open;
            }
        }
    }

    /** The end of a mark is still within it; one that ends what never began ends nothing. */
    public void after(String operator) {
        if (operator.equals("EMC")) {
            offFrom = offFrom == open ? 0 : offFrom;
            open = Math.max(0, open - 1);
        }
    }

    public boolean isOff() {
        return offFrom > 0;
    }

    /** How many marks have begun and not ended. */
    public int open() {
        return open;
    }

    /** Whatever a form left open ends with it. */
    public void backTo(int before) {
        open = before;
    }
}
