package dk.raadslag.kvalitet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several regular expressions looked for at once. Each is tried only where a word it cannot do without is in the text,
 * so that a long list costs little on a text that has none of them.
 */
public final class Moenster {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;

    /** No expression matches more than this around its word. */
    private static final int REACH = 400;

    /** Every one of {@code all} and, if there are any, one of {@code needles} is in whatever it matches. */
    private record Part(Pattern pattern, @Nullable Begyndelse begin, List<String> all, List<String> needles) {

        boolean maybeIn(String lower) {
            for (String word : all) {
                if (!lower.contains(word)) {
                    return false;
                }
            }
            for (String word : needles) {
                if (lower.contains(word)) {
                    return true;
                }
            }
            return needles.isEmpty();
        }

        boolean isIn(String text, String lower) {
            List<MatchResult> found = new ArrayList<>(1);
            find(text, lower, found, 1);
            return !found.isEmpty();
        }

        void find(String text, String lower, List<MatchResult> found) {
            find(text, lower, found, Integer.MAX_VALUE);
        }

        /** Where a match may begin, when that can be told; else near its rarest word; else everywhere. */
        private void find(String text, String lower, List<MatchResult> found, int most) {
            Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            if (lower.length() == text.length() && begin != null) {
                beginning(m, begin.steder(lower), found, most);
                return;
            }
            String word = lower.length() == text.length() ? rarest(lower) : "";
            if (word.isEmpty()) {
                while (found.size() < most && m.find()) {
                    found.add(m.toMatchResult());
                }
            } else {
                near(m, word, lower, found, most);
            }
        }

        private static void beginning(Matcher m, int[] places, List<MatchResult> found, int most) {
            int from = 0;
            for (int at : places) {
                if (at >= from
                        && found.size() < most
                        && m.region(at, m.regionEnd()).lookingAt()) {
                    found.add(m.toMatchResult());
                    from = Math.max(m.end(), at + 1);
                }
            }
        }

        private static void near(Matcher m, String word, String lower, List<MatchResult> found, int most) {
            int from = 0;
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                if (at < from) {
                    continue;
                }
                m.region(Math.max(from, at - REACH), Math.min(lower.length(), at + word.length() + REACH));
                while (found.size() < most && m.find()) {
                    found.add(m.toMatchResult());
                    from = m.end();
                }
                from = Math.max(from, at);
            }
        }

        /** Empty when every word is too common to gain from. */
        private String rarest(String lower) {
            String found = "";
            int fewest = lower.length() / (2 * REACH) + 1;
            for (String word : all) {
                int count = 0;
                for (int at = lower.indexOf(word); at >= 0 && count < fewest; at = lower.indexOf(word, at + 1)) {
                    count++;
                }
                if (count < fewest) {
                    fewest = count;
                    found = word;
                }
            }
            return found;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Whatever the case, and with {@code ^} and {@code $} at every line. */
    public static Moenster af(String... expressions) {
        return af(List.of(expressions));
    }

    public static Moenster af(List<String> expressions) {
        Moenster all = new Moenster();
        for (String one : expressions) {
            all.parts.add(
                    new Part(Pattern.compile(one, FLAGS), Begyndelse.af(one).orElse(null), runs(one), needles(one)));
        }
        return all;
    }

    /** Every place, in order, none within another. */
    public List<MatchResult> alle(Stykke text) {
        return alle(text.tekst(), text.smaa());
    }

    public List<MatchResult> alle(String text) {
        return alle(text, text.toLowerCase(DANSK));
    }

    private List<MatchResult> alle(String text, String lower) {
        List<MatchResult> found = new ArrayList<>();
        for (Part part : parts) {
            if (part.maybeIn(lower)) {
                part.find(text, lower, found);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt((MatchResult m) -> m.start()).thenComparingInt(m -> -m.end()));
            List<MatchResult> apart = new ArrayList<>();
            int end = -1;
            for (MatchResult one : found) {
                if (one.start() >= end) {
                    apart.add(one);
                    end = one.end();
                }
            }
            return apart;
        }
        return found;
    }

    public boolean findesI(Stykke text) {
        return findesI(text.tekst(), text.smaa());
    }

    public boolean findesI(String text) {
        return findesI(text, text.toLowerCase(DANSK));
    }

    private boolean findesI(String text, String lower) {
        return parts.stream().anyMatch(p -> p.maybeIn(lower) && p.isIn(text, lower));
    }

    /** Words one of which every match holds; none when that cannot be told. */
    static List<String> needles(String expression) {
        List<String> alternatives = alternatives(expression);
        if (alternatives.size() > 1) {
            List<String> all = new ArrayList<>();
            for (String one : alternatives) {
                List<String> some = needles(one);
                if (some.isEmpty()) {
                    return List.of();
                }
                all.addAll(some);
            }
            return all;
        }
        return ofOne(expression, new ArrayList<>());
    }

    /** The literal words of an expression without alternatives. */
    private static List<String> runs(String expression) {
        List<String> words = new ArrayList<>();
        if (alternatives(expression).size() == 1) {
            ofOne(expression, words);
        }
        return words;
    }

    static List<String> alternatives(String expression) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = closing(expression, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                found.add(expression.substring(from, i));
                from = i + 1;
            }
        }
        found.add(expression.substring(from));
        return found;
    }

    private static List<String> ofOne(String expression, List<String> words) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            boolean literal = "\\[](){}^$.|?*+".indexOf(c) < 0;
            if (c == '\\' && i + 1 < expression.length() && !Character.isLetterOrDigit(expression.charAt(i + 1))) {
                run.append(expression.charAt(++i));
                continue;
            }
            if (literal) {
                run.append(c);
                continue;
            }
            if ((c == '?' || c == '*' || c == '{') && !run.isEmpty()) {
                run.setLength(run.length() - 1);
            }
            longest = add(run, words, longest);
            run.setLength(0);
            if (c == '\\') {
                i += expression.startsWith("p{", i + 1) || expression.startsWith("P{", i + 1)
                        ? expression.indexOf('}', i) - i
                        : 1;
            } else if (c == '[') {
                i = closing(expression, i);
            } else if (c == '{') {
                i = expression.indexOf('}', i);
            } else if (c == '(') {
                int end = closing(expression, i);
                String inner = expression.substring(i + 1, end);
                boolean around = inner.startsWith("?!") || inner.startsWith("?<") || inner.startsWith("?=");
                boolean optional = end + 1 < expression.length() && "?*{".indexOf(expression.charAt(end + 1)) >= 0;
                if (!around && !optional) {
                    groups.add(inner.replaceFirst("^\\?[a-zA-Z-]*:", ""));
                }
                i = end;
            }
        }
        longest = add(run, words, longest);
        if (longest.length() < 4) {
            for (String group : groups) {
                List<String> some = needles(group);
                if (!some.isEmpty()) {
                    return some;
                }
            }
        }
        return longest.length() < 2 ? List.of() : List.of(longest.toLowerCase(DANSK));
    }

    private static String add(StringBuilder run, List<String> words, String longest) {
        if (run.length() > 1) {
            words.add(run.toString().toLowerCase(DANSK));
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }

    static int closing(String expression, int open) {
        char end = expression.charAt(open) == '[' ? ']' : ')';
        int depth = 0;
        for (int i = open; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (end == ')' && c == '[') {
                i = closing(expression, i);
            } else if (end == ']' ? c == ']' && i > open + 1 : c == ')') {
                if (end == ']' || --depth == 0) {
                    return i;
                }
            } else if (c == '(' && end == ')') {
                depth++;
            }
        }
        return expression.length() - 1;
    }
}
