package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dk.raadslag.organisation.Afvist;
import dk.raadslag.organisation.PaaVegneAf;
import dk.raadslag.organisation.Stedfortraeder;
import java.util.List;

/** Whom the one signed in may act for today. */
class Vikarkort extends Section {

    private final transient PaaVegneAf paaVegneAf;
    private final Paragraph fejl = new Paragraph();

    Vikarkort(List<Stedfortraeder> mine, PaaVegneAf paaVegneAf) {
        this.paaVegneAf = paaVegneAf;
        addClassNames("card", "stedfortraeder");
        setAriaLabel(getTranslation("organisation.vikar.jeg"));
        fejl.addClassName("fejl");
        fejl.getElement().setAttribute("role", "alert");
        UnorderedList liste = new UnorderedList();
        liste.addClassName("vikarer");
        mine.forEach(en -> liste.add(line(en)));
        add(
                new H2(getTranslation("organisation.vikar.jeg")),
                new Paragraph(getTranslation("organisation.vikar.jeg.forklaring")),
                fejl,
                liste);
    }

    private ListItem line(Stedfortraeder en) {
        Span hvem = new Span(en.getBruger().getNavn());
        Span hvornaar = new Span(getTranslation("organisation.vikar.tilOgMed", Datofelt.dato(en.getTil())));
        if (en.medKredse()) {
            hvornaar.add(" · " + getTranslation("organisation.vikar.medKredse"));
        }
        hvornaar.addClassNames("muted", "small");
        Button begynd = new Button(getTranslation("organisation.vikar.begynd"), click -> begin(en.getId()));
        begynd.setAriaLabel(
                getTranslation("organisation.vikar.begynd.hvem", en.getBruger().getNavn()));
        begynd.setTestId("vikar-begynd");
        return new ListItem(new Span(hvem, hvornaar), begynd);
    }

    private void begin(long id) {
        try {
            paaVegneAf.begynd(id, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        } catch (Afvist afvist) {
            fejl.setText(getTranslation(afvist.afvisning().key()));
        }
    }
}
