package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;

/** The author's proposal: open, or confidential by a criterion and a reason (rule 8). */
class Aabenhedsvalg extends Section {

    private static final int PAUSE = 1_000;

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final RadioButtonGroup<Aabenhed> forslag = new RadioButtonGroup<>();
    private final ComboBox<Kriterium> kriterium = new ComboBox<>(getTranslation("sag.kriterium"));
    private final TextArea grund = new TextArea(getTranslation("sag.grund"));
    private final Paragraph mangler = new Paragraph();
    private final Div fortrolig = new Div(kriterium, grund);

    Aabenhedsvalg(Sagstjenester tjenester, Indstilling indstilling) {
        this.tjenester = tjenester;
        this.sag = indstilling.getId();
        Klassifikation nu = indstilling.getForslag();
        forslag.setAriaLabel(getTranslation("sag.hoved.aabenhed"));
        forslag.setItems(Aabenhed.AABEN, Aabenhed.FORTROLIG);
        forslag.setItemLabelGenerator(valg -> getTranslation("sag.forslag." + valg));
        forslag.setValue(nu.aabenhed());
        forslag.setTestId("forslag");
        kriterium.setItems(Kriterium.values());
        kriterium.setItemLabelGenerator(et -> getTranslation("indstilling.kriterium." + et));
        kriterium.setValue(nu.kriterium());
        kriterium.setWidthFull();
        kriterium.setTestId("forslag-kriterium");
        grund.setValue(nu.grund());
        grund.setMaxLength(2_000);
        grund.setWidthFull();
        grund.setTestId("forslag-grund");
        grund.setValueChangeMode(ValueChangeMode.LAZY);
        grund.setValueChangeTimeout(PAUSE);
        mangler.addClassName("small");
        mangler.getElement().setAttribute("role", "status");
        fortrolig.addClassName("dialogfelter");
        fortrolig.setVisible(nu.aabenhed() == Aabenhed.FORTROLIG);
        forslag.addValueChangeListener(change -> gem());
        kriterium.addValueChangeListener(change -> gem());
        grund.addValueChangeListener(change -> gem());
        addClassName("afsnit");
        add(new H2(getTranslation("sag.hoved.aabenhed")), forslag, fortrolig, mangler);
    }

    private void gem() {
        mangler.setText("");
        boolean lukkes = forslag.getValue() == Aabenhed.FORTROLIG;
        fortrolig.setVisible(lukkes);
        Forsoeg.paa(
                this,
                () -> tjenester
                        .skrivebord()
                        .foreslaa(
                                sag,
                                lukkes
                                        ? Klassifikation.fortrolig(kriterium.getValue(), grund.getValue())
                                        : Klassifikation.aaben()),
                () -> {},
                regel -> mangler.setText(getTranslation("sag.forslag.ikkeGemt", regel)));
    }
}
