package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.html.Span;
import dk.raadslag.kalender.Moedestatus;

/** How far a meeting has come, in a word and a colour. */
public class Moedemaerke extends Span {

    public Moedemaerke(Moedestatus status) {
        setText(getTranslation(status.noegle()));
        addClassNames("badge", farve(status));
    }

    private static String farve(Moedestatus status) {
        return switch (status) {
            case FORESLAAET -> "b-warn";
            case PLANLAGT, FRIST_PASSERET, SAMMENSAT -> "b-brand";
            case UDGIVET, REFERAT_GODKENDT -> "b-ok";
            case AFHOLDT, REFERAT_UDKAST -> "b-mut";
            case AFLYST -> "b-stop";
        };
    }
}
