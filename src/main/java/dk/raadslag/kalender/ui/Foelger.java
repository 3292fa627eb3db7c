package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moedetider;
import java.time.Instant;
import java.util.Optional;

/** What follows from a change, before it is made: the meeting, its deadline, corrections and publication. */
class Foelger extends Div {

    private final Instant nu;

    Foelger(Instant nu) {
        this.nu = nu;
        addClassName("foelger");
        getElement().setAttribute("aria-live", "polite");
        setTestId("foelger");
    }

    void vis(Optional<Moedetider> tider) {
        removeAll();
        setVisible(tider.isPresent());
        tider.ifPresent(nye -> {
            DescriptionList liste = new DescriptionList();
            linje(liste, "kalender.moede", nye.begynder());
            linje(liste, "kalender.frist", nye.frist());
            linje(liste, "kalender.rettefrist", nye.rettefrist());
            linje(liste, "kalender.udgivelse", nye.udgivelse());
            add(new Span(getTranslation("kalender.foelger")), liste);
        });
    }

    private void linje(DescriptionList liste, String noegle, Instant tidspunkt) {
        Span rest = new Span(" (" + FristTekst.omHvorLaenge(tidspunkt, nu, getLocale()) + ")");
        rest.addClassNames("muted", "small");
        liste.add(
                new DescriptionList.Term(getTranslation(noegle)),
                new DescriptionList.Description(new Span(FristTekst.hvornaar(tidspunkt, getLocale())), rest));
    }
}
