package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.kalender.FristTekst;
import java.util.List;

/** The published editions, newest first: which, when, by whom and why (rule 15); and where they can be read. */
class Udgaveliste extends Div {

    Udgaveliste(long moede, List<Udgave> udgaver) {
        addClassName("card");
        setTestId("udgaver");
        add(new H2(getTranslation("dagsorden.udgaver")));
        if (udgaver.isEmpty()) {
            add(new Paragraph(getTranslation("dagsorden.udgaver.ingen")));
            return;
        }
        OrderedList liste = new OrderedList();
        liste.addClassName("historik");
        udgaver.forEach(udgave -> liste.add(item(udgave)));
        Anchor moedet = new Anchor("moede/" + moede, getTranslation("dagsorden.moedet"));
        moedet.getElement().setAttribute("data-testid", "til-moedet");
        Anchor offentligt = new Anchor("/referater", getTranslation("dagsorden.offentligt"));
        offentligt.setRouterIgnore(true);
        Div links = new Div(moedet, offentligt);
        links.addClassName("knapper");
        add(liste, links);
    }

    private ListItem item(Udgave udgave) {
        Span hvad = new Span(getTranslation("dagsorden.udgave", udgave.nr(), udgave.af()));
        Span hvornaar = new Span(FristTekst.kort(udgave.udgivet(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        ListItem linje = new ListItem(hvad, hvornaar);
        if (udgave.grund() != null) {
            linje.add(new Span("»" + udgave.grund() + "«"));
        }
        return linje;
    }
}
