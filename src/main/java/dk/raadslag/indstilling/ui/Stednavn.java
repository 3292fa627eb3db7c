package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.indstilling.Skabelon;
import dk.raadslag.indstilling.SkabelonAfsnit;
import java.util.Map;
import java.util.stream.Collectors;

/** What the place of a finding is called on the screen. */
final class Stednavn {

    private Stednavn() {}

    /** The names of a template's sections by their keys. */
    static Map<String, String> titler(Skabelon skabelon) {
        return skabelon.getAfsnit().stream().collect(Collectors.toMap(SkabelonAfsnit::noegle, SkabelonAfsnit::titel));
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
