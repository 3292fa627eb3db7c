package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a file that is put into a Word file as it is, for Word to take in when it opens the other. */
final class Chunk {

    private static final Pattern CODES = Pattern.compile("\\\\'([0-9a-fA-F]{2})|\\\\[a-zA-Z]+-?\\d* ?|[{}]|\\\\.");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--(.*?)-->|<[^<>]{0,10000}>");
    private static final Pattern SOFT_END = Pattern.compile("=\\r?\\n");
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d{1,6});");

    private Chunk() {}

    /** Comments of the markup too: somebody finds them. */
    static String text(String type, String name, byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            Bilagsfil inner = Docx.laes(name, "", bytes);
            return inner.tekst().tekst();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("{\\rtf")) {
            return CODES.matcher(text)
                    .replaceAll(code -> Matcher.quoteReplacement(
                            code.group(1) == null ? "" : Character.toString(Integer.parseInt(code.group(1), 16))));
        }
        String small = (type + " " + name).toLowerCase(Locale.ROOT);
        if (small.contains("rfc822") || small.contains("mht")) {
            text = SOFT_END.matcher(text).replaceAll("").replace("=3D", "=");
        }
        return small.contains("plain") || small.endsWith(".txt") ? text : plain(text);
    }

    private static String plain(String markup) {
        String text = MARKUP.matcher(markup)
                .replaceAll(tag -> tag.group(1) == null ? " " : Matcher.quoteReplacement(" " + tag.group(1)));
        return CHARACTER
                .matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(
                        Character.isValidCodePoint(Integer.parseInt(one.group(1)))
                                ? Character.toString(Integer.parseInt(one.group(1)))
                                : " "))
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
