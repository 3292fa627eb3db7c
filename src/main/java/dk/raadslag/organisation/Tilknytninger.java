package dk.raadslag.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the provider's words mean here: {@code word=meaning;word=meaning}. The words may hold commas and equals signs. */
final class Tilknytninger<T> {

    private final Map<String, Set<T>> betydninger = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if it cannot be read, or a meaning is none */
    Tilknytninger(String tekst, Function<String, T> betydning) {
        Arrays.stream(tekst.split(";", -1))
                .map(String::strip)
                .filter(par -> !par.isEmpty())
                .forEach(par -> add(par, betydning));
    }

    private void add(String par, Function<String, T> betydning) {
        int lig = par.lastIndexOf('=');
        if (lig < 1) {
            throw new IllegalArgumentException("Skriv navn=betydning, adskilt af semikolon, og ikke: " + par);
        }
        betydninger
                .computeIfAbsent(par.substring(0, lig).strip(), ny -> new LinkedHashSet<>())
                .add(betydning.apply(par.substring(lig + 1).strip()));
    }

    /** Everything that a word may mean. */
    Set<T> all() {
        return betydninger.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What these words mean together, in the order of the words. */
    Set<T> af(Collection<String> ord) {
        return ord.stream()
                .flatMap(et -> Stream.ofNullable(betydninger.get(et)))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
