package dk.raadslag.udgivelse;

import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting, or one bilag wherever it stands, is to be public no more, at once (rule 22). Nothing else of what is
 * public changes.
 *
 * @param bilagId null if it is the item
 */
public record FjernetFraOffentligheden(
        long punktId, @Nullable Long bilagId) {}
