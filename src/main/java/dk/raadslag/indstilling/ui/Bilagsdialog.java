package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import java.util.List;

/** Asks by which criterion a single bilag is closed, why, and until when. */
class Bilagsdialog extends Handlingsdialog {

    private final Kriteriefelter felter;
    private final transient SerializableConsumer<Klassifikation> valgt;

    /** @param valgt carries it out; a rule in its way is said in the dialog */
    Bilagsdialog(
            String titel,
            List<Kriterium> kriterier,
            Klassifikation nu,
            SerializableConsumer<Klassifikation> valgt,
            SerializableRunnable udfoert) {
        super(titel, "", udfoert);
        this.valgt = valgt;
        felter = new Kriteriefelter("bilag-", kriterier, PartField.inDialog("bilag-")).omBilag();
        felter.vis(nu);
        bekraeftknap().setText(getTranslation("sag.gem"));
        setWidth("min(680px, 100%)");
        indhold(new Paragraph(getTranslation("sag.bilag.fortroligt.forklaring")), felter);
    }

    @Override
    boolean erUdfyldt() {
        return felter.erUdfyldt();
    }

    @Override
    void udfoer() {
        valgt.accept(felter.valgt());
    }
}
