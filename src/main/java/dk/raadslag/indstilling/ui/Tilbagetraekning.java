package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import java.util.List;

/** Asks why a case is withdrawn, says what stays public of it, and offers to take that away too. */
class Tilbagetraekning extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final Grundfelt grund = new Grundfelt();
    private final Checkbox fjern = new Checkbox(getTranslation("sag.traekTilbage.fjern"));

    Tilbagetraekning(String navn, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(navn, navn, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        Sagsgang.Offentligt offentlig = sagsgang.offentligPaa(sag);
        List<String> steder = offentlig.paa().stream()
                .map(moede -> Moedetekst.inSentence(moede, getLocale()))
                .toList();
        Paragraph offentligt = new Paragraph(getTranslation("sag.traekTilbage.offentlig", String.join(", ", steder)));
        offentligt.setTestId("stadig-offentlig");
        offentligt.setVisible(!steder.isEmpty());
        fjern.setVisible(offentlig.kanFjernes());
        fjern.setTestId("fjern-ogsaa");
        grund.setAutofocus(true);
        indhold(
                new Paragraph(getTranslation("sag.vej.TRAEK_TILBAGE.forklaring")),
                new Forberedtvarsel(sagsgang.prepared(sag)),
                offentligt,
                fjern,
                grund);
    }

    @Override
    boolean erUdfyldt() {
        return grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        if (fjern.getValue()) {
            sagsgang.traekTilbageOgFjern(sag, grund.getValue().strip());
        } else {
            sagsgang.traekTilbage(sag, grund.getValue().strip());
        }
    }
}
