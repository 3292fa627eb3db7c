package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.indstilling.Sager;
import org.jspecify.annotations.Nullable;

/**
 * Part of a screen that shows a case, and seen by nobody: when the case is no longer for the person who has it open, the
 * screen is left at once, so that neither the browser nor the session holds on to what it showed.
 */
@Tag("span")
class Laesevagt extends Component {

    private final transient Sagstjenester tjenester;
    private final long sag;
    private transient @Nullable Registration lytning;

    Laesevagt(Sagstjenester tjenester, long sag) {
        this.tjenester = tjenester;
        this.sag = sag;
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        SerializableRunnable look = ui.accessLater(() -> look(ui), () -> {});
        lytning = tjenester.kanal().lyt(Sager.LAESERE, Long.toString(sag), look::run);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (lytning != null) {
            lytning.remove();
        }
    }

    /** The same address asks for the case anew, and answers as to everybody whom it is not for. */
    private void look(UI ui) {
        if (isAttached() && !tjenester.sager().kanLaese(sag)) {
            ui.refreshCurrentRoute(false);
        }
    }
}
