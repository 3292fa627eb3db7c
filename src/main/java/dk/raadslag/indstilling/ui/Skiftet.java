package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says to whoever writes that the case has gone on meanwhile, and leaves it to them when to see it so. */
class Skiftet extends Div {

    Skiftet(SerializableRunnable vis) {
        addClassNames("card", "advarsel", "skiftet");
        setTestId("skiftet");
        getElement().setAttribute("role", "status");
        Button knap = new Button(getTranslation("sag.skiftet.vis"), click -> vis.run());
        knap.setTestId("vis-skiftet");
        add(new Paragraph(getTranslation("sag.skiftet")), knap);
    }
}
