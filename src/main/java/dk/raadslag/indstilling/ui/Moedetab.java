package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.kalender.Moede;

/** Says that the meeting of a draft is over, and offers the next; nothing where it is not. */
class Moedetab extends Div {

    Moedetab(Sagstjenester tjenester, Indstilling sag, SerializableRunnable valgt) {
        setVisible(tjenester.sagsgang().harMistetMoedet(sag.getId()));
        if (!isVisible()) {
            return;
        }
        addClassNames("card", "advarsel", "moedetab");
        setTestId("moede-forbi");
        getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("sag.moedeForbi", Moedetekst.inSentence(tjenester.moede(sag), getLocale()))));
        tjenester
                .sagsgang()
                .naesteMoede(sag.getId())
                .ifPresentOrElse(
                        naeste -> add(knap(tjenester, sag, naeste, valgt)),
                        () -> add(new Paragraph(getTranslation("sag.moedeForbi.intet"))));
    }

    private Button knap(Sagstjenester tjenester, Indstilling sag, Moede naeste, SerializableRunnable valgt) {
        Button knap = new Button(
                getTranslation("sag.moedeForbi.vaelg", Moedetekst.inSentence(naeste, getLocale())),
                click -> Forsoeg.paa(this, () -> tjenester.skrivebord().vaelgMoede(sag.getId(), naeste.id()), valgt));
        knap.setTestId("vaelg-naeste-moede");
        return knap;
    }
}
