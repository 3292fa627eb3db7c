package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Enkeltoplysninger;

/** Asks whether the whole case must be closed, and moves a single detail to a confidential bilag instead (rule 10). */
class Enkeltoplysning extends Div {

    Enkeltoplysning(Enkeltoplysninger oplysninger, long sag, SerializableRunnable flyttet) {
        addClassNames("card", "enkeltoplysning");
        setTestId("proportionalitet");
        String navn = getTranslation("sag.enkelt.flyt");
        Button flyt = new Button(navn, click -> new Flyttedialog(navn, oplysninger, sag, flyttet).open());
        flyt.setTestId("flyt-oplysning");
        add(new Paragraph(getTranslation("sag.enkelt")), flyt);
    }

    private static class Flyttedialog extends Handlingsdialog {

        private final TextArea oplysning = new TextArea(getTranslation("sag.enkelt.oplysning"));
        private final TextField navn = new TextField(getTranslation("sag.enkelt.navn"));
        private final transient Enkeltoplysninger oplysninger;
        private final long sag;

        Flyttedialog(String titel, Enkeltoplysninger oplysninger, long sag, SerializableRunnable flyttet) {
            super(titel, titel, flyttet);
            this.oplysninger = oplysninger;
            this.sag = sag;
            oplysning.setHelperText(getTranslation("sag.enkelt.oplysning.hjaelp"));
            oplysning.setMaxLength(4_000);
            oplysning.setWidthFull();
            oplysning.setTestId("oplysning");
            navn.setHelperText(getTranslation("sag.enkelt.navn.hjaelp"));
            navn.setMaxLength(100);
            navn.setWidthFull();
            navn.setTestId("oplysning-navn");
            indhold(new Paragraph(getTranslation("sag.enkelt.forklaring")), oplysning, navn);
        }

        @Override
        void udfoer() {
            oplysninger.flyt(sag, oplysning.getValue(), navn.getValue(), getTranslation("sag.enkelt.henvisning"));
        }
    }
}
