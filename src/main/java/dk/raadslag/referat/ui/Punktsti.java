package dk.raadslag.referat.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.dagsorden.Punktindhold;
import java.util.stream.Stream;

/** The line above an item: its number, who sends it, and whether it is open. */
final class Punktsti {

    private Punktsti() {}

    static String of(Component her, Punktindhold punkt) {
        String aabenhed = her.getTranslation(punkt.aaben() ? "referat.bord.aabent" : "referat.bord.fortroligt");
        return Stream.of(
                        her.getTranslation("referat.bord.punkt", punkt.nr()),
                        punkt.enhed(),
                        punkt.sagId() == null ? null : aabenhed)
                .filter(del -> del != null && !del.isEmpty())
                .reduce((venstre, hoejre) -> venstre + " · " + hoejre)
                .orElseThrow();
    }
}
