package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dk.raadslag.kalender.FastPunkt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The standing items in order: added, moved up and down, taken out. Every control is a button, reached by keyboard. */
class FastePunkter extends Div {

    private final List<FastPunktfelter> linjer = new ArrayList<>();
    private final Div liste = new Div();
    private final Button nyt;

    FastePunkter(List<FastPunkt> punkter) {
        punkter.forEach(punkt -> linjer.add(new FastPunktfelter(punkt, this)));
        nyt = new Button(getTranslation("kalender.punkt.nyt"), click -> {
            linjer.add(FastPunktfelter.nyt(this));
            vis();
            linjer.getLast().focus();
        });
        nyt.setTestId("nyt-punkt");
        getElement().setAttribute("data-valg", true);
        add(new H3(getTranslation("kalender.forum.punkter")), liste, nyt);
        vis();
    }

    /** Focus stays on the item, so that the keyboard can move it on. */
    void flyt(FastPunktfelter linje, int skridt) {
        int fra = linjer.indexOf(linje);
        int til = fra + skridt;
        if (til >= 0 && til < linjer.size()) {
            Collections.swap(linjer, fra, til);
            vis();
            linje.fokusPaaFlyt(skridt);
        }
    }

    void fjern(FastPunktfelter linje) {
        int plads = linjer.indexOf(linje);
        linjer.remove(linje);
        vis();
        if (linjer.isEmpty()) {
            nyt.focus();
        } else {
            linjer.get(Math.min(plads, linjer.size() - 1)).focus();
        }
    }

    /** All must be filled. */
    Stream<Component> felter() {
        return linjer.stream().flatMap(FastPunktfelter::felter);
    }

    List<FastPunkt> punkter() {
        return linjer.stream().map(FastPunktfelter::punkt).toList();
    }

    private void vis() {
        liste.removeAll();
        linjer.forEach(linje -> {
            linje.isAt(linje == linjer.getFirst(), linje == linjer.getLast());
            liste.add(linje);
        });
    }
}
