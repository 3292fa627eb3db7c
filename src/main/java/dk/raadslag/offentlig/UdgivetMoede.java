package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A public meeting at its address.
 *
 * @param flestPunkter how many items any of its editions has had
 */
public record UdgivetMoede(
        OffentligtMoede moede, String forum, String adresse, List<Historik> historik, int flestPunkter) {

    /** Items under one heading of the agenda. */
    public record Afdeling(String kategori, List<OffentligtPunkt> punkter) {}

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

    /** In the agenda's order; a heading is repeated only where another came between. */
    public List<Afdeling> afdelinger() {
        List<Afdeling> afdelinger = new ArrayList<>();
        for (OffentligtPunkt punkt : moede.punkter()) {
            if (afdelinger.isEmpty() || !afdelinger.getLast().kategori().equals(punkt.kategori())) {
                afdelinger.add(new Afdeling(punkt.kategori(), new ArrayList<>()));
            }
            afdelinger.getLast().punkter().add(punkt);
        }
        return afdelinger;
    }

    /** Whether the agenda has headings, so that its items stand one level lower. */
    public boolean harKategorier() {
        return moede.punkter().stream().anyMatch(punkt -> !punkt.kategori().isBlank());
    }
}
