package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.forloeb.Standsning;
import dk.raadslag.forloeb.Standsninger;
import dk.raadslag.indstilling.ui.Forsoeg;
import dk.raadslag.indstilling.ui.KvalitetView;
import dk.raadslag.indstilling.ui.Udfaldsnavn;
import java.util.List;

/** What the program should have done by itself and could not: why, and a button to let it try again. */
class Standsningskort extends Div {

    private final transient Standsninger standsninger;
    private final SerializableRunnable gjort;

    Standsningskort(Standsninger standsninger, SerializableRunnable gjort) {
        this.standsninger = standsninger;
        this.gjort = gjort;
        List<Standsning> alle = standsninger.alle();
        setVisible(!alle.isEmpty());
        addClassNames("card", "advarsel");
        setTestId("standsninger");
        UnorderedList liste = new UnorderedList();
        alle.forEach(standsning -> liste.add(item(standsning)));
        add(
                new H2(getTranslation("dagsorden.standset")),
                new Paragraph(getTranslation("dagsorden.standset.intet")),
                liste);
    }

    private ListItem item(Standsning standsning) {
        String ukendt = getTranslation("dagsorden.standset.ukendt");
        String sagt = Udfaldsnavn.tekst("regel." + standsning.aarsag(), getLocale(), ukendt);
        // The job keeps the rule's key and not its figures.
        String regel = sagt.contains("{") ? ukendt : sagt;
        Button igen = new Button(
                getTranslation("dagsorden.standset.igen"),
                click -> Forsoeg.paa(this, () -> standsninger.proevIgen(standsning.id()), gjort));
        igen.setTestId("proev-igen-" + standsning.sag());
        return new ListItem(link(standsning), new Span(" – " + standsning.trin() + ". " + regel + " "), igen);
    }

    private RouterLink link(Standsning standsning) {
        return standsning.proces().equals(Dagsordener.PROCES)
                ? DagsordenView.link(getTranslation("dagsorden.standset.moede"), standsning.sag())
                : KvalitetView.link(getTranslation("dagsorden.standset.sag", standsning.sag()), standsning.sag());
    }
}
