package dk.raadslag.indstilling.ui;

import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Lukket;

/** Closed for longer: until when now, and why. */
class Forlaengelsesdialog extends Handlingsdialog {

    private final transient Fortrolighed fortrolighed;
    private final transient Lukket lukket;
    private final Ophoersfelter ophoer =
            new Ophoersfelter("forlaeng-", PartField.inDialog("forlaeng-").apply(KlassifikationPart.BEGIVENHED));
    private final Grundfelt grund = new Grundfelt();

    /** @param navn of the case or the bilag */
    Forlaengelsesdialog(String navn, Fortrolighed fortrolighed, Lukket lukket, SerializableRunnable gjort) {
        super("", "", gjort);
        this.fortrolighed = fortrolighed;
        this.lukket = lukket;
        setHeaderTitle(getTranslation("fortrolighed.forlaeng.navn", navn));
        bekraeftknap().setText(getTranslation("fortrolighed.forlaeng"));
        ophoer.vis(lukket.ophoer());
        ophoer.kunKendt();
        indhold(ophoer, grund);
    }

    @Override
    boolean erUdfyldt() {
        return grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        fortrolighed.forlaeng(lukket.sag(), lukket.bilagId(), ophoer.valgt(), grund.getValue());
    }
}
