package dk.raadslag.udgivelse;

import org.jspecify.annotations.Nullable;

/**
 * An at-punkt with what was decided on it.
 *
 * @param udfald the outcome's key (rule 16), null until it is decided
 * @param rettet null if it stands as it was first published
 */
public record OffentligtAtPunkt(
        int nr,
        String tekst,
        @Nullable String udfald,
        @Nullable String bemaerkning,
        @Nullable Rettet rettet) {

    /** One that stands as it was first published. */
    public OffentligtAtPunkt(int nr, String tekst, @Nullable String udfald, @Nullable String bemaerkning) {
        this(nr, tekst, udfald, bemaerkning, null);
    }
}
