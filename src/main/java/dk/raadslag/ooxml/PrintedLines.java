package dk.raadslag.ooxml;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What stands above and below a sheet when it is printed. There is a pair of lines for all pages, and one for the first and
 * for those of even number, which are shown only where the sheet says that these are different.
 */
public final class PrintedLines {

    private static final Set<String> LINES =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private static final Pattern SIGN =
            Pattern.compile("&(?:\"[^\"]*\"|K(?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})|\\d{1,3}|[A-Za-z&])");

    private boolean first;
    private boolean even;

    public static boolean isLine(String element) {
        return LINES.contains(element);
    }

    /** @param attribute of the element around the lines, by its name; empty where it has none */
    public void begin(UnaryOperator<String> attribute) {
        first = isOn(attribute.apply("differentFirst"));
        even = isOn(attribute.apply("differentOddEven"));
    }

    private static boolean isOn(String value) {
        return !value.isEmpty() && WordStyles.isOn(value);
    }

    public boolean isShown(String line) {
        return line.startsWith("odd") || line.startsWith("first") && first || line.startsWith("even") && even;
    }

    /** Without what says where and how they stand: {@code &L&"Arial,Bold"&12Navn&R&P}. */
    public static String words(String line) {
        return SIGN.matcher(line)
                .replaceAll(sign -> switch (sign.group().charAt(1)) {
                    case '&' -> "&";
                    case 'L', 'C', 'R' -> " ";
                    default -> "";
                })
                .strip();
    }
}
