package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.shell.Menutal;
import java.util.Set;

/** How many cases wait for the secretariat, beside the menu item. */
@org.springframework.stereotype.Component
class Arbejdslistetal implements Menutal {

    private final Sager sager;

    Arbejdslistetal(Sager sager) {
        this.sager = sager;
    }

    @Override
    public Class<? extends Component> view() {
        return ArbejdslisteView.class;
    }

    @Override
    public long antal() {
        return sager.antalHosSekretariatet();
    }

    @Override
    public Set<String> foererTil() {
        return Set.of("kvalitet");
    }
}
