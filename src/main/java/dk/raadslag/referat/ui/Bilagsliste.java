package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.ui.Filhentning;
import dk.raadslag.referat.Moedebord;

/** The bilag of a point, to be fetched. */
class Bilagsliste extends Div {

    Bilagsliste(Moedebord bord, Filer filer, long moedeId, Punktindhold punkt) {
        addClassName("bilagsliste");
        setVisible(!punkt.bilag().isEmpty());
        punkt.bilag().forEach(bilag -> {
            Anchor link = new Anchor(
                    new Filhentning(
                            filer,
                            new Filnavn(bilag.filnavn()),
                            () -> bord.hentBilag(moedeId, punkt.punktId(), bilag.id())),
                    getTranslation("referat.bord.bilag", bilag.nr(), bilag.navn()));
            add(bilag.fortrolig() ? new Div(link, closed()) : link);
        });
    }

    /** Closed in a point that may be open: nobody reads aloud from it unknowingly. */
    private Span closed() {
        Span maerke = new Span(getTranslation("referat.bord.bilag.fortroligt"));
        maerke.addClassNames("badge", "b-conf");
        return maerke;
    }
}
