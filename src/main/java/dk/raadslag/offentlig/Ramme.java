package dk.raadslag.offentlig;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param titel of the window, without the name of the site
 * @param sti address below {@code /referater}, the same in both languages
 * @param indekseres whether search engines are to keep the page
 * @param maerkning JSON-LD about the content; null where there is nothing to tell
 */
public record Ramme(
        Sprog sprog,
        String titel,
        String sti,
        String stilark,
        boolean indekseres,
        @Nullable String maerkning,
        Udgiver udgiver) {

    Ramme med(String andenMaerkning) {
        return new Ramme(sprog, titel, sti, stilark, indekseres, andenMaerkning, udgiver);
    }

    public String t(String key, Object... args) {
        return sprog.t(key, args);
    }

    /** A text that names who publishes the record. */
    public String fra(String key) {
        return udgiver.t(sprog, key);
    }
}
