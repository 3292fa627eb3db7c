package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import java.util.List;

/** Below an item: the one before it and the one that comes next, by their names. */
class Bladring extends Nav {

    Bladring(Udgave udgave, long valgt, SerializableConsumer<Punktindhold> vaelg) {
        addClassName("bladring");
        setAriaLabel(getTranslation("referat.bord.bladring"));
        List<Punktindhold> punkter = udgave.punkter();
        int her = punkter.stream().map(Punktindhold::punktId).toList().indexOf(valgt);
        if (her > 0) {
            add(button("forrige", VaadinIcon.ARROW_LEFT, punkter.get(her - 1), vaelg));
        }
        if (her + 1 < punkter.size()) {
            Button naeste = button("naeste", VaadinIcon.ARROW_RIGHT, punkter.get(her + 1), vaelg);
            naeste.setIconAfterText(true);
            add(naeste);
        }
    }

    private Button button(
            String retning, VaadinIcon pil, Punktindhold punkt, SerializableConsumer<Punktindhold> vaelg) {
        Span navn = new Span(getTranslation("referat.bord." + retning, punkt.nr(), punkt.titel()));
        Button knap = new Button(pil.create(), click -> vaelg.accept(punkt));
        knap.getElement().appendChild(navn.getElement());
        knap.addClassName(retning);
        knap.setTestId(retning + "-punkt");
        return knap;
    }
}
