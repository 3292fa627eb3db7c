package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import dk.raadslag.kalender.Moede;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The meetings of a month under its name. */
class Maaned extends Section {

    /** @param handlinger what can be done with a meeting */
    Maaned(YearMonth maaned, List<Moede> moeder, Instant nu, SerializableFunction<Moede, Component> handlinger) {
        addClassName("maaned");
        UnorderedList liste = new UnorderedList();
        liste.addClassNames("card", "flad", "moeder");
        moeder.forEach(moede -> liste.add(new Moedelinje(moede, nu, handlinger.apply(moede))));
        add(new H2(maaned.format(DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()))), liste);
    }
}
