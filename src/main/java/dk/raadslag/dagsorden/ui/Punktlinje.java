package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.ui.KvalitetView;

/** A point of the agenda: moved by its buttons, by Alt and an arrow key, or by its handle. */
class Punktlinje extends ListItem {

    private final Button op;
    private final Button ned;
    private final Span nr;
    private final IntegerField minutter;
    private final Punktindhold punkt;

    Punktlinje(Punktindhold punkt, boolean foerst, boolean sidst, Punktliste liste) {
        this.punkt = punkt;
        addClassName("punkt");
        setTestId("punkt-" + punkt.punktId());
        op = button("op", VaadinIcon.ARROW_UP, !foerst, () -> liste.move(punkt, punkt.nr() - 1));
        ned = button("ned", VaadinIcon.ARROW_DOWN, !sidst, () -> liste.move(punkt, punkt.nr() + 1));
        key("ArrowUp", op);
        key("ArrowDown", ned);
        nr = new Span(Integer.toString(punkt.nr()));
        nr.addClassNames("tal", "punktnr");
        nr.getElement().setAttribute("draggable", "true");
        nr.getElement().addEventListener("dragstart", event -> liste.drag(punkt));
        getElement().addEventListener("drop", event -> liste.drop(punkt)).preventDefault();
        getElement().executeJs("this.addEventListener('dragover', event => event.preventDefault())");
        Div knapper = new Div(op, ned);
        knapper.addClassName("knapper");
        minutter = minutes(liste);
        add(nr, title(), badge(), minutter, knapper);
    }

    /** To look at: nothing moves, and the minutes stand. */
    void setReadOnly(boolean readOnly) {
        op.setVisible(!readOnly);
        ned.setVisible(!readOnly);
        minutter.setReadOnly(readOnly);
        nr.getElement().setAttribute("draggable", Boolean.toString(!readOnly));
    }

    /** Where the keyboard was, after the row has moved. */
    void focus(boolean opad) {
        Button samme = opad ? op : ned;
        (samme.isEnabled() ? samme : opad ? ned : op).focus();
    }

    private Div title() {
        Div titel = new Div();
        titel.addClassName("sagscelle");
        if (punkt.sagId() == null) {
            titel.add(new Span(punkt.titel()));
        } else {
            titel.add(KvalitetView.link(punkt.titel(), punkt.sagId()));
        }
        Span under = new Span(punkt.enhed() == null ? punkt.kategori() : punkt.kategori() + " · " + punkt.enhed());
        under.addClassNames("muted", "small");
        titel.add(under);
        if (!punkt.tidligere().isEmpty()) {
            Span tidligere = new Span(getTranslation(
                    "dagsorden.punkt.tidligere", punkt.tidligere().size()));
            tidligere.addClassNames("muted", "small");
            titel.add(tidligere);
        }
        return titel;
    }

    private Span badge() {
        return punkt.sagId() == null
                ? new Span()
                : new Aabenhedsmaerke(punkt.aaben() ? Aabenhed.AABEN : Aabenhed.FORTROLIG, null);
    }

    private IntegerField minutes(Punktliste liste) {
        IntegerField felt = new IntegerField();
        felt.setMin(0);
        felt.setMax(240);
        felt.setValue(punkt.minutter());
        felt.setAriaLabel(getTranslation("dagsorden.minutter.til", punkt.titel()));
        felt.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("regel.minutter"))
                .setMinErrorMessage(getTranslation("regel.minutter"))
                .setMaxErrorMessage(getTranslation("regel.minutter")));
        felt.setSuffixComponent(new Span(getTranslation("dagsorden.min.kort")));
        felt.setValueChangeMode(ValueChangeMode.LAZY);
        felt.setTestId("minutter-" + punkt.punktId());
        felt.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() >= 0 && change.getValue() <= 240) {
                liste.minutes(punkt, change.getValue());
            }
        });
        return felt;
    }

    private Button button(String retning, VaadinIcon ikon, boolean mulig, com.vaadin.flow.server.Command flyt) {
        Button knap = new Button(ikon.create(), click -> flyt.execute());
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.setAriaLabel(getTranslation("dagsorden.flyt." + retning, punkt.titel()));
        knap.getElement().setAttribute("title", getTranslation("dagsorden.flyt.tast." + retning));
        knap.setEnabled(mulig);
        knap.setTestId(retning + "-" + punkt.punktId());
        return knap;
    }

    private void key(String tast, Button knap) {
        if (knap.isEnabled()) {
            getElement()
                    .addEventListener("keydown", event -> knap.click())
                    .setFilter("event.altKey && event.key === '" + tast + "'")
                    .preventDefault();
        }
    }
}
