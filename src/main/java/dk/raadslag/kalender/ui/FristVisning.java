package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.kalender.Frist;
import dk.raadslag.kalender.FristTekst;
import java.time.Duration;
import java.time.Instant;

/** A deadline on any screen: day and time, and under it how long is left; warmer as it comes near. */
@StyleSheet("context://frontend/kalender.css")
public class FristVisning extends Span {

    private static final Duration NAER = Duration.ofHours(48);
    private static final Duration MEGET_NAER = Duration.ofHours(4);

    public FristVisning(Frist frist, Instant nu) {
        addClassName("frist");
        Span hvornaar = new Span(FristTekst.kort(frist.tidspunkt(), getLocale()));
        hvornaar.addClassName("frist-hvornaar");
        Span rest = new Span(FristTekst.omHvorLaenge(frist.tidspunkt(), nu, getLocale()));
        rest.addClassNames("frist-rest", grad(frist, nu));
        add(hvornaar, rest);
    }

    private static String grad(Frist frist, Instant nu) {
        Duration rest = Duration.between(nu, frist.tidspunkt());
        return frist.erPasseret(nu) || rest.compareTo(NAER) > 0
                ? "muted"
                : rest.compareTo(MEGET_NAER) > 0 ? "frist-naer" : "frist-meget-naer";
    }
}
