package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Fortrolighed;

/** On the work list: how much can be opened now, and the way there. */
public class Ophoerskort extends Div {

    public Ophoerskort(Fortrolighed fortrolighed) {
        long antal = fortrolighed.antalForfaldne();
        setVisible(antal > 0);
        addClassNames("card", "advarsel");
        setTestId("fortrolighed-ophoert");
        add(
                new H2(getTranslation("fortrolighed.kort.titel")),
                new RouterLink(getTranslation("fortrolighed.kort", antal), FortrolighedView.class));
    }
}
