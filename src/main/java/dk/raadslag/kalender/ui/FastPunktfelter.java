package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.kalender.FastPunkt;
import java.util.stream.Stream;

/** The fields of one standing item, and its place among the others. */
class FastPunktfelter extends Div {

    private final TextField titel = new TextField(getTranslation("kalender.punkt.titel"));
    private final TextField kategori = new TextField(getTranslation("kalender.punkt.kategori"));
    private final IntegerField minutter = new IntegerField(getTranslation("kalender.punkt.minutter"));
    private final ComboBox<FastPunkt.Art> art = new ComboBox<>(getTranslation("kalender.punkt.art"));
    private final ComboBox<FastPunkt.Placering> placering = new ComboBox<>(getTranslation("kalender.punkt.placering"));
    private final Button op;
    private final Button ned;

    static FastPunktfelter nyt(FastePunkter ejer) {
        FastPunktfelter felter = new FastPunktfelter(ejer);
        felter.saet("", "", 5, FastPunkt.Art.ORIENTERING, FastPunkt.Placering.EFTER_SAGER);
        return felter;
    }

    FastPunktfelter(FastPunkt punkt, FastePunkter ejer) {
        this(ejer);
        saet(punkt.titel(), punkt.kategori(), punkt.minutter(), punkt.art(), punkt.placering());
    }

    private FastPunktfelter(FastePunkter ejer) {
        addClassName("fast-punkt");
        art.setItems(FastPunkt.Art.values());
        art.setItemLabelGenerator(valgt -> getTranslation(valgt.noegle()));
        placering.setItems(FastPunkt.Placering.values());
        placering.setItemLabelGenerator(valgt -> getTranslation(valgt.noegle()));
        minutter.setMin(0);
        titel.setRequiredIndicatorVisible(true);
        op = knap("↑", "kalender.punkt.op");
        op.addClickListener(click -> ejer.flyt(this, -1));
        ned = knap("↓", "kalender.punkt.ned");
        ned.addClickListener(click -> ejer.flyt(this, 1));
        Button fjern = knap("×", "kalender.punkt.fjern");
        fjern.addClickListener(click -> ejer.fjern(this));
        Div knapper = new Div(op, ned, fjern);
        knapper.addClassName("knapper");
        add(titel, kategori, minutter, art, placering, knapper);
    }

    void focus() {
        titel.focus();
    }

    void fokusPaaFlyt(int skridt) {
        Button samme = skridt < 0 ? op : ned;
        (samme.isEnabled() ? samme : skridt < 0 ? ned : op).focus();
    }

    /** It cannot be moved further than to the ends. */
    void isAt(boolean foerst, boolean sidst) {
        op.setEnabled(!foerst);
        ned.setEnabled(!sidst);
    }

    /** All must be filled; a heading need not be there. */
    Stream<Component> felter() {
        return Stream.of(titel, minutter, art, placering);
    }

    FastPunkt punkt() {
        return new FastPunkt(
                titel.getValue().strip(),
                kategori.getValue().strip(),
                minutter.getValue(),
                art.getValue(),
                placering.getValue());
    }

    private void saet(String navn, String overskrift, int antal, FastPunkt.Art hvad, FastPunkt.Placering hvor) {
        titel.setValue(navn);
        kategori.setValue(overskrift);
        minutter.setValue(antal);
        art.setValue(hvad);
        placering.setValue(hvor);
    }

    private Button knap(String tegn, String noegle) {
        Button knap = new Button(tegn);
        knap.setAriaLabel(getTranslation(noegle));
        knap.getElement().setAttribute("title", getTranslation(noegle));
        return knap;
    }
}
