package dk.raadslag.ooxml;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What properties in a Word file say of how words look, as far as it matters for whether anybody sees them.
 *
 * @param colour of the letters; null where they do not say
 * @param size in half points; null where they do not say
 * @param ground behind the letters; null where they do not say
 */
record WordLook(
        @Nullable Integer colour,
        @Nullable Integer size,
        @Nullable Integer ground) {

    static final WordLook NONE = new WordLook(null, null, null);

    /** There is something, and it is not known what: a pattern, a picture, letters with an outline. */
    static final int UNKNOWN = -1;

    private static final Set<String> EFFECTS = Set.of(
            "outline", "shadow", "emboss", "imprint", "textFill", "textOutline", "glow", "reflection", "props3d");

    private static final Map<String, Integer> HIGHLIGHTS =
            Map.of("white", 0xffffff, "black", 0, "yellow", 0xffff00, "red", 0xff0000, "blue", 0x0000ff);

    /** With what one property says. */
    WordLook with(String property, java.util.function.UnaryOperator<@Nullable String> attribute) {
        String value = attribute.apply("val");
        if (EFFECTS.contains(property)) {
            return new WordLook(UNKNOWN, size, ground);
        }
        return switch (property) {
            case "color" -> new WordLook(known(value), size, ground);
            case "sz" -> new WordLook(colour, number(value), ground);
            case "highlight" ->
                "none".equals(value)
                        ? this
                        : new WordLook(colour, size, HIGHLIGHTS.getOrDefault(String.valueOf(value), UNKNOWN));
            case "shd" -> shaded(String.valueOf(value), attribute.apply("fill"), attribute.apply("color"));
            default -> this;
        };
    }

    private WordLook shaded(String pattern, @Nullable String fill, @Nullable String dots) {
        if (ground != null) {
            return this;
        }
        return switch (pattern) {
            case "nil" -> this;
            case "clear" -> fill == null || fill.equals("auto") ? this : new WordLook(colour, size, known(fill));
            case "solid" -> new WordLook(colour, size, known(dots));
            default -> new WordLook(colour, size, UNKNOWN);
        };
    }

    /** Automatic ones are what can be read on their ground. */
    private static Integer known(@Nullable String value) {
        Integer colour = ThemeColours.parsed(value);
        return colour == null ? UNKNOWN : colour;
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value != null && value.matches("\\d{1,5}") ? Integer.valueOf(value) : null;
    }

    /** What these say, and where they do not, what others do. */
    WordLook or(WordLook other) {
        return new WordLook(
                colour == null ? other.colour : colour,
                size == null ? other.size : size,
                ground == null ? other.ground : ground);
    }
}
