package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import java.util.List;

/** What the secretariat has asked for, each with a box to tick when it is done, and room for an answer (rule 6). */
class Tilbagemeldingskort extends Div {

    Tilbagemeldingskort(Sagstjenester tjenester, Indstilling sag, boolean skrives) {
        addClassName("card");
        setTestId("tilbagemeldinger");
        List<Tilbagemelding> sendte = sag.getTilbagemeldinger().stream()
                .filter(Tilbagemelding::erSendt)
                .toList();
        setVisible(!sendte.isEmpty());
        add(new H2(getTranslation("sag.tilbagemeldinger")));
        boolean rettes = skrives && sag.getStatus() == Status.TIL_RETTELSE;
        sendte.forEach(melding -> add(linje(tjenester, sag, melding, rettes)));
    }

    private Div linje(Sagstjenester tjenester, Indstilling sag, Tilbagemelding melding, boolean rettes) {
        long id = sag.getId();
        long nr = melding.getId();
        Paragraph hvor =
                new Paragraph(getTranslation("sag.tilbagemelding.af", sted(sag, melding.getSted()), melding.getAf()));
        hvor.addClassNames("muted", "small");
        Checkbox rettet = new Checkbox(getTranslation("sag.rettet"), melding.erRettet());
        rettet.setReadOnly(!rettes);
        rettet.setTestId("rettet-" + nr);
        rettet.addValueChangeListener(change -> tjenester.skrivebord().noterRettet(id, nr, change.getValue()));
        Div linje = new Div(hvor, new Paragraph(melding.getTekst()), rettet);
        linje.addClassName("tilbagemelding");
        if (rettes) {
            linje.add(answer(tjenester, id, melding));
        } else if (!melding.getSvar().isEmpty()) {
            linje.add(new Paragraph(getTranslation("sag.svar.af", melding.getSvarAf(), melding.getSvar())));
        }
        return linje;
    }

    private TextArea answer(Sagstjenester tjenester, long sag, Tilbagemelding melding) {
        long nr = melding.getId();
        TextArea svar = new TextArea(getTranslation("sag.svar"), melding.getSvar(), "");
        svar.setHelperText(getTranslation("sag.svar.hjaelp"));
        svar.setMaxLength(2_000);
        svar.setWidthFull();
        svar.setValueChangeMode(ValueChangeMode.LAZY);
        svar.setTestId("svar-" + nr);
        svar.addValueChangeListener(change ->
                Forsoeg.paa(this, () -> tjenester.skrivebord().answer(sag, nr, change.getValue()), () -> {}));
        return svar;
    }

    private String sted(Indstilling sag, String sted) {
        String noegle = sted.substring(sted.indexOf(':') + 1);
        if (sted.startsWith("at:")) {
            return sag.getAtPunkter().stream()
                    .filter(punkt -> Long.toString(punkt.getId()).equals(noegle))
                    .map(punkt -> getTranslation("sag.at", punkt.getNr()))
                    .findFirst()
                    .orElse(getTranslation("sag.at.slettet"));
        }
        return sag.getAfsnit().stream()
                .filter(afsnit -> afsnit.getNoegle().equals(noegle))
                .map(afsnit -> afsnit.getTitel())
                .findFirst()
                .orElse(getTranslation("sag.hele"));
    }
}
