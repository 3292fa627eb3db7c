package dk.raadslag.referat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.samarbejde.Kanal;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Leads to the meeting whose agenda is published and which has not been held; says so where there is none. */
@Route("moede")
@Menu(title = "referat.bord.title", order = 15)
@StyleSheet("context://frontend/moede.css")
@RolesAllowed({"RAADMAND", "SEKRETARIAT"})
public class KommendeMoedeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Moedebord bord;
    private final Kanal kanal;
    private @Nullable Registration lytter;

    public KommendeMoedeView(Moedebord bord, Kanal kanal) {
        this.bord = bord;
        this.kanal = kanal;
        addClassName("side");
        add(new Tomtbord());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bord.aktueltMoede()
                .ifPresent(moede ->
                        event.forwardTo(MoedebordView.class, new RouteParameters("id", Long.toString(moede.id()))));
    }

    /** As soon as an agenda is out. */
    private void goOn() {
        bord.aktueltMoede()
                .ifPresent(moede -> UI.getCurrent()
                        .navigate(MoedebordView.class, new RouteParameters("id", Long.toString(moede.id()))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SerializableRunnable goOn = event.getUI().accessLater(this::goOn, null);
        lytter = kanal.lyt(Moedebord.EMNE, hvilket -> goOn.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (lytter != null) {
            lytter.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referat.bord.title");
    }
}
