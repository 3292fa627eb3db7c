package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Historiktekst;

/** Who has read a confidential case, newest first, for the secretariat. Read when it is opened. */
class Laesere extends Details {

    private final OrderedList liste = new OrderedList();

    Laesere(Sager sager, long sag) {
        setSummaryText(getTranslation("sag.laest"));
        setTestId("laesere");
        addClassNames("card", "laesere");
        liste.addClassName("historik");
        add(liste);
        addOpenedChangeListener(opened -> {
            liste.removeAll();
            sager.laesninger(sag).reversed().forEach(laesning -> liste.add(linje(laesning)));
        });
    }

    private ListItem linje(Haendelse laesning) {
        Span hvornaar = new Span(FristTekst.hvornaar(laesning.tidspunkt(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        return new ListItem(new Span(Historiktekst.saetning(laesning, key -> getTranslation(key))), hvornaar);
    }
}
