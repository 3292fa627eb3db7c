package dk.raadslag.offentlig;

/**
 * What surrounds the content of a page.
 *
 * @param titel of the window, without the name of the site
 * @param sti address below {@code /referater}, the same in both languages
 * @param indekseres whether search engines are to keep the page
 */
public record Ramme(Sprog sprog, String titel, String sti, String stilark, boolean indekseres) {

    public String t(String key, Object... args) {
        return sprog.t(key, args);
    }
}
