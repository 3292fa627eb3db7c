package dk.raadslag.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.demo.ClockMover;
import dk.raadslag.demo.Moment;
import dk.raadslag.demo.Moments;
import dk.raadslag.kalender.FristTekst;
import java.time.Instant;
import java.util.Locale;

/** The moments that the clock can be moved to: the next of each kind, forum by forum, and tomorrow morning. */
class ClockChoices extends Popover {

    private final SerializableConsumer<Instant> moveTo;

    ClockChoices(ClockMover mover, Moments moments, Button knap, SerializableConsumer<Instant> moveTo) {
        this.moveTo = moveTo;
        addClassName("demour-valg");
        setAriaLabel(getTranslation("demour.stil"));
        setTarget(knap);
        setPosition(PopoverPosition.TOP_END);
        setModal(true);
        setAutofocus(true);
        // Made anew whenever it is opened, since the moments pass.
        setOpenOnClick(false);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
                knap.focus();
            }
        });
        Paragraph forklaring = new Paragraph(getTranslation("demour.forklaring"));
        forklaring.addClassNames("muted", "small");
        add(choice("naesteDag", "demour-naeste-dag", mover.nextDay()));
        moments.ahead().forEach(forum -> add(group(forum)));
        add(forklaring);
    }

    private Div group(Moments.OfForum forum) {
        Div gruppe = new Div();
        gruppe.addClassName("demour-forum");
        gruppe.getElement().setAttribute("role", "group").setAttribute("aria-label", forum.navn());
        Span navn = new Span(forum.navn());
        navn.addClassName("demour-overskrift");
        gruppe.add(navn);
        for (Moment moment : forum.valg()) {
            String kind = moment.kind().name().toLowerCase(Locale.ROOT);
            gruppe.add(choice(kind, "demour-" + forum.noegle() + "-" + kind, moment.tid()));
        }
        return gruppe;
    }

    private Button choice(String kind, String testId, Instant til) {
        Span hvad = new Span(getTranslation("demour.valg." + kind));
        Span hvornaar = new Span(FristTekst.kort(til, getLocale()));
        hvornaar.addClassNames("muted", "small");
        Button valg = new Button(new Span(hvad, hvornaar), click -> {
            close();
            moveTo.accept(til);
        });
        valg.addThemeVariants(ButtonVariant.TERTIARY);
        valg.setTestId(testId);
        return valg;
    }
}
