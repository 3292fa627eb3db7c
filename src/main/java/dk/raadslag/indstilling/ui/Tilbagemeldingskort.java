package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat has asked for, each with a box to tick when it is done, and room for an answer (rule 6). Once the case
 * is published nothing is asked for any more, and what was not ticked is no task.
 */
class Tilbagemeldingskort extends Div {

    Tilbagemeldingskort(Sagstjenester tjenester, Indstilling sag, @Nullable Skrivesteder steder) {
        addClassName("card");
        setTestId("tilbagemeldinger");
        List<Tilbagemelding> sendte = sag.getTilbagemeldinger().stream()
                .filter(Tilbagemelding::erSendt)
                .toList();
        setVisible(!sendte.isEmpty());
        add(new H2(getTranslation(
                sag.getStatus().erFoerUdgivelse() ? "sag.tilbagemeldinger" : "sag.tilbagemeldinger.foer")));
        Skrivesteder rettes = sag.getStatus() == Status.TIL_RETTELSE ? steder : null;
        setClassName("rettes", rettes != null);
        sendte.forEach(melding -> add(linje(tjenester, sag, melding, rettes)));
    }

    private Div linje(Sagstjenester tjenester, Indstilling sag, Tilbagemelding melding, @Nullable Skrivesteder rettes) {
        long id = sag.getId();
        long nr = melding.getId();
        Paragraph hvor = new Paragraph(
                getTranslation("sag.tilbagemelding.af", Stednavn.of(this, sag, melding.getSted()), melding.getAf()));
        hvor.addClassNames("muted", "small");
        Checkbox rettet = new Checkbox(getTranslation("sag.rettet"), melding.erRettet());
        rettet.setReadOnly(rettes == null);
        rettet.setVisible(sag.getStatus().erFoerUdgivelse() || melding.erRettet());
        rettet.setTestId("rettet-" + nr);
        rettet.addValueChangeListener(change -> tjenester.skrivebord().noterRettet(id, nr, change.getValue()));
        Div linje = new Div(hvor, new Paragraph(melding.getTekst()), rettet);
        linje.addClassName("tilbagemelding");
        if (rettes != null) {
            linje.add(answer(tjenester, id, melding, rettes));
        } else if (!melding.getSvar().isEmpty()) {
            linje.add(new Paragraph(getTranslation("sag.svar.af", melding.getSvarAf(), melding.getSvar())));
        }
        return linje;
    }

    private TekstFelt answer(Sagstjenester tjenester, long sag, Tilbagemelding melding, Skrivesteder steder) {
        long nr = melding.getId();
        TekstFelt svar = new TekstFelt(getTranslation("sag.svar"));
        svar.setHint(getTranslation("sag.svar.hjaelp"));
        svar.setHoejst(2_000);
        svar.setMultiline(true);
        svar.setTestId("svar-" + nr);
        svar.setVaerdi(melding.getSvar(), melding.getSvarRevision());
        Skrivefelt skrivefelt = new Skrivefelt(
                svar,
                Hovedfelter.kladde(tjenester, sag, "svar" + nr),
                (tekst, grundlag) -> Skrivefelt.svar(tjenester.skrivebord().answer(sag, nr, tekst, grundlag)),
                () -> {});
        steder.onNews(nyeste -> nyeste.getTilbagemeldinger().stream()
                .filter(en -> en.getId() == nr)
                .forEach(en -> skrivefelt.update(en.getSvar(), en.getSvarRevision(), en.getSvarAf())));
        return svar;
    }
}
