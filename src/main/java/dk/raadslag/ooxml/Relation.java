package dk.raadslag.ooxml;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What leads from a part to another, or out of the file.
 *
 * @param type an address whose last word says what it is; the strict form and the usual one end alike
 * @param part the name of the part it leads to; empty when it leads out, or nowhere
 */
public record Relation(String id, String type, String target, boolean external, String part) {

    private static final Pattern LOCAL = Pattern.compile("(?is)\\s*(?:file:.*|[a-z]:[\\\\/].*|\\\\\\\\.+|//[^/]+/.*)");
    private static final Pattern LOCAL_WITHIN =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:file:|[a-z]:(?:\\\\|/(?!/))|\\\\\\\\[\\p{L}\\p{N}])");

    /** "worksheet", "comments", "image" …, in lower case. */
    public String kind() {
        return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it works in the house alone: a drive, a server's share, a file address. */
    public boolean isLocal() {
        return part.isEmpty() && isLocal(target);
    }

    public static boolean isLocal(String address) {
        return LOCAL.matcher(address).matches();
    }

    /** Whether such an address stands in these words. */
    public static boolean namesLocal(String words) {
        return LOCAL_WITHIN.matcher(words).find();
    }
}
