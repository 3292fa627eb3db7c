package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.kalender.Frist;
import dk.raadslag.kalender.FristTekst;
import java.time.Duration;
import java.time.Instant;

/** A deadline with the time left in large figures; by the second on its last day. */
class Ur extends Div {

    private static final Duration SIDSTE_DAG = Duration.ofHours(24);
    private static final Duration MEGET_NAER = Duration.ofHours(4);

    /** Counts in the browser from the server's seconds, so that a wrong clock there does not matter. */
    private static final String TIK = """
            const tal = this.lastElementChild, slut = performance.now() + $0 * 1000;
            const to = n => String(n).padStart(2, '0');
            const tik = () => {
              const s = Math.round((slut - performance.now()) / 1000);
              tal.textContent = s > 0
                ? Math.floor(s / 3600) + '.' + to(Math.floor(s / 60) % 60) + '.' + to(s % 60) : $1;
              if (s <= 0 || !this.isConnected) { clearInterval(ur); }
            };
            const ur = setInterval(tik, 1000);
            tik();""";

    Ur(String navn, Frist frist, Instant nu) {
        addClassName("ur");
        getElement().setAttribute("role", "timer");
        Span hvornaar = new Span(navn + " " + FristTekst.kort(frist.tidspunkt(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        Span rest = new Span();
        rest.addClassName("tal");
        add(hvornaar, rest);
        Duration tilbage = Duration.between(nu, frist.tidspunkt());
        if (frist.erPasseret(nu)) {
            rest.setText(getTranslation("dagsorden.passeret"));
        } else {
            rest.setText(FristTekst.omHvorLaenge(frist.tidspunkt(), nu, getLocale()));
            if (tilbage.compareTo(SIDSTE_DAG) <= 0) {
                getElement().executeJs(TIK, (double) tilbage.toSeconds(), getTranslation("dagsorden.passeret"));
            }
            if (tilbage.compareTo(MEGET_NAER) <= 0) {
                addClassName("haster");
            }
        }
    }
}
