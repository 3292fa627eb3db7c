package dk.raadslag.kvalitet;

import static dk.raadslag.kvalitet.Alvor.ADVARSEL;
import static dk.raadslag.kvalitet.Alvor.BEMAERKNING;

import dk.raadslag.kvalitet.regel.Dagsordenregler;
import dk.raadslag.kvalitet.regel.Referatregler;
import dk.raadslag.kvalitet.regel.Sammenligning;
import dk.raadslag.kvalitet.regel.Udvalgsregler;
import java.util.ArrayList;
import java.util.List;

/** The check of agenda and minutes before they are published. */
public final class Moedetjek {

    /** Looks through the papers of one meeting, with the indstillinger it treats. */
    @FunctionalInterface
    public interface Opslag {
        void find(List<Moedepapir> papirer, List<Sag> sager, Melder melder);
    }

    /** A rule: its name, its usual severity, and how it looks. */
    public record Moederegel(String id, Alvor alvor, Opslag opslag) {}

    public static final List<Moederegel> REGLER = List.of(
            new Moederegel("punkt-nummer", ADVARSEL, Dagsordenregler::nummer),
            new Moederegel("punkt-titel", BEMAERKNING, Dagsordenregler::titel),
            new Moederegel("minutter", BEMAERKNING, Sammenligning::minutter),
            new Moederegel("bilag-stempel", ADVARSEL, Sammenligning::stempel),
            new Moederegel("forrige-moede", ADVARSEL, Sammenligning::forrige),
            new Moederegel("eftersendes", BEMAERKNING, Dagsordenregler::eftersendes),
            new Moederegel("farve", ADVARSEL, Dagsordenregler::farve),
            new Moederegel("bilag-navn", BEMAERKNING, Dagsordenregler::stempler),
            new Moederegel("mellemrum", BEMAERKNING, Dagsordenregler::mellemrum),
            new Moederegel("tider", ADVARSEL, Udvalgsregler::tider),
            new Moederegel("bilagsliste", ADVARSEL, Udvalgsregler::bilagsliste),
            new Moederegel("punkt-felt", BEMAERKNING, Udvalgsregler::felter),
            new Moederegel("sagsnummer", BEMAERKNING, Udvalgsregler::sagsnummer),
            new Moederegel("referat-hoved", ADVARSEL, Referatregler::hoved),
            new Moederegel("beslutning", ADVARSEL, Referatregler::beslutning),
            new Moederegel("bestilling", ADVARSEL, Referatregler::bestilling),
            new Moederegel("punkt-henvisning", BEMAERKNING, Referatregler::henvisning),
            new Moederegel("stavning", BEMAERKNING, Referatregler::stavning),
            new Moederegel("pladsholder", ADVARSEL, Referatregler::pladsholder));

    public List<Fund> tjek(List<Moedepapir> papirer, List<Sag> sager) {
        List<Fund> found = new ArrayList<>();
        for (Moederegel rule : REGLER) {
            rule.opslag().find(papirer, sager, new Melder(rule.id(), rule.alvor(), found));
        }
        return found.stream().distinct().toList();
    }
}
