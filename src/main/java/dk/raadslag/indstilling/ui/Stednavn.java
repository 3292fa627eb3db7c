package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.indstilling.Skabelon;
import dk.raadslag.indstilling.SkabelonAfsnit;
import java.util.Map;
import java.util.stream.Collectors;

/** What the place of a finding, or of feedback, is called on the screen. */
final class Stednavn {

    private Stednavn() {}

    /** The names of a template's sections by their keys. */
    static Map<String, String> titler(Skabelon skabelon) {
        return skabelon.getAfsnit().stream().collect(Collectors.toMap(SkabelonAfsnit::noegle, SkabelonAfsnit::titel));
    }

    /** @param sted as {@link dk.raadslag.indstilling.Tilbagemelding#getSted()} has it */
    static String of(Component her, Indstilling sag, String sted) {
        String noegle = sted.substring(sted.indexOf(':') + 1);
        if (sted.startsWith("at:")) {
            return sag.getAtPunkter().stream()
                    .filter(punkt -> Long.toString(punkt.getId()).equals(noegle))
                    .map(punkt -> her.getTranslation("sag.at", punkt.getNr()))
                    .findFirst()
                    .orElse(her.getTranslation("sag.at.slettet"));
        }
        return sted.startsWith("afsnit:")
                ? titler(sag.getSkabelon()).getOrDefault(noegle, her.getTranslation("sag.hele"))
                : her.getTranslation("sag.hele");
    }

    static String af(Component her, Skabelon skabelon, Kvalitetsfund fund) {
        return af(her, titler(skabelon), fund);
    }

    /** @param titler from {@link #titler} */
    static String af(Component her, Map<String, String> titler, Kvalitetsfund fund) {
        String navn = fund.sted().substring(fund.sted().indexOf(':') + 1);
        return switch (fund.sted().substring(0, Math.max(0, fund.sted().indexOf(':')))) {
            case "afsnit" -> titler.getOrDefault(navn, navn);
            case "at" -> her.getTranslation("sag.at", fund.fund().sted().nummer());
            case "bilag" ->
                her.getTranslation("sag.bilag.nr", fund.fund().sted().nummer());
            case "hoved" -> her.getTranslation("sag.hoved." + navn);
            default -> her.getTranslation("sag.hele");
        };
    }
}
