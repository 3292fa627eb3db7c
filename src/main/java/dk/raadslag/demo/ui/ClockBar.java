package dk.raadslag.demo.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.demo.ClockMover;
import dk.raadslag.demo.Moments;
import dk.raadslag.kalender.FristTekst;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the time is in the demo, and the way to a later one. When somebody has moved the clock, the window loads its screen
 * again, once nobody is writing there.
 */
@Tag("raadslag-demour")
@JsModule("context://frontend/demour.js")
@StyleSheet("context://frontend/demour.css")
class ClockBar extends Component implements HasComponents {

    private final ClockMover mover;
    private final Moments moments;
    private final Span status = new Span();
    private final Button knap = new Button();
    private @Nullable Registration following;

    ClockBar(ClockMover mover, Moments moments) {
        this.mover = mover;
        this.moments = moments;
        getElement().setAttribute("role", "region");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            build();
        }
        // A reload makes a new element in the browser: the clock may have been moved since this one was made.
        getElement().setAttribute("foran", Long.toString(mover.ahead().toMillis()));
        UI ui = event.getUI();
        following = mover.onMove(() -> ui.access(() -> getElement().callJsFunction("follow")));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    private void build() {
        getElement().setAttribute("aria-label", getTranslation("demour.navn"));
        setTestId("demour");
        Span navn = new Span(getTranslation("demour.navn"));
        navn.addClassName("demour-navn");
        Span tid = new Span(FristTekst.hvornaar(mover.now(), getLocale()));
        tid.addClassName("demour-tid");
        tid.setTestId("demour-tid");
        status.addClassName("demour-status");
        status.getElement().setAttribute("role", "status");
        knap.setText(getTranslation("demour.stil"));
        knap.addThemeVariants(ButtonVariant.SMALL);
        knap.setTestId("demour-knap");
        knap.getElement().setAttribute("aria-haspopup", "dialog");
        knap.addClickListener(click -> new ClockChoices(mover, moments, knap, this::moveTo).open());
        knap.setEnabled(mover.isReady());
        if (!mover.isReady()) {
            status.setText(getTranslation("demour.fyldes"));
        }
        add(navn, tid, status, knap, waiting());
    }

    /** Shown by the browser where the clock has moved and somebody is writing. */
    private Span waiting() {
        Button nu = new Button(
                getTranslation("demour.hent"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().reload()));
        nu.addThemeVariants(ButtonVariant.SMALL);
        nu.setTestId("demour-hent");
        Span vent = new Span(new Span(getTranslation("demour.venter")), nu);
        vent.addClassName("demour-vent");
        vent.getElement().setAttribute("hidden", true);
        vent.getElement().setAttribute("role", "status");
        return vent;
    }

    private void moveTo(Instant til) {
        knap.setEnabled(false);
        status.setText(getTranslation("demour.stilles"));
        getElement().callJsFunction("remember");
        mover.moveTo(til);
    }
}
