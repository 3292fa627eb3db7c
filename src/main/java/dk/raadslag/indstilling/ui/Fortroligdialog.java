package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;

/**
 * Makes a case confidential: by which criterion, why, until when, and what the public may call it (rules 8, 9 and 13). Begins
 * with what was decided before, or else what the author proposed.
 */
class Fortroligdialog extends Handlingsdialog {

    private final Kriteriefelter felter;
    private final TextField offentligTitel = new TextField(getTranslation("sag.offentligTitel"));
    private final Bilagsvalg kunBilag;
    private final transient Sagsgang sagsgang;
    private final long sag;

    Fortroligdialog(String handling, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(handling, handling, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        felter = new Kriteriefelter("", sagsgang.kriterier(), PartField.inDialog(""));
        Sagsgang.Udgangspunkt begynd = sagsgang.udgangspunkt(sag);
        if (begynd.valg().kriterium() != null) {
            felter.vis(begynd.valg());
        }
        offentligTitel.setValue(begynd.offentligTitel());
        kunBilag = new Bilagsvalg(sagsgang, sag, () -> {
            close();
            new Aabendialog(getTranslation("sag.enkelt.aaben"), sagsgang, sag, udfoert).open();
        });
        setWidth("min(680px, 100%)");
        offentligTitel.setHelperText(getTranslation("sag.offentligTitel.hjaelp"));
        offentligTitel.setMaxLength(300);
        offentligTitel.setWidthFull();
        offentligTitel.setTestId("offentlig-titel");
        indhold(new Paragraph(getTranslation("sag.fortrolig.forklaring")), kunBilag, felter, offentligTitel);
    }

    @Override
    boolean erUdfyldt() {
        return felter.erUdfyldt();
    }

    @Override
    void udfoer() {
        sagsgang.fortrolig(sag, felter.valgt(), offentligTitel.getValue());
    }
}
