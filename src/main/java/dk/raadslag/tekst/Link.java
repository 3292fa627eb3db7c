package dk.raadslag.tekst;

import dk.raadslag.tekst.UgyldigTekst.Fejl;
import java.util.Locale;

/** A link's address: http, https or mailto, at most 2,000 characters and without blanks. */
public record Link(String href) {

    private static final int MAX = 2_000;

    /** @throws UgyldigTekst when the address is anything else */
    public Link {
        String start = href.toLowerCase(Locale.ROOT);
        boolean scheme = start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
        boolean rest = href.length() > href.indexOf(':') + (start.startsWith("mailto:") ? 1 : 3);
        boolean clean =
                href.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c) || c == 0xA0);
        if (!scheme || !rest || !clean || href.length() > MAX || !Text.isStorable(href)) {
            throw new UgyldigTekst(Fejl.BAD_LINK);
        }
    }
}
