package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import java.util.List;

/** What whoever opens an agenda has to know before anything else. */
class Moedevarsler extends Div {

    /** @param aendret since its newest edition */
    void show(Moede moede, boolean aendret, List<Fjernelse> fjernelser) {
        removeAll();
        if (moede.status() == Moedestatus.AFLYST) {
            warn("aflyst");
        } else if (aendret) {
            warn("aendret");
        }
        List<Fjernelse> vaek = fjernelser.stream().filter(Fjernelse::erVaek).toList();
        if (vaek.stream().anyMatch(et -> et.punktId() == null)) {
            warn("moedet.fjernet");
        } else if (!vaek.isEmpty()) {
            warn("noget.fjernet");
        }
    }

    private void warn(String hvad) {
        Paragraph linje = new Paragraph(getTranslation("dagsorden." + hvad));
        linje.addClassNames("card", "advarsel");
        linje.getElement().setAttribute("role", "status");
        linje.setTestId(hvad);
        add(linje);
    }
}
