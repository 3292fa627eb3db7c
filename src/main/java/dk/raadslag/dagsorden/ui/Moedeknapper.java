package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.forloeb.Udfald;
import dk.raadslag.indstilling.ui.Udfaldsnavn;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Offentlighed;
import dk.raadslag.kvalitet.Fund;
import java.util.List;
import java.util.Set;

/** What the secretariat can do with a meeting now: a button for each outcome of its open task, the first one primary and last. */
class Moedeknapper extends Div {

    private static final String AFHOLD = "afhold";
    private static final Set<String> UDGIVER = Set.of("udgiv", "genudgiv");

    private static final Set<String> OFFENTLIGGOER = Set.of("offentliggoer", "offentliggoerRettet");

    private final transient Dagsordener dagsordener;
    private final transient Moede moede;
    private final SerializableRunnable gjort;

    /** @param gjort reads the screen again */
    Moedeknapper(Dagsordener dagsordener, Moede moede, SerializableRunnable gjort) {
        this.dagsordener = dagsordener;
        this.moede = moede;
        this.gjort = gjort;
        addClassName("knapper");
        dagsordener.opgave(moede.id()).ifPresent(opgave -> {
            opgave.udfald().reversed().forEach(udfald -> add(button(udfald)));
            getChildren()
                    .reduce((andre, sidste) -> sidste)
                    .filter(sidste -> !opgave.udfald().getFirst().noegle().equals(AFHOLD)
                            || dagsordener.afslutning(moede.id()).begyndt())
                    .ifPresent(foerste -> ((Button) foerste).addThemeVariants(ButtonVariant.PRIMARY));
        });
    }

    private Button button(Udfald udfald) {
        String navn = isInternal(udfald)
                ? getTranslation("udfald.internt." + udfald.noegle())
                : Udfaldsnavn.af(udfald, getLocale());
        Button knap = new Button(navn, click -> ask(udfald, navn));
        knap.setTestId("udfald-" + udfald.noegle());
        return knap;
    }

    /** In a forum of which nothing is public a draft is not published: it is finished. */
    private boolean isInternal(Udfald udfald) {
        return OFFENTLIGGOER.contains(udfald.noegle()) && moede.forum().offentlighed() == Offentlighed.INGEN;
    }

    private void ask(Udfald udfald, String navn) {
        if (UDGIVER.contains(udfald.noegle())) {
            new Udgivelsesdialog(udfald, navn, dagsordener, moede, gjort).open();
            return;
        }
        List<Fund> spaerringer =
                OFFENTLIGGOER.contains(udfald.noegle()) ? dagsordener.spaerringer(moede.id()) : List.of();
        Udfaldsdialog dialog = new Udfaldsdialog(
                udfald,
                navn,
                explanation((isInternal(udfald) ? "internt." : "") + udfald.noegle()),
                givet -> dagsordener.vaelg(moede.id(), udfald.noegle(), givet),
                gjort);
        if (!spaerringer.isEmpty()) {
            dialog.trods(spaerringer);
        }
        if (udfald.noegle().equals(AFHOLD)
                && !dagsordener.afslutning(moede.id()).begyndt()) {
            dialog.explainOnly();
        }
        dialog.open();
    }

    private Component explanation(String udfald) {
        if (udfald.equals(AFHOLD)) {
            return whatIsSettled();
        }
        return new Paragraph(Udfaldsnavn.tekst(
                "dagsorden.bekraeft." + udfald, getLocale(), getTranslation("dagsorden.bekraeft.andet")));
    }

    private Component whatIsSettled() {
        Dagsordener.Afslutning afslutning = dagsordener.afslutning(moede.id());
        if (!afslutning.begyndt()) {
            String begynder = FristTekst.hvornaar(moede.begynder(), getLocale());
            return new Paragraph(getTranslation("dagsorden.bekraeft.afhold.foer", begynder));
        }
        UnorderedList foelger = new UnorderedList(
                new ListItem(getTranslation("dagsorden.bekraeft.afhold.udfald")),
                new ListItem(getTranslation("dagsorden.bekraeft.afhold.sager")));
        foelger.addClassName("punktoversigt");
        afslutning
                .godkender()
                .ifPresent(forrige -> foelger.add(new ListItem(getTranslation(
                        "dagsorden.bekraeft.afhold.referat", FristTekst.dag(forrige.dato(), getLocale())))));
        return new Div(
                new Paragraph(getTranslation("dagsorden.bekraeft.afhold")),
                foelger,
                new Paragraph(getTranslation("dagsorden.bekraeft.afhold.fortryd")));
    }
}
