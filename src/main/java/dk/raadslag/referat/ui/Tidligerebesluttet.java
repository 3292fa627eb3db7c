package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.kalender.FristTekst;

/** What earlier meetings have decided of the case: to be read beside what is up today, and not to be decided again (rule 28). */
class Tidligerebesluttet extends Section {

    Tidligerebesluttet(Punktindhold punkt) {
        addClassName("tidligere");
        setTestId("tidligere");
        setVisible(!punkt.tidligere().isEmpty());
        UnorderedList liste = new UnorderedList();
        punkt.tidligere().forEach(at -> liste.add(line(at)));
        add(new H2(getTranslation("referat.bord.tidligere")), liste);
    }

    private ListItem line(Punktindhold.Tidligere at) {
        Span udfald = new Span(getTranslation(
                "referat.bord.tidligere.udfald",
                getTranslation("referat.udfald." + at.udfald()),
                FristTekst.dag(at.moede(), getLocale())));
        udfald.addClassName("muted");
        ListItem linje = new ListItem(new Span(getTranslation("referat.bord.at", at.nr(), at.tekst())), udfald);
        linje.setTestId("tidligere-" + at.nr());
        return linje;
    }
}
