package dk.raadslag.kvalitet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Several regular expressions looked for at once. */
public record Moenster(List<Pattern> expressions) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;

    /** Whatever the case, and with {@code ^} and {@code $} at every line. */
    public static Moenster af(String... expressions) {
        return af(List.of(expressions));
    }

    public static Moenster af(List<String> expressions) {
        return new Moenster(expressions.stream()
                .map(expression -> Pattern.compile(expression, FLAGS))
                .toList());
    }

    /** Every place, in order, none within another. */
    public List<MatchResult> alle(Stykke text) {
        return alle(text.tekst());
    }

    public List<MatchResult> alle(String text) {
        List<MatchResult> apart = new ArrayList<>();
        int end = -1;
        for (MatchResult one : expressions.stream()
                .flatMap(expression -> expression.matcher(text).results())
                .sorted(Comparator.comparingInt((MatchResult m) -> m.start()).thenComparingInt(m -> -m.end()))
                .toList()) {
            if (one.start() >= end) {
                apart.add(one);
                end = one.end();
            }
        }
        return apart;
    }

    public boolean findesI(Stykke text) {
        return findesI(text.tekst());
    }

    public boolean findesI(String text) {
        return expressions.stream()
                .anyMatch(expression -> expression.matcher(text).find());
    }
}
