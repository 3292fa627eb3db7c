package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.samarbejde.ui.Deltagere;
import dk.raadslag.tekst.ui.GemtStatus;

/** The head of a case's screen: its title, how far it is, who else is in it, and what can be done. */
class Sagstop extends Div {

    Sagstop(Sagstjenester tjenester, Indstilling sag, Component titel, boolean skrives, SerializableRunnable udfoert) {
        Div sti = new Div();
        sti.addClassName("sti");
        if (tjenester.aktuel().har(Rolle.FORFATTER)) {
            sti.add(new RouterLink(getTranslation("minesager.title"), MineSagerView.class), new Span(" / "));
        }
        sti.add(new Span(Moedetekst.af(tjenester.moede(sag), getLocale())));
        Div hoved = new Div(sti, titel);
        hoved.addClassName("titel");
        addClassNames("top", "sagstop");
        add(hoved, new Trin(sag.getStatus()));
        add(new Deltagere(tjenester.naervaer(), tjenester.aktuel(), "indstilling", Long.toString(sag.getId())));
        if (skrives) {
            GemtStatus gemt = new GemtStatus();
            gemt.setTestId("gemt");
            add(gemt);
        }
        Anchor forhaandsvis = new Anchor("sag/" + sag.getId() + "/udskrift", getTranslation("sag.forhaandsvis"));
        forhaandsvis.setTarget(AnchorTarget.BLANK);
        forhaandsvis.addClassName("knaplink");
        forhaandsvis.setTestId("forhaandsvis");
        add(forhaandsvis, new Udfaldsknapper(tjenester.sagsgang(), sag.getId(), udfoert));
    }

    /** The title to write in; the page's heading is for screen readers then. */
    static Component titel(Sagstjenester tjenester, Indstilling sag, Hovedgemmer gemmer) {
        H1 overskrift = new H1();
        overskrift.setText(overskrift.getTranslation("sag.title"));
        overskrift.addClassName("kun-skaermlaeser");
        Skrivefelt felt = Hovedfelter.felt(tjenester, sag, gemmer, Hovedfelt.TITEL);
        felt.addClassName("titelfelt");
        return new Div(overskrift, felt);
    }
}
