package dk.raadslag.kvalitet;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How whatever an expression matches begins: with one of these words, with a digit, or where a line does. So that it is
 * tried in few places only.
 */
record Begyndelse(Set<String> ord, boolean ciffer, boolean linje) {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final String DIGIT = "\\d";
    private static final String LINE = "^";

    /** Empty when that cannot be told. */
    static Optional<Begyndelse> af(String expression) {
        Set<String> found = first(expression);
        if (found == null) {
            return Optional.empty();
        }
        boolean digit = found.remove(DIGIT);
        boolean line = found.remove(LINE);
        return Optional.of(new Begyndelse(Set.copyOf(found), digit, line));
    }

    /** Every place in the text (in small letters) where a match may begin, ascending. */
    int[] steder(String lower) {
        IntStream.Builder places = IntStream.builder();
        int kinds = 0;
        for (String word : ord) {
            kinds++;
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                places.add(at);
            }
        }
        if (linje) {
            kinds++;
            places.add(0);
            for (int at = lower.indexOf('\n'); at >= 0; at = lower.indexOf('\n', at + 1)) {
                places.add(at + 1);
            }
        }
        if (ciffer) {
            kinds++;
            for (int i = 0; i < lower.length(); i++) {
                if (lower.charAt(i) >= '0' && lower.charAt(i) <= '9') {
                    places.add(i);
                }
            }
        }
        int[] all = places.build().toArray();
        if (kinds > 1) {
            Arrays.sort(all);
        }
        return all;
    }

    private static @Nullable Set<String> first(String expression) {
        Set<String> all = new LinkedHashSet<>();
        for (String one : Moenster.alternatives(expression)) {
            Set<String> some = ofOne(one);
            if (some == null) {
                return null;
            }
            all.addAll(some);
        }
        return all;
    }

    private static @Nullable Set<String> ofOne(String expression) {
        if (expression.isEmpty()) {
            return null;
        }
        char c = expression.charAt(0);
        if (c == '^') {
            return set(LINE);
        }
        if (c == '(') {
            return group(expression);
        }
        if (expression.startsWith("\\b")) {
            return ofOne(expression.substring(2));
        }
        if (expression.startsWith("\\d")) {
            return optional(expression, 2) ? null : set(DIGIT);
        }
        return word(expression);
    }

    private static @Nullable Set<String> group(String expression) {
        int end = Moenster.closing(expression, 0);
        String inner = expression.substring(1, end);
        String rest = expression.substring(end + 1);
        if (inner.startsWith("?=\\d")) {
            return set(DIGIT);
        }
        if (inner.startsWith("?!") || inner.startsWith("?<") || inner.startsWith("?=")) {
            return ofOne(rest);
        }
        Set<String> found = first(inner.replaceFirst("^\\?[a-zA-Z-]*:", ""));
        return optional(expression, end + 1) ? with(found, ofOne(afterQuantifier(rest))) : found;
    }

    private static @Nullable Set<String> word(String expression) {
        StringBuilder word = new StringBuilder();
        int i = 0;
        while (i < expression.length()) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length() && !Character.isLetterOrDigit(expression.charAt(i + 1))) {
                word.append(expression.charAt(i + 1));
                i += 2;
            } else if ("\\[](){}^$.|?*+".indexOf(c) < 0) {
                word.append(c);
                i++;
            } else {
                break;
            }
        }
        if (word.isEmpty()) {
            return null;
        }
        String lower = word.toString().toLowerCase(DANSK);
        if (!optional(expression, i)) {
            return set(lower);
        }
        return word.length() > 1
                ? set(lower.substring(0, lower.length() - 1))
                : with(set(lower), ofOne(afterQuantifier(expression.substring(i))));
    }

    /** Whether what stands before {@code at} may be left out. */
    private static boolean optional(String expression, int at) {
        if (at >= expression.length()) {
            return false;
        }
        char c = expression.charAt(at);
        return c == '?' || c == '*' || expression.startsWith("{0", at);
    }

    private static String afterQuantifier(String rest) {
        int end = rest.charAt(0) == '{' ? rest.indexOf('}') + 1 : 1;
        boolean more = end < rest.length() && (rest.charAt(end) == '?' || rest.charAt(end) == '+');
        return rest.substring(more ? end + 1 : end);
    }

    private static Set<String> set(String word) {
        return new LinkedHashSet<>(Set.of(word));
    }

    private static @Nullable Set<String> with(@Nullable Set<String> some, @Nullable Set<String> more) {
        if (some == null || more == null) {
            return null;
        }
        some.addAll(more);
        return some;
    }
}
