package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.kvalitet.Fund;
import java.util.List;

/** What the check finds in the agenda, or in the minutes of a held meeting. */
class Moedetjekkort extends Div {

    Moedetjekkort(List<Fund> fund) {
        addClassName("card");
        setTestId("moedetjek");
        add(new H2(getTranslation("dagsorden.tjek")));
        add(fund.isEmpty() ? new Paragraph(getTranslation("dagsorden.tjek.intet")) : new Moedefund(fund));
    }
}
