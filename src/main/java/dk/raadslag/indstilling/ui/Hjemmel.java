package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.kalender.FristTekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a classification rests on besides its reason, in words: the provision, and until when. */
public final class Hjemmel {

    private Hjemmel() {}

    public static List<String> linjer(Component her, Klassifikation klassifikation, Locale sprog) {
        List<String> linjer = new ArrayList<>();
        if (!klassifikation.lov().isEmpty()) {
            linjer.add(her.getTranslation("sag.lov.er", klassifikation.lov()));
        }
        if (klassifikation.til() != null) {
            linjer.add(her.getTranslation("sag.ophoer.tilDato", FristTekst.dag(klassifikation.til(), sprog)));
        } else if (!klassifikation.begivenhed().isEmpty()) {
            linjer.add(her.getTranslation("sag.ophoer.tilBegivenhed", klassifikation.begivenhed()));
        }
        return linjer;
    }
}
