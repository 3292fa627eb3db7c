package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.indstilling.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** How far a case has come, in four steps. One node: it never changes. */
public class Trin extends Div {

    private static final List<Status> BEGYNDER =
            List.of(Status.KLADDE, Status.FORSINKET, Status.PAA_DAGSORDEN, Status.BESLUTTET);

    public Trin(Status status) {
        addClassName("steps");
        setTestId("trin");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("sag.trin"))
                .setProperty("innerHTML", html(status));
    }

    private String html(Status status) {
        if (status == Status.TRUKKET_TILBAGE) {
            return "<span>" + text("indstilling.status." + status) + "</span>";
        }
        int nu = (int) BEGYNDER.stream()
                        .filter(begynder -> begynder.compareTo(status) <= 0)
                        .count()
                - 1;
        return IntStream.range(0, BEGYNDER.size()).mapToObj(i -> trin(i, nu)).collect(Collectors.joining("<i></i>"));
    }

    private String trin(int i, int nu) {
        String tekst = text("sag.trin." + i);
        if (i == nu) {
            return "<span class=\"nu\" aria-current=\"step\">● " + tekst + "</span>";
        }
        return "<span" + (i < nu ? " class=\"d\"" : "") + ">" + tekst + "</span>";
    }

    private String text(String noegle) {
        return HtmlUtils.htmlEscape(getTranslation(noegle), "UTF-8");
    }
}
