package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.samarbejde.ui.Deltagere;
import dk.raadslag.tekst.ui.GemtStatus;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.List;

/** The head of a case's screen: its title, how far it is, who else is in it, and what can be done. */
class Sagstop extends Div {

    /** Where the window is narrow, the check stands below what is written. */
    private static final String TO_PANEL = """
            const title = document.querySelector('.kvalitetspanel > h2');
            title?.scrollIntoView({ block: 'center' });
            title?.focus({ preventScroll: true });""";

    /** What sticks to the top below this, as a field's tools do, has to know how high it is. */
    private static final String MEASURE = """
            const measure = () => {
              const sticks = getComputedStyle(this).position === 'sticky';
              this.parentElement?.style.setProperty('--head-height', (sticks ? this.offsetHeight : 0) + 'px');
            };
            new ResizeObserver(measure).observe(this);
            measure();""";

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final Udfaldsknapper knapper;
    private final Button fund = new Button("", click -> getElement().executeJs(TO_PANEL));

    Sagstop(Sagstjenester tjenester, Indstilling sag, Component titel, boolean skrives, SerializableRunnable udfoert) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        Div sti = new Div();
        sti.addClassName("sti");
        if (tjenester.aktuel().har(Rolle.FORFATTER)) {
            sti.add(new RouterLink(getTranslation("minesager.title"), MineSagerView.class), new Span(" / "));
        }
        sti.add(new Span(Moedetekst.af(tjenester.moede(sag), getLocale())));
        Div linje = new Div(sti, new Trin(sag.getStatus()));
        linje.addClassName("sagslinje");
        linje.add(new Deltagere(tjenester.naervaer(), tjenester.aktuel(), "indstilling", Long.toString(sag.getId())));
        if (skrives) {
            GemtStatus gemt = new GemtStatus();
            gemt.setTestId("gemt");
            linje.add(gemt);
        }
        Div hoved = new Div(titel);
        hoved.addClassName("titel");
        addClassNames("top", "sagstop");
        add(linje, hoved);
        Anchor forhaandsvis = new Anchor("sag/" + sag.getId() + "/udskrift", getTranslation("sag.forhaandsvis"));
        forhaandsvis.setTarget(AnchorTarget.BLANK);
        forhaandsvis.addClassName("knaplink");
        forhaandsvis.setTestId("forhaandsvis");
        knapper = new Udfaldsknapper(tjenester.sagsgang(), sag.getId(), udfoert);
        fund.addClassName("fundknap");
        fund.addThemeVariants(ButtonVariant.TERTIARY);
        fund.setTestId("fundknap");
        fund.setVisible(false);
        linje.add(fund);
        add(forhaandsvis, knapper);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(MEASURE);
    }

    /** What the quality check finds, near the button that sends. */
    void showCount(String words) {
        fund.setText(words);
        fund.setVisible(true);
    }

    /** Something has been saved: what can be done with the case may be something else. */
    void written() {
        knapper.written();
    }

    /** What the quality check stops is shown instead of being sent. */
    void standsVedSpaerring(SerializableConsumer<Kvalitetsfund> gaaTil) {
        knapper.standsAfsendelse(() -> {
            List<Kvalitetsfund> spaerringer = tjenester.kvalitet().spaerringer(sag);
            if (!spaerringer.isEmpty()) {
                new Spaerringsdialog(tjenester, tjenester.sager().hent(sag), spaerringer, gaaTil).open();
            }
            return !spaerringer.isEmpty();
        });
    }

    /** The title to write in; the page's heading is for screen readers then. */
    static Component titel(Sagstjenester tjenester, Indstilling sag, Hovedgemmer gemmer, Skrivesteder steder) {
        H1 overskrift = new H1();
        overskrift.setText(overskrift.getTranslation("sag.title"));
        overskrift.addClassName("kun-skaermlaeser");
        TekstFelt felt = Hovedfelter.felt(tjenester, sag, gemmer, Hovedfelt.TITEL, steder);
        felt.addClassName("titelfelt");
        return new Div(overskrift, felt);
    }
}
