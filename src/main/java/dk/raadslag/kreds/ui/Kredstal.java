package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.shell.Menutal;

/** How many circles are to be reviewed, beside the menu item. */
@org.springframework.stereotype.Component
class Kredstal implements Menutal {

    private final Kredse kredse;

    Kredstal(Kredse kredse) {
        this.kredse = kredse;
    }

    @Override
    public Class<? extends Component> view() {
        return KredseView.class;
    }

    @Override
    public long antal() {
        return kredse.tilGennemgang().size();
    }
}
