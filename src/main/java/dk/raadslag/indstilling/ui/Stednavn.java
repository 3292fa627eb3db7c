package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.indstilling.Skabelon;
import dk.raadslag.indstilling.SkabelonAfsnit;

/** What the place of a finding is called on the screen. */
final class Stednavn {

    private Stednavn() {}

    static String af(Component her, Skabelon skabelon, Kvalitetsfund fund) {
        String navn = fund.sted().substring(fund.sted().indexOf(':') + 1);
        return switch (fund.sted().substring(0, Math.max(0, fund.sted().indexOf(':')))) {
            case "afsnit" ->
                skabelon.getAfsnit().stream()
                        .filter(del -> del.noegle().equals(navn))
                        .map(SkabelonAfsnit::titel)
                        .findFirst()
                        .orElse(navn);
            case "at" -> her.getTranslation("sag.at", fund.fund().sted().nummer());
            case "bilag" ->
                her.getTranslation("sag.bilag.nr", fund.fund().sted().nummer());
            case "hoved" -> her.getTranslation("sag.hoved." + navn);
            default -> her.getTranslation("sag.hele");
        };
    }
}
