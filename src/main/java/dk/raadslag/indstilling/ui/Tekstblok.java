package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.tekst.Tekst;

/** A rich text to read. Its HTML is made from the records alone, so nothing in it can be code. */
public class Tekstblok extends Div {

    public Tekstblok(Tekst tekst) {
        addClassName("tekstblok");
        getElement().setProperty("innerHTML", tekst.toHtml(3));
    }
}
