package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Tilbagevej;

/** Says where a way back leads, and asks for the reason it takes (rule 21). */
class Tilbagevejsdialog extends Handlingsdialog {

    private final Grundfelt grund = new Grundfelt();
    private final transient Sagsgang sagsgang;
    private final long sag;
    private final Tilbagevej vej;

    /** @param navn what the way is called on the screen */
    Tilbagevejsdialog(String navn, Sagsgang sagsgang, long sag, Tilbagevej vej, SerializableRunnable udfoert) {
        super(navn, navn, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        this.vej = vej;
        grund.setVisible(vej.needsReason());
        grund.setAutofocus(true);
        indhold(
                new Paragraph(getTranslation("sag.vej." + vej + ".forklaring")),
                new Forberedtvarsel(sagsgang.prepared(sag)),
                grund);
    }

    @Override
    boolean erUdfyldt() {
        return !vej.needsReason() || grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        sagsgang.goBack(sag, vej, grund.getValue());
    }
}
