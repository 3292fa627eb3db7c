package dk.raadslag.ooxml;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a sheet nobody is shown: in rows and columns that are hidden, filtered away or have no size, or written in
 * a format that shows nothing, or in the colour of their ground. Is told of the elements of the sheet in their order.
 */
public final class HiddenCells {

    /** Of a row in points, of a column in letters. */
    private static final double LOWEST = 1;

    private static final double NARROWEST = 0.3;
    private static final int MOST_COLUMNS = 16_384;
    static final Pattern PLACE = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})");

    private final SheetStyles styles;
    private final @Nullable Coloured coloured;
    private final Set<String> byStyle = new HashSet<>();
    private final BitSet columns = new BitSet();
    private final BitSet rows = new BitSet();
    private boolean lowRows;
    private boolean rowHidden;
    private boolean cellHidden;
    private boolean ofItsGround;
    private int row;
    private int column;

    private HiddenCells(SheetStyles styles, @Nullable Coloured coloured) {
        this.styles = styles;
        this.coloured = coloured;
    }

    /** Of a sheet that has told none of its elements yet. */
    public static HiddenCells of(OfficePackage file, SheetStyles styles, String sheet)
            throws IOException, XMLStreamException {
        return new HiddenCells(styles, styles.areAnyOfTheirGround() ? Coloured.of(file, sheet) : null);
    }

    /** @param attribute by its name; null where it has none */
    public void begin(String element, UnaryOperator<@Nullable String> attribute) {
        switch (element) {
            case "sheetFormatPr" -> {
                if (isBelow(attribute.apply("defaultColWidth"), NARROWEST)) {
                    columns.set(1, MOST_COLUMNS + 1);
                }
                lowRows = isBelow(attribute.apply("defaultRowHeight"), LOWEST);
            }
            case "col" -> {
                int from = Math.clamp(number(attribute.apply("min")), 1, MOST_COLUMNS);
                int to = Math.clamp(number(attribute.apply("max")), from, MOST_COLUMNS);
                columns.set(from, to + 1, isHidden(attribute, "width", NARROWEST, false));
            }
            case "row" -> {
                int given = number(attribute.apply("r"));
                row = given > 0 ? given : row + 1;
                column = 0;
                rowHidden = isHidden(attribute, "ht", LOWEST, lowRows);
                rows.set(row, rowHidden);
            }
            case "c" -> cell(attribute);
            default -> {}
        }
    }

    private static boolean isHidden(
            UnaryOperator<@Nullable String> attribute, String size, double least, boolean otherwise) {
        String hidden = attribute.apply("hidden");
        String given = attribute.apply(size);
        return hidden != null && WordStyles.isOn(hidden) || (given == null ? otherwise : isBelow(given, least));
    }

    private void cell(UnaryOperator<@Nullable String> attribute) {
        String place = attribute.apply("r");
        Matcher given = PLACE.matcher(place == null ? "" : place);
        column = given.matches() ? column(given.group(1)) : column + 1;
        String style = attribute.apply("s");
        boolean nothing = style != null && styles.showsNothing(style);
        boolean ground = style != null && isOfItsGround(style);
        boolean styled = nothing || ground;
        ofItsGround = ground && !nothing && !rowHidden && !columns.get(column);
        cellHidden = rowHidden || columns.get(column) || styled;
        if (styled) {
            byStyle.add(place());
        }
    }

    private boolean isOfItsGround(String style) {
        return styles.isOfItsGround(style) && coloured != null && !coloured.has(column, row);
    }

    /** Whether the cell that began last is hidden. */
    public boolean isHidden() {
        return cellHidden;
    }

    /** The cell that began last, as "B7". */
    public String place() {
        return letters(column) + row;
    }

    /** Whether it is so for its colour alone: words in it that have one of their own are seen. */
    public boolean isOfItsGround() {
        return ofItsGround;
    }

    /** Whether a cell is in a row or a column that is hidden, once the rows have been told. */
    public boolean hides(String place) {
        Matcher cell = PLACE.matcher(place);
        return cell.lookingAt() && (columns.get(column(cell.group(1))) || rows.get(number(cell.group(2))));
    }

    /**
     * Cells that are merged show what stands in the first of them, also where its row or column is hidden and another is
     * not.
     *
     * @return the first of them; empty where it shows nothing or all of them are hidden
     */
    public String shownBy(String merged) {
        Matcher first = PLACE.matcher(merged);
        Matcher last = PLACE.matcher(merged.substring(merged.indexOf(':') + 1));
        if (!first.lookingAt() || !last.lookingAt()) {
            return "";
        }
        boolean shown = columns.nextClearBit(column(first.group(1))) <= column(last.group(1))
                && rows.nextClearBit(number(first.group(2))) <= number(last.group(2));
        String place = first.group().toUpperCase(Locale.ROOT);
        return shown && !byStyle.contains(place) ? place : "";
    }

    /** The row, the column or the cell, as one writes it in a formula. */
    public String where() {
        if (rowHidden) {
            return row + ":" + row;
        }
        String letters = letters(column);
        return columns.get(column) ? letters + ":" + letters : letters + row;
    }

    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    static int number(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > 7) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            char digit = value.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isBelow(@Nullable String value, double least) {
        try {
            return value != null && Double.parseDouble(value) < least;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
