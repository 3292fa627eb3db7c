package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** A question about a text, with the text it is about; goes away when it is answered. */
class Valgkort extends Div {

    private final Div knapper = new Div();

    Valgkort(String testId, String spoergsmaal, String tekst) {
        addClassNames("card", "advarsel", "valgkort");
        setTestId(testId);
        getElement().setAttribute("role", "alert");
        HtmlComponent citat = new HtmlComponent("blockquote");
        citat.getElement().setText(tekst);
        knapper.addClassName("knapper");
        add(new Paragraph(spoergsmaal), citat, knapper);
    }

    void valg(String testId, String navn, SerializableRunnable handling) {
        Button knap = new Button(navn, click -> {
            handling.run();
            removeFromParent();
        });
        knap.setTestId(testId);
        knapper.add(knap);
    }
}
