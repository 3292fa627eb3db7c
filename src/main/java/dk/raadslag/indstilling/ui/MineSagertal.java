package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Sager;
import dk.raadslag.shell.Menutal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many cases wait for the author, beside the menu item. */
@Component
class MineSagertal implements Menutal {

    private final Sager sager;

    MineSagertal(Sager sager) {
        this.sager = sager;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return MineSagerView.class;
    }

    @Override
    public long antal() {
        return sager.antalHosForfatteren();
    }

    @Override
    public Set<String> foererTil() {
        return Set.of("sag");
    }
}
