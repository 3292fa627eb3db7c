package dk.raadslag.kvalitet;

import dk.raadslag.kvalitet.regel.Bilagsregler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One indstilling as the check reads it.
 *
 * @param felter head and contact block; a field may occur twice, or be there without a value
 * @param bilag the list in the indstilling
 * @param moedet the day of the meeting; null when not known
 * @param aabenhed the proposal of openness; null when not known
 */
public record Sag(
        List<Felt> felter,
        List<Afsnit> afsnit,
        List<AtPunkt> atPunkter,
        List<Bilag> bilag,
        Krav krav,
        @Nullable LocalDate moedet,
        @Nullable Aabenhed aabenhed) {

    public Sag {
        felter = List.copyOf(felter);
        afsnit = List.copyOf(afsnit);
        atPunkter = List.copyOf(atPunkter);
        bilag = List.copyOf(bilag);
    }

    public List<Felt> alle(Hovedfelt felt) {
        return felter.stream().filter(f -> f.felt() == felt).toList();
    }

    public Optional<Felt> felt(Hovedfelt felt) {
        return felter.stream().filter(f -> f.felt() == felt).findFirst();
    }

    public List<Afsnit> alle(Afsnitsart art) {
        return afsnit.stream().filter(a -> a.art() == art).toList();
    }

    public String titel() {
        return felt(Hovedfelt.TITEL).map(f -> f.vaerdi().tekst()).orElse("");
    }

    /** Head fields, sections, at-punkter and bilag list: all the author wrote. */
    public List<Kilde> kilder() {
        List<Kilde> all = new ArrayList<>();
        felter.forEach(f -> all.add(Kilde.af(f)));
        afsnit.forEach(a -> all.add(Kilde.af(a)));
        atPunkter.forEach(p -> all.add(Kilde.af(p)));
        bilag.forEach(b -> all.add(Kilde.af(b, bilag.indexOf(b) + 1)));
        return all;
    }

    /** The numbers by which the running text speaks of its bilag. */
    public SortedSet<Integer> namedBilag() {
        return Bilagsregler.named(this);
    }

    /** Sections and at-punkter: the running text. */
    public List<Kilde> broedtekst() {
        return kilder().stream()
                .filter(k -> k.slags() == Sted.Slags.AFSNIT || k.slags() == Sted.Slags.AT_PUNKT)
                .toList();
    }

    /** The text of the attached files. */
    public List<Kilde> bilagstekster() {
        List<Kilde> all = new ArrayList<>();
        int number = 0;
        for (Bilag one : bilag) {
            number++;
            if (one.fil() != null) {
                all.add(new Kilde(
                        Sted.Slags.BILAGSTEKST, one.navn(), number, one.fil().tekst()));
            }
        }
        return all;
    }
}
