package dk.raadslag.tekst;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text as it is kept, so that what looks equal is equal, for searches and for the checks: letters in one piece (Unicode
 * NFC; macOS and many PDF files take å apart), and no soft hyphens or marks without width. The browser does the same as one
 * types: {@code frontend/normal-text.js}.
 */
public final class NormalText {

    private static final String UNSEEN = "[\\u00ad\\u200b\\u2060\\ufeff]";

    private NormalText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Form.NFC).replaceAll(UNSEEN, "");
    }
}
