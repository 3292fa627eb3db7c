package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is no agenda to decide on yet. */
class Tomtbord extends Div {

    /** @param noegle of the sentence that says why */
    Tomtbord(String noegle) {
        addClassName("tom");
        add(new H1(getTranslation("referat.bord.title")), new Paragraph(getTranslation(noegle)));
    }
}
