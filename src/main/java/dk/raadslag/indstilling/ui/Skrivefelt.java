package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Gemt;
import dk.raadslag.indstilling.IngenAdgang;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.UlovligOvergang;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.UgyldigTekst;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.Gemmer.Svar;
import dk.raadslag.tekst.ui.KladdeFundet;
import dk.raadslag.tekst.ui.Konflikt;
import dk.raadslag.tekst.ui.Overskrevet;
import dk.raadslag.tekst.ui.RigTekst;
import dk.raadslag.tekst.ui.Tekstindtastning;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a field with a text of a case; asks below the field when two texts stand against each other. */
public class Skrivefelt implements Serializable {

    private final Tekstindtastning felt;
    private @Nullable Valgkort spoergsmaal;
    private String senest;

    /**
     * @param kladdenoegle the same for the same text and person, so that unsaved text is found again in this browser
     * @param gemt runs after each save
     */
    public Skrivefelt(Tekstindtastning felt, String kladdenoegle, Gemmer gemmer, SerializableRunnable gemt) {
        this.felt = felt;
        this.senest = felt.getVaerdi();
        felt.setKladdeNoegle("raadslag:" + kladdenoegle);
        felt.setGemmer((tekst, grundlag) -> {
            Svar svar = answer(() -> gemmer.gem(tekst, grundlag));
            if (svar instanceof Gemmer.Gemt) {
                senest = tekst;
                gemt.run();
            }
            return svar;
        });
        felt.addKonfliktListener(this::konflikt);
        felt.addKladdeFundetListener(this::kladde);
        felt.addOverskrevetListener(this::overskrevet);
    }

    /** What another has saved meanwhile; nothing if it is what stands here. */
    public void update(String tekst, long revision, String af) {
        senest = tekst;
        felt.update(tekst, revision, af);
    }

    /** The desk's answer in the field's words. */
    public static Svar svar(Gemt gemt) {
        return switch (gemt) {
            case Gemt.Modtaget(long revision) -> new Gemmer.Gemt(revision);
            case Gemt.Foraeldet(long revision, String tekst, String af) -> new Gemmer.Foraeldet(tekst, revision, af);
        };
    }

    /** As it was last saved. */
    String senest() {
        return senest;
    }

    private Svar answer(Supplier<Svar> gem) {
        try {
            return gem.get();
        } catch (Regelbrud brud) {
            return new Gemmer.Afvist(felt.getTranslation(brud.noegle(), brud.oplysninger()));
        } catch (UlovligOvergang | IngenAdgang laast) {
            return new Gemmer.Afvist(felt.getTranslation("tekst.afvist.laast"));
        }
    }

    private void konflikt(Konflikt konflikt) {
        Valgkort kort = new Valgkort(
                "konflikt", felt.getTranslation("sag.konflikt", konflikt.hvem()), plain(konflikt.nyeste()));
        kort.valg("saml-konflikt", felt.getTranslation("sag.konflikt.saml"), felt::joinNewest);
        kort.valg("behold-mit", felt.getTranslation("sag.konflikt.behold"), felt::beholdMit);
        kort.valg("tag-nyeste", felt.getTranslation("sag.konflikt.nyeste"), felt::tagNyeste);
        vis(kort);
    }

    private void overskrevet(Overskrevet overskrevet) {
        Valgkort kort = new Valgkort(
                "overskrevet", felt.getTranslation("sag.overskrevet", overskrevet.hvem()), plain(overskrevet.mit()));
        kort.valg("saml-overskrevet", felt.getTranslation("sag.konflikt.saml"), felt::joinDraft);
        kort.valg("drop-overskrevet", felt.getTranslation("sag.konflikt.nyeste"), felt::kasserKladde);
        vis(kort);
    }

    private void kladde(KladdeFundet kladde) {
        String tid = FristTekst.kort(kladde.skrevet(), UI.getCurrent().getLocale());
        Valgkort kort = new Valgkort("kladde", felt.getTranslation("sag.kladde", tid), plain(kladde.tekst()));
        kort.valg("saml-kladde", felt.getTranslation("sag.konflikt.saml"), felt::joinDraft);
        kort.valg("hent-kladde", felt.getTranslation("sag.kladde.hent"), felt::hentKladde);
        kort.valg("kasser-kladde", felt.getTranslation("sag.kladde.kasser"), felt::kasserKladde);
        vis(kort);
    }

    private void vis(Valgkort kort) {
        if (spoergsmaal != null) {
            spoergsmaal.removeFromParent();
        }
        spoergsmaal = kort;
        Element om = felt.getElement().getParent();
        om.insertChild(om.indexOfChild(felt.getElement()) + 1, kort.getElement());
    }

    private String plain(String tekst) {
        try {
            return felt instanceof RigTekst ? Tekst.fraJson(tekst).toPlainText() : tekst;
        } catch (UgyldigTekst ulaeselig) {
            return "";
        }
    }
}
