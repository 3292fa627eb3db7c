package dk.raadslag.referat.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.ui.Filhentning;
import dk.raadslag.kalender.Moede;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One point: who sends it, the beginning of its text, the whole text and the bilag, and what is decided. */
class Punktvisning extends Div {

    private final Moedebord bord;
    private final Filer filer;
    private final Moede moede;
    private final Punktindhold punkt;
    private final H1 overskrift;
    private final List<Beslutningsfelt> felter = new ArrayList<>();

    /** @param person whose screen it is */
    Punktvisning(
            Moedebord bord,
            Beslutningsret ret,
            Filer filer,
            Moede moede,
            Punktindhold punkt,
            long person,
            Runnable besluttet) {
        this.bord = bord;
        this.filer = filer;
        this.moede = moede;
        this.punkt = punkt;
        addClassName("punktvisning");
        overskrift = new H1(punkt.titel());
        overskrift.getElement().setAttribute("tabindex", "-1");
        add(new Div(sti()), overskrift);
        punkt.afsnit().stream().findFirst().ifPresent(this::addBeginning);
        if (!punkt.afsnit().isEmpty()) {
            add(whole());
        }
        addBilag();
        add(new Tidligerebesluttet(punkt));
        if (punkt.atPunkter().isEmpty()) {
            addDecision(null, ret, person, besluttet);
        }
        punkt.atPunkter().forEach(at -> addDecision(at, ret, person, besluttet));
        load();
    }

    private void addDecision(Punktindhold.@Nullable AtPunkt at, Beslutningsret ret, long person, Runnable besluttet) {
        Beslutningsfelt felt = new Beslutningsfelt(bord, moede, punkt, at, person, besluttet);
        felter.add(felt);
        add(felt);
        if (bord.rettigheder(moede).ret()) {
            felt.add(new Retknap(bord, ret, moede, punkt, at, besluttet));
        }
    }

    boolean viser(Punktindhold other) {
        return punkt.equals(other);
    }

    void focusHeading() {
        overskrift.getElement().executeJs("this.focus()");
    }

    void load() {
        List<Beslutning> beslutninger = bord.beslutninger(moede.id());
        felter.forEach(felt -> felt.show(beslutninger));
    }

    private String sti() {
        String aabenhed = getTranslation(punkt.aaben() ? "referat.bord.aabent" : "referat.bord.fortroligt");
        return Stream.of(
                        getTranslation("referat.bord.punkt", punkt.nr()),
                        punkt.enhed(),
                        punkt.sagId() == null ? null : aabenhed)
                .filter(del -> del != null && !del.isEmpty())
                .reduce((venstre, hoejre) -> venstre + " · " + hoejre)
                .orElseThrow();
    }

    private void addBeginning(Punktindhold.Del del) {
        String tekst = Tekst.fraJson(del.tekst()).toPlainText();
        if (!tekst.isBlank()) {
            Paragraph begyndelse = new Paragraph(tekst.lines().findFirst().orElse(""));
            begyndelse.addClassName("begyndelse");
            add(begyndelse);
        }
    }

    private Details whole() {
        Div indhold = new Div();
        indhold.addClassName("paper");
        punkt.afsnit().forEach(del -> {
            Tekst tekst = Tekst.fraJson(del.tekst());
            if (!tekst.erTom()) {
                indhold.add(new H2(del.titel()), new Html("<div>" + tekst.toHtml(3) + "</div>"));
            }
        });
        Details hele = new Details(getTranslation("referat.bord.hele"), indhold);
        hele.setTestId("hele-indstillingen");
        return hele;
    }

    /** Closed in a point that may be open: nobody reads aloud from it unknowingly. */
    private Span closed() {
        Span maerke = new Span(getTranslation("referat.bord.bilag.fortroligt"));
        maerke.addClassNames("badge", "b-conf");
        return maerke;
    }

    private void addBilag() {
        Div liste = new Div();
        liste.addClassName("bilagsliste");
        punkt.bilag().forEach(bilag -> {
            Anchor link = new Anchor(
                    new Filhentning(
                            filer,
                            new Filnavn(bilag.filnavn()),
                            () -> bord.hentBilag(moede.id(), punkt.punktId(), bilag.id())),
                    getTranslation("referat.bord.bilag", bilag.nr(), bilag.navn()));
            liste.add(bilag.fortrolig() ? new Div(link, closed()) : link);
        });
        if (!punkt.bilag().isEmpty()) {
            add(liste);
        }
    }
}
