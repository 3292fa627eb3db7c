package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.shell.Menutal;

/** How much can be opened, beside the menu item. */
@org.springframework.stereotype.Component
class Fortrolighedstal implements Menutal {

    private final Fortrolighed fortrolighed;

    Fortrolighedstal(Fortrolighed fortrolighed) {
        this.fortrolighed = fortrolighed;
    }

    @Override
    public Class<? extends Component> view() {
        return FortrolighedView.class;
    }

    @Override
    public long antal() {
        return fortrolighed.antalForfaldne();
    }
}
