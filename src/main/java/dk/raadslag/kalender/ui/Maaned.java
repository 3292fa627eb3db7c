package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The meetings of a month under its name. */
class Maaned extends Section {

    Maaned(
            YearMonth maaned,
            List<Moede> moeder,
            Kalender kalender,
            Instant nu,
            boolean sekretariat,
            SerializableRunnable aendret) {
        addClassName("maaned");
        UnorderedList liste = new UnorderedList();
        liste.addClassNames("card", "flad", "moeder");
        moeder.forEach(moede -> liste.add(
                sekretariat
                        ? new Moedelinje(moede, nu, new Moedehandlinger(moede, kalender, nu, aendret))
                        : new Moedelinje(moede, nu)));
        add(new H2(maaned.format(DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()))), liste);
    }
}
