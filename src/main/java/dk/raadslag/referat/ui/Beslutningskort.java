package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.referat.Sagsbeslutninger.Afgoerelse;
import java.util.List;

/** What was decided on each at-punkt of a case, and at which meeting. */
class Beslutningskort extends Div {

    Beslutningskort(List<Afgoerelse> afgoerelser) {
        addClassName("card");
        setTestId("beslutninger");
        add(new H2(getTranslation("referat.kort.title")));
        afgoerelser.stream().map(Afgoerelse::moede).distinct().forEach(moede -> {
            add(daempet(getTranslation("referat.kort.moede", FristTekst.dag(moede.dato(), getLocale()))));
            afgoerelser.stream()
                    .filter(afgoerelse -> afgoerelse.moede().equals(moede))
                    .forEach(this::linje);
            if (moede.status() != Moedestatus.REFERAT_GODKENDT) {
                add(daempet(getTranslation("referat.kort.foreloebig")));
            }
        });
    }

    private void linje(Afgoerelse afgoerelse) {
        Paragraph udfald = new Paragraph(getTranslation(
                "referat.kort.udfald", afgoerelse.atPunkt(), getTranslation("referat.udfald." + afgoerelse.udfald())));
        udfald.addClassName("udfaldslinje");
        udfald.setTestId("beslutning-" + afgoerelse.atPunkt());
        add(udfald);
        if (!afgoerelse.bemaerkning().isEmpty()) {
            Paragraph bemaerkning = new Paragraph(afgoerelse.bemaerkning());
            bemaerkning.setTestId("bemaerkning-" + afgoerelse.atPunkt());
            add(bemaerkning);
        }
    }

    private static Paragraph daempet(String tekst) {
        Paragraph linje = new Paragraph(tekst);
        linje.addClassNames("muted", "small");
        return linje;
    }
}
