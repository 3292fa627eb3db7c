package dk.raadslag.besked.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.besked.Besked;
import dk.raadslag.besked.Beskeder;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The newest notices; choosing one reads it and goes where it leads. */
class Beskedliste extends Div {

    private final Beskeder beskeder;
    private final Clock clock;
    private final SerializableRunnable done;

    Beskedliste(Beskeder beskeder, Clock clock, SerializableRunnable done) {
        this.beskeder = beskeder;
        this.clock = clock;
        this.done = done;
        addClassName("beskeder");
    }

    void load() {
        removeAll();
        List<Besked> newest = beskeder.mine();
        add(new H2(getTranslation("besked.title")));
        if (newest.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("besked.ingen"));
            empty.addClassName("muted");
            add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        newest.forEach(besked -> list.add(new ListItem(notice(besked))));
        Button readAll = new Button(getTranslation("besked.laes.alle"), click -> {
            beskeder.readAll();
            done.run();
        });
        readAll.addThemeVariants(ButtonVariant.TERTIARY);
        readAll.setTestId("laes-alle");
        add(list, readAll);
    }

    private NativeButton notice(Besked besked) {
        Span text = new Span(getTranslation(besked.getNoegle(), besked.getOrd().toArray()));
        Span time = new Span(DateTimeFormatter.ofPattern(getTranslation("besked.tid"), getLocale())
                .format(besked.getOprettet().atZone(clock.getZone())));
        time.addClassNames("muted", "small");
        NativeButton notice = new NativeButton();
        notice.add(text, time);
        if (!besked.isLaest()) {
            notice.addClassName("ny");
            Span unread = new Span(getTranslation("besked.ny"));
            unread.addClassName("kun-skaermlaeser");
            notice.addComponentAsFirst(unread);
        }
        notice.setTestId("besked-" + besked.getId());
        notice.addClickListener(click -> open(besked));
        return notice;
    }

    private void open(Besked besked) {
        beskeder.read(besked.getId());
        done.run();
        if (!besked.getLink().isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(besked.getLink()));
        }
    }
}
