package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Status;
import java.util.List;

/** How far a case has come, in four steps. */
public class Trin extends Div {

    private static final List<Status> BEGYNDER =
            List.of(Status.KLADDE, Status.FORSINKET, Status.PAA_DAGSORDEN, Status.BESLUTTET);

    public Trin(Status status) {
        addClassName("steps");
        setTestId("trin");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("sag.trin"));
        if (status == Status.TRUKKET_TILBAGE) {
            add(new Span(getTranslation("indstilling.status." + status)));
            return;
        }
        int nu = (int) BEGYNDER.stream()
                        .filter(begynder -> begynder.compareTo(status) <= 0)
                        .count()
                - 1;
        for (int i = 0; i < BEGYNDER.size(); i++) {
            if (i > 0) {
                add(new HtmlComponent("i"));
            }
            add(trin(i, nu));
        }
    }

    private Span trin(int i, int nu) {
        Span trin = new Span((i == nu ? "● " : "") + getTranslation("sag.trin." + i));
        if (i == nu) {
            trin.addClassName("nu");
            trin.getElement().setAttribute("aria-current", "step");
        } else if (i < nu) {
            trin.addClassName("d");
        }
        return trin;
    }
}
