package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Lukket;

/** Says what opening means before it is done: it is public at once. And asks why. */
class Aabningsdialog extends Handlingsdialog {

    private final transient Fortrolighed fortrolighed;
    private final transient Lukket lukket;
    private final Grundfelt grund = new Grundfelt();

    Aabningsdialog(Fortrolighed fortrolighed, Lukket lukket, SerializableRunnable gjort) {
        super("", "", gjort);
        this.fortrolighed = fortrolighed;
        this.lukket = lukket;
        setHeaderTitle(getTranslation("fortrolighed.aabn"));
        bekraeftknap().setText(getTranslation("fortrolighed.aabn"));
        String navn = lukket.bilagsnavn() == null ? lukket.titel() : lukket.bilagsnavn();
        indhold(
                new Paragraph(navn),
                new Paragraph(getTranslation(
                        lukket.bilagId() == null
                                ? "fortrolighed.aabn.forklaring"
                                : "fortrolighed.aabn.bilag.forklaring")),
                grund);
        grund.setHelperText(getTranslation("fortrolighed.aabn.grund.hjaelp"));
    }

    @Override
    boolean erUdfyldt() {
        return grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        if (lukket.bilagId() == null) {
            fortrolighed.aabn(lukket.sag(), grund.getValue());
        } else {
            fortrolighed.aabnBilag(lukket.sag(), lukket.bilagId(), grund.getValue());
        }
    }
}
