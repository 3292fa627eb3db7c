package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.HtmlComponent;
import dk.raadslag.indstilling.SkabelonAfsnit;
import org.springframework.web.util.HtmlUtils;

/** What the template says about a section, at hand when it is wanted. One node, as a case has many and they never change. */
class Vejledning extends HtmlComponent {

    Vejledning(SkabelonAfsnit del) {
        super("details");
        addClassNames("vejledning", "small", "muted");
        setVisible(!del.vejledning().isBlank());
        getElement()
                .setAttribute("aria-label", getTranslation("sag.vejledning.til", del.titel()))
                .setProperty(
                        "innerHTML",
                        "<summary>%s</summary><p>%s</p>"
                                .formatted(
                                        HtmlUtils.htmlEscape(getTranslation("sag.vejledning"), "UTF-8"),
                                        HtmlUtils.htmlEscape(del.vejledning() + laengde(del), "UTF-8")));
    }

    private String laengde(SkabelonAfsnit del) {
        Integer maks = del.maksTegn();
        return maks == null || maks == 0 ? "" : " " + getTranslation("sag.vejledning.laengde", maks);
    }
}
