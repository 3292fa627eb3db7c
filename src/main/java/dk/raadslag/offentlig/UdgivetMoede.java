package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A public meeting at its address.
 *
 * @param flestPunkter how many items any of its editions has had
 * @param antal how many items this edition has, those that were taken away among them
 * @param fjernedeBilag the numbers of the bilag that were taken away, by the number of their item
 */
public record UdgivetMoede(
        OffentligtMoede moede,
        String forum,
        String adresse,
        List<Historik> historik,
        int flestPunkter,
        int antal,
        Map<Integer, List<Integer>> fjernedeBilag) {

    /** Items under one heading of the agenda. */
    public record Afdeling(String kategori, List<Linje> linjer) {}

    /**
     * A number of the agenda.
     *
     * @param punkt null if it was taken away
     */
    public record Linje(int nr, @Nullable OffentligtPunkt punkt) {}

    /**
     * A bilag of an item, by its number.
     *
     * @param bilag null if it was taken away
     */
    public record Bilagslinje(int nr, @Nullable OffentligtBilag bilag) {}

    public String titel(Sprog sprog) {
        return moede.forumNavn() + " " + sprog.dato(moede.dato());
    }

    public String sti() {
        return "/" + forum + "/" + adresse;
    }

    public String sti(OffentligtPunkt punkt) {
        return sti() + "/punkt/" + punkt.nr();
    }

    public Optional<OffentligtPunkt> punkt(int nr) {
        return moede.punkter().stream().filter(punkt -> punkt.nr() == nr).findFirst();
    }

    /** Whether an earlier edition had an item of this number, and the newest has none. */
    boolean harHaft(int nr) {
        return nr >= 1 && nr <= flestPunkter && punkt(nr).isEmpty();
    }

    /** The item before (-1) or after (1) this one. */
    public Optional<OffentligtPunkt> nabo(OffentligtPunkt punkt, int retning) {
        int plads = moede.punkter().indexOf(punkt) + retning;
        return plads < 0 || plads >= moede.punkter().size()
                ? Optional.empty()
                : Optional.of(moede.punkter().get(plads));
    }

    /**
     * In the agenda's order; a heading is repeated only where another came between. An item that was taken away stands with
     * those before it.
     */
    public List<Afdeling> afdelinger() {
        List<Afdeling> afdelinger = new ArrayList<>();
        String kategori = moede.punkter().stream()
                .findFirst()
                .map(OffentligtPunkt::kategori)
                .orElse("");
        for (int nr = 1; nr <= antal; nr++) {
            Optional<OffentligtPunkt> punkt = punkt(nr);
            kategori = punkt.map(OffentligtPunkt::kategori).orElse(kategori);
            if (afdelinger.isEmpty() || !afdelinger.getLast().kategori().equals(kategori)) {
                afdelinger.add(new Afdeling(kategori, new ArrayList<>()));
            }
            afdelinger.getLast().linjer().add(new Linje(nr, punkt.orElse(null)));
        }
        return afdelinger;
    }

    /** The item's bilag and the gaps that others left. */
    public List<Bilagslinje> bilag(OffentligtPunkt punkt) {
        return Stream.concat(
                        punkt.bilag().stream().map(bilag -> new Bilagslinje(bilag.nr(), bilag)),
                        fjernedeBilag.getOrDefault(punkt.nr(), List.of()).stream()
                                .map(nr -> new Bilagslinje(nr, null)))
                .sorted(Comparator.comparing(Bilagslinje::nr))
                .toList();
    }

    /** Whether the agenda has headings, so that its items stand one level lower. */
    public boolean harKategorier() {
        return moede.punkter().stream().anyMatch(punkt -> !punkt.kategori().isBlank());
    }
}
