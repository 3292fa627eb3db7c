package dk.raadslag.kvalitet.fil;

import java.util.regex.Pattern;

/** A link that only works in the house: a drive letter, a server share, a file address. */
final class Lokalt {

    private static final Pattern LOCAL =
            Pattern.compile("^(?:file:.*|[A-Za-z]:[\\\\/].*|\\\\\\\\.+|//[^/]+/.*)$", Pattern.CASE_INSENSITIVE);

    private Lokalt() {}

    static boolean erLokalt(String target) {
        return LOCAL.matcher(target).matches();
    }
}
