package dk.raadslag.besked.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.besked.Beskeder;
import java.time.Clock;

/** The bell: how many notices are unread, and a list of the newest. */
class Klokke extends Div implements AfterNavigationObserver {

    private final Beskeder beskeder;
    private final Klokker klokker;
    private final long brugerId;
    private final Span badge = new Span();
    private final Button button;
    private Registration hung = () -> {};

    Klokke(Beskeder beskeder, Clock clock, Klokker klokker, long brugerId) {
        this.beskeder = beskeder;
        this.klokker = klokker;
        this.brugerId = brugerId;
        button = new Button(getTranslation("besked.title"), VaadinIcon.BELL_O.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("klokke");
        badge.addClassName("badge");
        badge.setTestId("klokke-antal");
        badge.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(badge);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(first -> {
            first.unregisterListener();
            open(clock);
        });
        addClassName("klokke");
        add(button);
    }

    /** The list is made when it is first opened. */
    private void open(Clock clock) {
        Popover popover = new Popover();
        Beskedliste list = new Beskedliste(beskeder, clock, () -> {
            popover.close();
            refresh();
        });
        popover.add(list);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.END_BOTTOM);
        popover.setModal(true);
        popover.setAriaLabel(getTranslation("besked.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                list.load();
            }
        });
        add(popover);
        popover.open();
    }

    private void refresh() {
        long unread = beskeder.unread();
        badge.setVisible(unread > 0);
        badge.setText(Long.toString(unread));
        button.setAriaLabel(getTranslation("besked.antal", unread));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        hung = klokker.hang(brugerId, () -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hung.remove();
    }
}
