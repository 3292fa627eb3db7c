package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Tilbagemelding;

/** Asks before feedback that the author has not got is removed; and why, if it is the work of a colleague. */
class Fjerndialog extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final transient Tilbagemelding melding;
    private final boolean egen;
    private final Grundfelt grund = new Grundfelt();

    /** @param egen whether the one who removes it wrote it */
    Fjerndialog(
            String titel,
            String knap,
            Sagsgang sagsgang,
            long sag,
            Tilbagemelding melding,
            boolean egen,
            SerializableRunnable udfoert) {
        super(titel, knap, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        this.melding = melding;
        this.egen = egen;
        indhold(new Paragraph(getTranslation("kvalitetsview.fjern.hvad", melding.getAf(), melding.getTekst())), grund);
        grund.setHelperText(getTranslation("kvalitetsview.fjern.grund.hjaelp"));
        if (egen) {
            grund.setLabel(getTranslation("kvalitetsview.fjern.grund.egen"));
            grund.setRequiredIndicatorVisible(false);
        }
    }

    @Override
    boolean erUdfyldt() {
        return egen || grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        sagsgang.fjernTilbagemelding(sag, melding.getId(), grund.getValue());
    }
}
