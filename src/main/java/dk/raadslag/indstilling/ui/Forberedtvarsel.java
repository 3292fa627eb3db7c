package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.Forberedte.Antal;

/** Says what stands as decided on a case that is to leave its meeting, and what becomes of it. */
class Forberedtvarsel extends Paragraph {

    Forberedtvarsel(Antal antal) {
        addClassName("for-sent");
        setTestId("forberedt");
        setVisible(antal.beslutninger() > 0);
        if (isVisible()) {
            setText(getTranslation("sag.vej.forberedt", antal.beslutninger(), antal.bemaerkninger()));
        }
    }
}
