package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;

/** Asks whether the whole case must be closed: a bilag or two may be enough, and the case stays open (rule 10). */
class Bilagsvalg extends Div {

    Bilagsvalg(Sagsgang sagsgang, long sag, SerializableRunnable valgt) {
        addClassNames("card", "enkeltoplysning");
        setTestId("proportionalitet");
        add(new Paragraph(getTranslation("sag.enkelt")));
        if (sagsgang.bilag(sag).isEmpty()) {
            add(new Paragraph(getTranslation("sag.enkelt.ingenBilag")));
            return;
        }
        Button knap = new Button(getTranslation("sag.enkelt.bilag"), click -> valgt.run());
        knap.setTestId("aaben-med-fortrolige-bilag");
        add(knap);
    }
}
