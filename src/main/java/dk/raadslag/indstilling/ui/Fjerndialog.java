package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Tilbagemelding;

/** Asks before feedback that the author has not got is removed: it may be the work of a colleague. */
class Fjerndialog extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final long melding;

    Fjerndialog(
            String titel,
            String knap,
            Sagsgang sagsgang,
            long sag,
            Tilbagemelding melding,
            SerializableRunnable udfoert) {
        super(titel, knap, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        this.melding = melding.getId();
        indhold(new Paragraph(getTranslation("kvalitetsview.fjern.hvad", melding.getAf(), melding.getTekst())));
    }

    @Override
    void udfoer() {
        sagsgang.fjernTilbagemelding(sag, melding);
    }
}
