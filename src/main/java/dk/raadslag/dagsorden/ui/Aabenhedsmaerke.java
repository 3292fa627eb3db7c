package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Sagslinje;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Open, confidential and by which criterion, or not decided yet (rule 8). */
class Aabenhedsmaerke extends Span {

    Aabenhedsmaerke(Sagslinje sag) {
        this(sag.aabenhed(), sag.kriterium());
        if (sag.aabenhed() != Aabenhed.IKKE_AFGJORT) {
            return;
        }
        if (sag.tidligere() == Aabenhed.FORTROLIG) {
            setText(getTranslation("dagsorden.fortrolig.igen"));
        } else if (sag.forslag() == Aabenhed.FORTROLIG) {
            setText(getTranslation("dagsorden.foreslaaet.fortrolig"));
        }
    }

    Aabenhedsmaerke(Aabenhed aabenhed, @Nullable Kriterium kriterium) {
        addClassNames(
                "badge",
                switch (aabenhed) {
                    case IKKE_AFGJORT -> "b-mut";
                    case AABEN -> "b-ok";
                    case FORTROLIG -> "b-conf";
                });
        String ord = getTranslation("indstilling.aabenhed." + aabenhed);
        setText(
                kriterium == null
                        ? ord
                        : ord + " · " + kriterium.titel(getLocale()).toLowerCase(Locale.of("da", "DK")));
    }
}
