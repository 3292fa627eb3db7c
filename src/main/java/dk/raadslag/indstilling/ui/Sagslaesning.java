package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.dokument.Filer;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moede;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A case to read, as the printed page: head, sections in the template's order, at-punkter and bilag. */
@StyleSheet("context://frontend/indstilling.css")
public class Sagslaesning extends Article {

    private final transient Indstilling sag;
    private final transient Filer filer;
    private final transient Sager sager;
    private final transient Function<String, Optional<Component>> under;

    public Sagslaesning(Indstilling sag, Moede moede, Filer filer, Sager sager) {
        this(sag, moede, filer, sager, sted -> Optional.empty());
    }

    /** @param under what stands below each place, which is named as in {@code Tilbagemelding.getSted} */
    public Sagslaesning(
            Indstilling sag, Moede moede, Filer filer, Sager sager, Function<String, Optional<Component>> under) {
        this.sag = sag;
        this.filer = filer;
        this.sager = sager;
        this.under = under;
        addClassNames("paper", "sagslaesning");
        Paragraph skabelon = new Paragraph(sag.getSkabelon().getNavn());
        skabelon.addClassNames("muted", "small", "skabelon");
        add(skabelon, new Hoveddata(sag, moede));
        under("sag", this);
        sag.getSkabelon().getAfsnit().forEach(this::afsnit);
    }

    private void afsnit(SkabelonAfsnit del) {
        H2 overskrift = new H2(del.titel());
        add(overskrift);
        if (del.erAtPunkter()) {
            Span indledning = new Span(sag.getSkabelon().getAtIndledning());
            indledning.addClassNames("muted", "small");
            overskrift.add(indledning);
            sag.getAtPunkter().forEach(this::atPunkt);
        } else if (del.erBilag()) {
            bilag();
        } else {
            tekst(sag.afsnit(del.noegle()).laes());
            under("afsnit:" + del.noegle(), this);
        }
    }

    private void tekst(Tekst tekst) {
        add(tekst.erTom() ? tomt() : new Tekstblok(tekst));
    }

    private void atPunkt(AtPunkt punkt) {
        HtmlComponent nr = new HtmlComponent("b");
        nr.getElement().setText(getTranslation("sag.at", punkt.getNr()));
        Div tekst = new Div(punkt.getTekst());
        Div kort = new Div(nr, tekst);
        kort.addClassName("at");
        kort.setTestId("at-" + punkt.getNr());
        if (punkt.erAfgjort()) {
            Span afgjort = new Span(getTranslation(nu() ? "sag.at.besluttet" : "sag.at.afgjort"));
            afgjort.addClassNames("badge", "b-ok");
            kort.add(afgjort);
        }
        add(kort);
        under("at:" + punkt.getId(), this);
    }

    /** Whether the decisions are those of the meeting it is at, or of one before. */
    private boolean nu() {
        return sag.getStatus() == Status.BESLUTTET || sag.getStatus() == Status.AFSLUTTET;
    }

    private void bilag() {
        List<ListItem> linjer = sag.getBilag().stream()
                .map(bilag -> new ListItem(new Bilagslink(sag.getId(), bilag, filer, sager), new Bilagsgrund(bilag)))
                .toList();
        if (linjer.isEmpty()) {
            Paragraph ingen = new Paragraph(getTranslation("sag.bilag.ingen"));
            ingen.addClassName("muted");
            add(ingen);
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("bilagsliste");
        linjer.forEach(liste::add);
        add(liste);
    }

    private void under(String sted, Article her) {
        under.apply(sted).ifPresent(her::add);
    }

    private Paragraph tomt() {
        Paragraph tomt = new Paragraph(getTranslation("sag.tomt"));
        tomt.addClassName("muted");
        return tomt;
    }
}
