package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.indstilling.Kriterium;
import java.util.List;

/** A criterion explained: its text, what falls under it, and what does not though one might think so. */
class Kriteriekort extends Div {

    Kriteriekort(Kriterium kriterium) {
        Kriterium.Ord ord = kriterium.ord(getLocale());
        addClassName("kriterium");
        Paragraph titel = new Paragraph(ord.titel());
        titel.addClassName("kriterium-titel");
        add(titel, new Paragraph(ord.tekst()));
        liste("sag.kriterium.eksempler", "ja", ord.eksempler()).forEach(this::add);
        liste("sag.kriterium.modeksempler", "nej", ord.modeksempler()).forEach(this::add);
    }

    private List<Component> liste(String overskrift, String klasse, List<String> punkter) {
        if (punkter.isEmpty()) {
            return List.of();
        }
        Span etiket = new Span(getTranslation(overskrift));
        etiket.addClassNames("small", "muted");
        UnorderedList liste = new UnorderedList();
        liste.addClassName(klasse);
        punkter.forEach(punkt -> liste.add(new ListItem(punkt)));
        return List.of(etiket, liste);
    }
}
