package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.ui.Gemmer.Foraeldet;
import dk.raadslag.tekst.ui.Gemmer.Gemt;
import dk.raadslag.tekst.ui.Gemmer.Svar;
import dk.raadslag.tekst.ui.Markering.Slags;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A page with one field of each kind and a store that tests can put out of order. */
@Route(value = "tekstproeve", autoLayout = false)
@AnonymousAllowed
@PageTitle("Tekstprøve")
public class TekstproeveView extends Main {

    /** What the server holds; shared by every page, as a database is. */
    static final class Lager implements Gemmer {
        volatile String tekst = "";
        volatile long revision;
        volatile boolean virker = true;
        volatile boolean tavs;
        volatile int millisekunder;
        volatile String hvem = "Jonas Bech";

        @Override
        public synchronized Svar gem(String nyTekst, long grundlag) {
            if (!virker) {
                throw new IllegalStateException("The store is out of order, as the test wants");
            }
            LockSupport.parkNanos(millisekunder * 1_000_000L);
            if (grundlag != revision) {
                return new Foraeldet(tekst, revision, hvem);
            }
            tekst = nyTekst;
            revision++;
            if (tavs) {
                throw new IllegalStateException("It is saved, and nobody is told, as the test wants");
            }
            return new Gemt(revision);
        }

        synchronized void saet(String nyTekst) {
            tekst = nyTekst;
            revision++;
        }
    }

    static final Lager RIG = new Lager();
    static final Lager FELT = new Lager();

    public TekstproeveView() {
        addClassName("side");
        getStyle().set("max-width", "780px").set("margin", "0 auto").set("background", "var(--paper)");
        RigTekst rig = new RigTekst("Indledning");
        rig.setTestId("indledning");
        rig.setOverskriftsniveau(2);
        rig.setAntalSynligt(true);
        rig.setPlaceholder("Skriv, hvad sagen handler om");
        rig.setKladdeNoegle("raadslag:test:indledning");
        rig.setVaerdi(RIG.tekst, RIG.revision);
        rig.setGemmer(RIG);
        TekstFelt felt = new TekstFelt("Titel");
        felt.setTestId("titel");
        felt.setKladdeNoegle("raadslag:test:titel");
        felt.setVaerdi(FELT.tekst, FELT.revision);
        felt.setGemmer(FELT);
        RigTekst laest = new RigTekst("Kun til læsning");
        laest.setOverskriftsniveau(2);
        laest.setReadOnly(true);
        laest.setVaerdi(Tekst.fraPlainText("Denne tekst kan ikke ændres."), 1);

        Span besked = new Span();
        besked.setTestId("besked");
        rig.addKladdeFundetListener(
                e -> besked.setText("kladde: " + Tekst.fraJson(e.tekst()).toPlainText()));
        rig.addKonfliktListener(e -> besked.setText("konflikt: " + e.hvem() + ": "
                + Tekst.fraJson(e.mit()).toPlainText() + " / "
                + Tekst.fraJson(e.nyeste()).toPlainText()));
        rig.addMarkeringValgtListener(e -> besked.setText("markering: " + e.id()));
        felt.addKladdeFundetListener(e -> besked.setText("kladde: " + e.tekst()));
        add(new H1("Tekstprøve"), new GemtStatus(), felt, rig, laest, besked);
        add(knap("hent", () -> rig.hentKladde()), knap("kasser", () -> rig.kasserKladde()));
        add(knap(
                "send",
                () -> besked.setText("sendt: " + Tekst.fraJson(RIG.tekst).toPlainText())));
        add(knap("saml", () -> rig.joinNewest()));
        add(knap("mit", () -> rig.beholdMit()), knap("nyeste", () -> rig.tagNyeste()));
        add(knap("marker", () -> rig.setMarkeringer(List.of(new Markering(5, 9, Slags.STOP, "aar")))));
        add(knap("ret-titel", () -> felt.erstat(5, 9, "2025", "2027")));
        add(knap("ret", () -> rig.erstat(5, 9, "2025", "2027")), knap("gaa", () -> rig.gaaTil(5, 9)));
    }

    private static NativeButton knap(String testid, Runnable run) {
        NativeButton knap = new NativeButton(testid, e -> run.run());
        knap.setTestId(testid);
        return knap;
    }
}
