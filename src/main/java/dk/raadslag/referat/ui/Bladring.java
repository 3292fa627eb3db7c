package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Below an item: the one before it and the one that comes next, by their names. Always the same two buttons. */
class Bladring extends Nav {

    private final Vej forrige = new Vej("forrige", VaadinIcon.ARROW_LEFT);
    private final Vej naeste = new Vej("naeste", VaadinIcon.ARROW_RIGHT);

    Bladring(SerializableConsumer<Punktindhold> vaelg) {
        addClassName("bladring");
        setAriaLabel(getTranslation("referat.bord.bladring"));
        naeste.setIconAfterText(true);
        List.of(forrige, naeste).forEach(vej -> vej.addClickListener(click -> vej.go(vaelg)));
        add(forrige, naeste);
    }

    void mark(Udgave udgave, long valgt) {
        List<Punktindhold> punkter = udgave.punkter();
        int her = punkter.stream().map(Punktindhold::punktId).toList().indexOf(valgt);
        forrige.to(her > 0 ? punkter.get(her - 1) : null);
        naeste.to(her + 1 < punkter.size() ? punkter.get(her + 1) : null);
    }

    private static class Vej extends Button {

        private final String retning;
        private final Span navn = new Span();
        private @Nullable Punktindhold punkt;

        Vej(String retning, VaadinIcon pil) {
            super(pil.create());
            this.retning = retning;
            getElement().appendChild(navn.getElement());
            addClassName(retning);
            setTestId(retning + "-punkt");
        }

        void to(@Nullable Punktindhold til) {
            punkt = til;
            setVisible(til != null);
            if (til != null) {
                navn.setText(getTranslation("referat.bord." + retning, til.nr(), til.titel()));
            }
        }

        void go(SerializableConsumer<Punktindhold> vaelg) {
            if (punkt != null) {
                vaelg.accept(punkt);
            }
        }
    }
}
