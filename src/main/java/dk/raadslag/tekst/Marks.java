package dk.raadslag.tekst;

import org.jspecify.annotations.Nullable;

/** What a piece of text carries: bold, italic, a link. */
public record Marks(boolean strong, boolean em, @Nullable Link link) {

    public static final Marks NONE = new Marks(false, false, null);
    public static final Marks STRONG = new Marks(true, false, null);
    public static final Marks EM = new Marks(false, true, null);

    public static Marks link(String href) {
        return new Marks(false, false, new Link(href));
    }
}
