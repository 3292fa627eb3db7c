package dk.raadslag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that stand nowhere else, and in which place each was put: wherever one is met again, that place has leaked. */
final class Secrets {

    private static int planted;

    private final Map<String, String> words = new LinkedHashMap<>();

    /** Nine letters that stand nowhere else, different from their beginning on; no stem, no known part. */
    static String newWord() {
        StringBuilder letters = new StringBuilder("zq");
        for (int number = ++planted, i = 0; i < 4; i++, number /= 16) {
            letters.append("bcdfghjklmnprstv".charAt(number % 16)).append("aeiouy".charAt((number + i) % 6));
        }
        return letters.append("xw").toString();
    }

    /** A new word for this place. */
    String word(String place) {
        String word = newWord();
        words.put(word, place);
        return word;
    }

    List<String> words(Predicate<String> place) {
        return words.entrySet().stream()
                .filter(et -> place.test(et.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** These are no secrets from here on. */
    Secrets release(Predicate<String> place) {
        Secrets released = new Secrets();
        words(place).forEach(word -> released.words.put(word, Objects.requireNonNull(words.remove(word))));
        return released;
    }

    /** The places whose words stand in this text. */
    List<String> in(String text) {
        return in(text, place -> true);
    }

    List<String> in(String text, Predicate<String> place) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(et -> place.test(et.getValue()) && lower.contains(et.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.toList());
    }
}
