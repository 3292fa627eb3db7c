package dk.raadslag.shell;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks whether the program has words for something, in Danish and in English. */
@Component
public class Texts {

    private final Oversaettelser oversaettelser;

    Texts(Oversaettelser oversaettelser) {
        this.oversaettelser = oversaettelser;
    }

    /** Those that are not written in both languages. */
    public List<String> missing(Collection<String> keys) {
        return keys.stream()
                .filter(key ->
                        !oversaettelser.getAllTranslations(Oversaettelser.DANSK).containsKey(key)
                                || !oversaettelser
                                        .getAllTranslations(Oversaettelser.ENGELSK)
                                        .containsKey(key))
                .toList();
    }
}
