package dk.raadslag.referat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.dagsorden.Punktindhold;
import org.jspecify.annotations.Nullable;

/** One item of the agenda beside the point: its number, its title, and its minutes until it is decided. */
class Punktknap extends NativeButton {

    private final Span status = new Span();
    private final String minutter;

    Punktknap(Punktindhold punkt, SerializableConsumer<Punktindhold> vaelg) {
        minutter = punkt.minutter() == 0 ? "" : getTranslation("referat.bord.minutter", punkt.minutter());
        setTestId("punkt-" + punkt.nr());
        addClickListener(click -> vaelg.accept(punkt));
        Span titel = new Span(punkt.titel());
        if (!punkt.aaben()) {
            Span fortrolig = new Span(getTranslation("referat.bord.fortrolig"));
            fortrolig.addClassNames("badge", "b-conf");
            titel.add(new Span(" "), fortrolig);
        }
        add(new Span(Integer.toString(punkt.nr())), titel, status);
    }

    void mark(boolean valgt, boolean afgjort) {
        setClassName("valgt", valgt);
        says(this, "aria-current", valgt ? "true" : null);
        status.setText(afgjort ? "✓" : minutter);
        status.setClassName("afgjort", afgjort);
        says(status, "role", afgjort ? "img" : null);
        says(status, "aria-label", afgjort ? getTranslation("referat.bord.afgjort") : null);
    }

    private static void says(Component her, String attribute, @Nullable String value) {
        if (value == null) {
            her.getElement().removeAttribute(attribute);
        } else {
            her.getElement().setAttribute(attribute, value);
        }
    }
}
