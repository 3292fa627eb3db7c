package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.SkabelonAfsnit;

/** What the template says about a section, at hand when it is wanted. */
class Vejledning extends NativeDetails {

    Vejledning(SkabelonAfsnit del) {
        addClassNames("vejledning", "small", "muted");
        setSummaryText(getTranslation("sag.vejledning"));
        setContent(new Paragraph(del.vejledning() + laengde(del)));
        setVisible(!del.vejledning().isBlank());
        getElement().setAttribute("aria-label", getTranslation("sag.vejledning.til", del.titel()));
    }

    private String laengde(SkabelonAfsnit del) {
        Integer maks = del.maksTegn();
        return maks == null || maks == 0 ? "" : " " + getTranslation("sag.vejledning.laengde", maks);
    }
}
