package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.ui.Datoord;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.kreds.Kredsmedlem;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Historiktekst;
import java.time.LocalDate;

/** One circle: its purpose, its members, when it is reviewed, and what has happened to it. */
class Kredskort extends Div {

    private final transient Kreds kreds;
    private final transient Kredse kredse;
    private final boolean aendres;
    private final SerializableRunnable gjort;
    private final Kredsforsoeg forsoeg;

    Kredskort(Kreds kreds, Kredse kredse, LocalDate idag, boolean aendres, SerializableRunnable gjort) {
        this.kreds = kreds;
        this.kredse = kredse;
        this.aendres = aendres;
        this.gjort = gjort;
        this.forsoeg = new Kredsforsoeg("fejl-" + kreds.getId());
        addClassNames("card", "kredskort");
        setTestId("kreds-" + kreds.getId());
        String navn = getTranslation("kreds.ret.navn", kreds.getNavn());
        Button ret = new Button(
                getTranslation("kreds.ret"),
                click -> new Kredsdialog(kredse, kredse.reread(kreds), gjort, navn).open());
        ret.setAriaLabel(navn);
        ret.setTestId("ret-kreds-" + kreds.getId());
        ret.setVisible(aendres);
        Div hoved = new Div(new H2(kreds.getNavn()), ret);
        hoved.addClassName("korthoved");
        Paragraph forum = new Paragraph(kreds.getForum().navn());
        forum.addClassNames("muted", "small");
        add(hoved, forum, new Paragraph(kreds.getFormaal()), forsoeg, review(idag), members(), newMember(), history());
    }

    private Div review(LocalDate idag) {
        boolean nu = kreds.skalGennemgaas(idag);
        Span hvornaar = new Span(getTranslation(
                nu ? "kreds.gennemgang.nu" : "kreds.gennemgang.naeste",
                FristTekst.dag(kreds.getGennemgang(), getLocale())));
        hvornaar.addClassNames("badge", nu ? "b-warn" : "b-mut");
        DatePicker naeste = new DatePicker(getTranslation("kreds.gennemgang.igen"));
        naeste.setI18n(Datoord.of(this, getLocale()));
        naeste.setValue(idag.plusMonths(6));
        naeste.setTestId("naeste-gennemgang-" + kreds.getId());
        naeste.setVisible(aendres);
        Button gjortNu = new Button(
                getTranslation("kreds.gennemgaaet"),
                click -> goer(() -> kredse.gennemgaa(
                        kreds.getId(), naeste.getOptionalValue().orElse(LocalDate.EPOCH))));
        gjortNu.setTestId("gennemgaaet-" + kreds.getId());
        gjortNu.setVisible(aendres);
        return row(hvornaar, naeste, gjortNu);
    }

    private Div members() {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("medlemmer");
        kreds.getMedlemmer().forEach(medlem -> liste.add(member(medlem)));
        return new Div(
                new H3(getTranslation("kreds.medlemmer", kreds.getMedlemmer().size())), liste);
    }

    private ListItem member(Kredsmedlem medlem) {
        Bruger bruger = medlem.getBruger();
        Span hvem = new Span(bruger.getNavn()
                + (bruger.getTitel().isBlank() ? "" : ", " + bruger.getTitel()) + ", "
                + bruger.getEnhed().getKode());
        Button fjern = new Button(
                getTranslation("kreds.fjern"), click -> new Fjernelsesdialog(kredse, kreds, medlem, gjort).open());
        fjern.addThemeVariants(ButtonVariant.TERTIARY);
        fjern.setAriaLabel(getTranslation("kreds.fjern.navn", bruger.getNavn()));
        fjern.setTestId("fjern-" + medlem.getId());
        fjern.setVisible(aendres);
        return new ListItem(hvem, fjern);
    }

    private Div newMember() {
        ComboBox<Bruger> nyt = new ComboBox<>(getTranslation("kreds.nytMedlem"));
        nyt.setItems(kredse.kandidater(kreds));
        nyt.setItemLabelGenerator(
                bruger -> bruger.getNavn() + ", " + bruger.getEnhed().getKode());
        nyt.setTestId("nyt-medlem-" + kreds.getId());
        Button tilfoej = new Button(
                getTranslation("kreds.tilfoej"),
                click -> nyt.getOptionalValue()
                        .ifPresent(valgt -> goer(() -> kredse.tilfoej(kreds.getId(), valgt.getId()))));
        tilfoej.setTestId("tilfoej-" + kreds.getId());
        Div raekke = row(nyt, tilfoej);
        raekke.setVisible(aendres);
        return raekke;
    }

    private Details history() {
        OrderedList liste = new OrderedList();
        liste.addClassName("historik");
        kredse.historik(kreds.getId()).reversed().forEach(haendelse -> liste.add(line(haendelse)));
        return new Details(getTranslation("kreds.historik"), liste);
    }

    private ListItem line(Haendelse haendelse) {
        Span hvornaar = new Span(FristTekst.hvornaar(haendelse.tidspunkt(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        return new ListItem(new Span(Historiktekst.saetning(haendelse, key -> getTranslation(key))), hvornaar);
    }

    private void goer(SerializableRunnable handling) {
        if (forsoeg.paa(this, handling)) {
            gjort.run();
        }
    }

    private static Div row(com.vaadin.flow.component.Component... dele) {
        Div raekke = new Div(dele);
        raekke.addClassNames("knapper", "paa-linje");
        return raekke;
    }
}
