package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsfund;
import java.util.List;

/** What stops a case from being sent, with the way to each place; and the way round it: asking the secretariat. */
class Spaerringsdialog extends Dialog {

    private final transient Sagstjenester tjenester;
    private final transient Indstilling sag;
    private final SerializableConsumer<Kvalitetsfund> gaaTil;

    Spaerringsdialog(
            Sagstjenester tjenester,
            Indstilling sag,
            List<Kvalitetsfund> spaerringer,
            SerializableConsumer<Kvalitetsfund> gaaTil) {
        this.tjenester = tjenester;
        this.sag = sag;
        this.gaaTil = gaaTil;
        setHeaderTitle(getTranslation("kvalitetspanel.spaerret.titel"));
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        setWidth("min(560px, 100%)");
        OrderedList liste = new OrderedList();
        liste.addClassName("fundliste");
        liste.setTestId("spaerringer");
        spaerringer.forEach(fund -> liste.add(line(fund)));
        add(new Paragraph(getTranslation("kvalitetspanel.spaerret", spaerringer.size())), liste);
        Button bed = new Button(getTranslation("kvalitetspanel.bed"), click -> ask());
        bed.addThemeVariants(ButtonVariant.TERTIARY);
        bed.setTestId("bed-om-ophaevelse");
        Button foerste = new Button(getTranslation("kvalitetspanel.foerste"), click -> go(spaerringer.getFirst()));
        foerste.addThemeVariants(ButtonVariant.PRIMARY);
        foerste.setTestId("gaa-til-foerste");
        getFooter().add(bed, foerste);
    }

    private ListItem line(Kvalitetsfund fund) {
        Span sted = new Span(Stednavn.af(this, sag.getSkabelon(), fund));
        sted.addClassName("fund-sted");
        NativeButton gaa = new NativeButton("", click -> go(fund));
        gaa.addClassName("fund-gaa");
        gaa.add(sted, new Span(fund.fund().hvad(getLocale())));
        ListItem linje = new ListItem(gaa);
        linje.addClassNames("fund", "fund-BLOKERER");
        return linje;
    }

    private void go(Kvalitetsfund fund) {
        close();
        gaaTil.accept(fund);
    }

    private void ask() {
        close();
        new Grunddialog(
                        getTranslation("kvalitetspanel.bed"),
                        getTranslation("kvalitetspanel.bed.forklaring"),
                        grund -> tjenester.kvalitet().bedOmOphaevelse(sag.getId(), grund),
                        () -> Forsoeg.sig(getTranslation("kvalitetspanel.bedt")))
                .open();
    }
}
