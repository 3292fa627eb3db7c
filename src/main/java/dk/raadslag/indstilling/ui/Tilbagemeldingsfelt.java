package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;

/**
 * The feedback on one place of a case, given and being written (rule 6). What is written is kept as the person leaves
 * the field, so that sending the case back takes it along.
 */
class Tilbagemeldingsfelt extends Div {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final String sted;
    private final SerializableSupplier<Indstilling> igen;
    private final Div givne = new Div();
    private final TextArea felt = new TextArea();
    private final Button gem = new Button(getTranslation("kvalitetsview.gem"), click -> keep());

    /**
     * @param navn what the place is called on the screen
     * @param igen reads the case again, when feedback has been added or removed
     */
    Tilbagemeldingsfelt(
            Sagsgang sagsgang, Indstilling sag, String sted, String navn, SerializableSupplier<Indstilling> igen) {
        this.sagsgang = sagsgang;
        this.sag = sag.getId();
        this.sted = sted;
        this.igen = igen;
        addClassName("tilbagemelding");
        givne.addClassName("givne");
        givne.getElement().setAttribute("aria-live", "polite");
        show(sag);
        felt.setLabel(getTranslation("kvalitetsview.feedback", navn));
        felt.setPlaceholder(getTranslation("kvalitetsview.feedback.hjaelp"));
        felt.setWidthFull();
        felt.setMaxLength(4_000);
        felt.setValueChangeMode(ValueChangeMode.LAZY);
        felt.addValueChangeListener(change -> gem.setVisible(!change.getValue().isBlank()));
        felt.addBlurListener(blur -> keep());
        felt.setTestId("feedback-" + sted);
        gem.setVisible(false);
        gem.setTestId("gem-feedback");
        add(givne, felt, gem);
    }

    private void show(Indstilling indstilling) {
        boolean kanSkrives = indstilling.getStatus() == Status.TIL_KVALITETSTJEK;
        felt.setVisible(kanSkrives);
        givne.removeAll();
        indstilling.getTilbagemeldinger().stream()
                .filter(melding -> melding.getSted().equals(sted))
                .forEach(melding -> givne.add(given(melding, kanSkrives)));
    }

    private void keep() {
        String tekst = felt.getValue();
        if (!tekst.isBlank()) {
            felt.clear();
            Forsoeg.paa(this, () -> sagsgang.meldTilbage(sag, sted, tekst), () -> show(igen.get()));
        }
    }

    private Div given(Tilbagemelding melding, boolean kanFjernes) {
        Div given = new Div(new Paragraph(melding.getTekst()));
        given.addClassName("givet");
        given.setTestId("melding-" + melding.getId());
        Span af = new Span(melding.getAf());
        af.addClassNames("muted", "small");
        given.add(af);
        if (melding.erSendt()) {
            Span sendt = new Span(getTranslation(melding.erRettet() ? "kvalitetsview.rettet" : "kvalitetsview.sendt"));
            sendt.addClassNames("badge", melding.erRettet() ? "b-ok" : "b-warn");
            given.add(sendt);
        } else if (kanFjernes) {
            Button fjern = new Button(
                    getTranslation("kvalitetsview.fjern"),
                    click -> Forsoeg.paa(
                            this, () -> sagsgang.fjernTilbagemelding(sag, melding.getId()), () -> show(igen.get())));
            fjern.addThemeVariants(ButtonVariant.TERTIARY);
            fjern.setAriaLabel(getTranslation("kvalitetsview.fjern") + ": " + melding.getTekst());
            fjern.setTestId("fjern-" + melding.getId());
            given.add(fjern);
        }
        return given;
    }
}
