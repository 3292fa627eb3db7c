package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.dagsorden.Kredslaesning;
import dk.raadslag.shell.Menuvalg;

/** The confidential agendas stand in the menu of those who are in a circle. */
@org.springframework.stereotype.Component
class Kredsmenu implements Menuvalg {

    private final Kredslaesning laesning;

    Kredsmenu(Kredslaesning laesning) {
        this.laesning = laesning;
    }

    @Override
    public Class<? extends Component> view() {
        return KredsdagsordenView.class;
    }

    @Override
    public boolean vises() {
        return laesning.erMedlem();
    }
}
