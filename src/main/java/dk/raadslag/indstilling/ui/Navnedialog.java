package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Skrivebord;

/** Asks what a bilag is to be called. */
class Navnedialog extends Handlingsdialog {

    private final TextField navn;
    private final transient Skrivebord bord;
    private final long sag;
    private final long bilag;

    Navnedialog(Skrivebord bord, long sag, Bilag bilag, SerializableRunnable gjort) {
        super("", "", gjort);
        this.bord = bord;
        this.sag = sag;
        this.bilag = bilag.getId();
        setHeaderTitle(getTranslation("sag.bilag.omdoeb", bilag.getNr()));
        bekraeftknap().setText(getTranslation("sag.gem"));
        getElement().setAttribute("data-om", Long.toString(this.bilag));
        navn = new TextField(getTranslation("sag.bilag.navn"), bilag.getNavn(), "");
        navn.setMaxLength(200);
        navn.setWidthFull();
        navn.setTestId("bilagsnavn");
        indhold(navn);
    }

    @Override
    boolean erUdfyldt() {
        return !navn.getValue().isBlank();
    }

    @Override
    void udfoer() {
        bord.omdoebBilag(sag, bilag, navn.getValue());
    }
}
