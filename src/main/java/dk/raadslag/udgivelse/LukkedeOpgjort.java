package dk.raadslag.udgivelse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many items of a year are confidential by each criterion; takes the place of what was said of that year before.
 *
 * @param aar of the meetings
 */
public record LukkedeOpgjort(int aar, List<Kriterietal> tal) {

    /**
     * @param titel of the criterion; null for those of which there are so few that the figure would tell of an item
     * @param engelsk the same in English
     */
    public record Kriterietal(
            @Nullable String titel, @Nullable String engelsk, int antal) {}
}
