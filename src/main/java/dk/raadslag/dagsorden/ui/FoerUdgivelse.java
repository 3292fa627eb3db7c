package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Torsdagsbord.Linje;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.ui.KvalitetView;
import dk.raadslag.kalender.FristTekst;
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
        OrderedList liste = new OrderedList();
        liste.addClassName("mangler");
        mangler.stream().limit(VIST).forEach(linje -> liste.add(item(linje)));
        add(liste);
        if (mangler.size() > VIST) {
            add(new Paragraph(getTranslation("dagsorden.foer.flere", mangler.size() - VIST)));
        }
    }

    private ListItem item(Linje linje) {
        Span hvad = new Span(getTranslation(
                "dagsorden.mangler." + linje.sag().status(),
                FristTekst.kort(linje.moede().rettefrist().tidspunkt(), getLocale())));
        hvad.addClassName(linje.sag().status() == Status.TIL_RETTELSE ? "muted" : "advarselstekst");
        return new ListItem(KvalitetView.link(linje.sag().titel(), linje.sag().id()), hvad);
    }
}
