package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.ui.Filhentning;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayList;
import java.util.List;

/** A case as the secretariat reads it: in the order of its template, each piece with its feedback beside it. */
class Laesestykker extends Div {

    private static final int OVERSKRIFT = 3;

    private final transient Indstilling sag;
    private final transient Sagsgang sagsgang;
    private final transient Filer filer;
    private final transient Sager sager;
    private final transient Bruger bruger;
    private final SerializableFunction<Bilag, Component> vedBilag;
    private final List<Tilbagemeldingsfelt> felter = new ArrayList<>();

    /**
     * @param bruger who reads
     * @param vedBilag what stands behind each bilag
     */
    Laesestykker(
            Indstilling sag,
            Sagsgang sagsgang,
            Filer filer,
            Sager sager,
            Bruger bruger,
            SerializableFunction<Bilag, Component> vedBilag) {
        this.sag = sag;
        this.sagsgang = sagsgang;
        this.filer = filer;
        this.sager = sager;
        this.bruger = bruger;
        this.vedBilag = vedBilag;
        addClassName("laesestykker");
        sag.getSkabelon().getAfsnit().forEach(this::piece);
        piece(
                "sag",
                getTranslation("kvalitetsview.hele.sagen"),
                new Paragraph(getTranslation("kvalitetsview.hele.sagen.hjaelp")));
    }

    /** A colleague may have written. */
    void read(Indstilling nyeste) {
        felter.forEach(felt -> felt.read(nyeste));
    }

    private void piece(SkabelonAfsnit del) {
        if (del.erAtPunkter()) {
            Paragraph indledning = new Paragraph(sag.getSkabelon().getAtIndledning());
            add(new H2(del.titel()), indledning);
            sag.getAtPunkter().forEach(this::atPunkt);
        } else {
            add(new H2(del.titel()));
            piece("afsnit:" + del.noegle(), del.titel(), del.erBilag() ? attachments() : text(del));
        }
    }

    private void atPunkt(AtPunkt punkt) {
        String navn = getTranslation("kvalitetsview.at", punkt.getNr());
        Paragraph tekst = new Paragraph(navn + " " + punkt.getTekst());
        tekst.addClassName("atpunkt");
        piece("at:" + punkt.getId(), navn, tekst);
    }

    private void piece(String sted, String navn, Component indhold) {
        Div tekst = new Div(indhold);
        tekst.addClassName("laesetekst");
        Tilbagemeldingsfelt felt =
                new Tilbagemeldingsfelt(sagsgang, sag, sted, navn, bruger, () -> sager.hent(sag.getId()));
        felter.add(felt);
        Div stykke = new Div(tekst, felt);
        stykke.addClassName("laesestykke");
        stykke.setTestId("stykke-" + sted);
        add(stykke);
    }

    private Component text(SkabelonAfsnit del) {
        Tekst tekst = sag.afsnit(del.noegle()).laes();
        return tekst.erTom() ? nothing() : new Html("<div>" + tekst.toHtml(OVERSKRIFT) + "</div>");
    }

    private Component attachments() {
        if (sag.getBilag().isEmpty()) {
            return nothing();
        }
        UnorderedList liste = new UnorderedList();
        sag.getBilag().forEach(bilag -> liste.add(attachment(bilag)));
        return liste;
    }

    private ListItem attachment(Bilag bilag) {
        Anchor hent = new Anchor(
                new Filhentning(
                        filer, new Filnavn(bilag.getFilnavn()), () -> sager.hentBilag(sag.getId(), bilag.getId())),
                bilag.getNr() + ". " + bilag.getNavn());
        hent.getElement().setAttribute("data-testid", "bilag-" + bilag.getId());
        ListItem linje = new ListItem(hent);
        if (bilag.erFortrolig()) {
            Span fortroligt = new Span(getTranslation("kvalitetsview.bilag.fortroligt"));
            fortroligt.addClassNames("badge", "b-conf");
            linje.add(fortroligt);
        }
        linje.add(new Bilagsgrund(bilag), vedBilag.apply(bilag));
        return linje;
    }

    private Component nothing() {
        Paragraph tomt = new Paragraph(getTranslation("kvalitetsview.tomt"));
        tomt.addClassName("muted");
        return tomt;
    }
}
