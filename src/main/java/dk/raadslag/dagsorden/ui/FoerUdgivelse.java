package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.dagsorden.Torsdagsbord.Linje;
import java.util.List;

/** What the agenda still waits for, in the order it is to be done. */
class FoerUdgivelse extends Div {

    private static final int VIST = 8;

    FoerUdgivelse(List<Linje> mangler) {
        addClassName("card");
        setTestId("foer-udgivelse");
        add(new H2(getTranslation("dagsorden.foer.udgivelse")));
        if (mangler.isEmpty()) {
            add(new Paragraph(getTranslation("dagsorden.foer.intet")));
            return;
        }
        add(new Undervejsliste(
                mangler.getFirst().moede(),
                mangler.stream().limit(VIST).map(Linje::sag).toList()));
        if (mangler.size() > VIST) {
            add(new Paragraph(getTranslation("dagsorden.foer.flere", mangler.size() - VIST)));
        }
        Paragraph ellers = new Paragraph(getTranslation("dagsorden.foer.ellers"));
        ellers.addClassName("muted");
        add(ellers);
    }
}
