package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.ui.KvalitetView;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import java.util.List;

/** The cases that a meeting's agenda waits for, each with what is still to be done about it. */
class Undervejsliste extends OrderedList {

    Undervejsliste(Moede moede, List<Sagslinje> sager) {
        addClassName("mangler");
        sager.forEach(sag -> add(item(moede, sag)));
    }

    private ListItem item(Moede moede, Sagslinje sag) {
        Span hvad = new Span(getTranslation(
                "dagsorden.mangler." + sag.status(),
                FristTekst.kort(moede.rettefrist().tidspunkt(), getLocale())));
        hvad.addClassName(sag.status() == Status.TIL_RETTELSE ? "muted" : "advarselstekst");
        return new ListItem(KvalitetView.link(sag.titel(), sag.id()), hvad);
    }
}
