package dk.raadslag.indstilling;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** A text speaks of its bilag by their numbers, and a number may come to be another one's without a word being changed. */
@Component
class NamedBilag {

    private final Kvalitetskontrol kontrol;

    NamedBilag(Kvalitetskontrol kontrol) {
        this.kontrol = kontrol;
    }

    /** Does it, and gives the numbers in the text that meant another bilag before. */
    SortedSet<Integer> changedBy(Indstilling indstilling, Runnable change) {
        TreeMap<Integer, Long> before = numbers(indstilling);
        change.run();
        TreeMap<Integer, Long> after = numbers(indstilling);
        SortedSet<Integer> named = new TreeSet<>(kontrol.sag(indstilling).namedBilag());
        named.removeIf(nr -> !before.containsKey(nr) || Objects.equals(before.get(nr), after.get(nr)));
        return named;
    }

    private static TreeMap<Integer, Long> numbers(Indstilling indstilling) {
        TreeMap<Integer, Long> numbers = new TreeMap<>();
        indstilling.getBilag().forEach(bilag -> numbers.put(bilag.getNr(), bilag.getId()));
        return numbers;
    }
}
