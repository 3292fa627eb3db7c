package dk.raadslag.offentlig;

import org.jspecify.annotations.Nullable;

/**
 * How many items of a year are confidential by a criterion.
 *
 * @param dansk its name; null for several criteria with few items each
 */
public record Lukkettal(
        int aar, @Nullable String dansk, @Nullable String engelsk, long antal) {

    public String titel(Sprog sprog) {
        String titel = sprog == Sprog.EN ? engelsk : dansk;
        return titel == null ? sprog.t("aabenhed.kriterier.andre") : titel;
    }
}
