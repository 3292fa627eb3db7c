package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import java.util.List;

/** What the secretariat has asked for, each with a box to tick when it is done (rule 6). */
class Tilbagemeldingskort extends Div {

    private final transient Sagstjenester tjenester;
    private final transient Indstilling sag;

    Tilbagemeldingskort(Sagstjenester tjenester, Indstilling sag, boolean skrives) {
        this.tjenester = tjenester;
        this.sag = sag;
        addClassName("card");
        setTestId("tilbagemeldinger");
        List<Tilbagemelding> sendte = sag.getTilbagemeldinger().stream()
                .filter(Tilbagemelding::erSendt)
                .toList();
        setVisible(!sendte.isEmpty());
        add(new H2(getTranslation("sag.tilbagemeldinger")));
        boolean rettes = skrives && sag.getStatus() == Status.TIL_RETTELSE;
        sendte.forEach(melding -> add(linje(melding, rettes)));
    }

    private Div linje(Tilbagemelding melding, boolean rettes) {
        Paragraph hvor =
                new Paragraph(getTranslation("sag.tilbagemelding.af", sted(melding.getSted()), melding.getAf()));
        hvor.addClassNames("muted", "small");
        Checkbox rettet = new Checkbox(getTranslation("sag.rettet"), melding.erRettet());
        rettet.setReadOnly(!rettes);
        rettet.setTestId("rettet-" + melding.getId());
        rettet.addValueChangeListener(
                change -> tjenester.skrivebord().noterRettet(sag.getId(), melding.getId(), change.getValue()));
        Div linje = new Div(hvor, new Paragraph(melding.getTekst()), rettet);
        linje.addClassName("tilbagemelding");
        return linje;
    }

    private String sted(String sted) {
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
