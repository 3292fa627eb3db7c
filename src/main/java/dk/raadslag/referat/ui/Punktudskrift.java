package dk.raadslag.referat.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a printed meeting: who sends it, its text, the names of its bilag, and each at-punkt with its decision. */
class Punktudskrift extends Section {

    private static final int UNDER_TITLES = 4;

    private final transient Punktindhold punkt;
    private final transient List<Beslutning> beslutninger;

    Punktudskrift(Punktindhold punkt, List<Beslutning> beslutninger) {
        this.punkt = punkt;
        this.beslutninger = beslutninger;
        setTestId("udskrift-" + punkt.nr());
        Paragraph sti = new Paragraph(Punktsti.of(this, punkt));
        sti.addClassNames("muted", "small");
        H2 titel = new H2(punkt.nr() + ". " + punkt.titel() + " ");
        if (!punkt.aaben()) {
            Span fortrolig = new Span(getTranslation("referat.bord.fortrolig"));
            fortrolig.addClassNames("badge", "b-conf");
            titel.add(fortrolig);
        }
        add(sti, titel);
        punkt.afsnit().forEach(this::section);
        if (!punkt.bilag().isEmpty()) {
            add(new H3(getTranslation("referat.udskrift.bilag")));
            punkt.bilag()
                    .forEach(bilag ->
                            add(new Paragraph(getTranslation("referat.bord.bilag", bilag.nr(), bilag.navn()))));
        }
        if (punkt.atPunkter().isEmpty()) {
            decision("", null);
        }
        punkt.atPunkter().forEach(at -> decision(getTranslation("referat.bord.at", at.nr(), at.tekst()), at.id()));
    }

    private void section(Punktindhold.Del del) {
        Tekst tekst = Tekst.fraJson(del.tekst());
        if (!tekst.erTom()) {
            add(new H3(del.titel()), new Html("<div class=\"tekstblok\">" + tekst.toHtml(UNDER_TITLES) + "</div>"));
        }
    }

    private void decision(String overskrift, @Nullable Long at) {
        Div kort = new Div();
        kort.addClassName("at");
        if (at != null) {
            kort.add(new Paragraph(overskrift));
        }
        beslutninger.stream()
                .filter(beslutning -> beslutning.gaelder(punkt.punktId(), at))
                .forEach(beslutning -> {
                    Paragraph udfald = new Paragraph(getTranslation("referat.udfald." + beslutning.getUdfald()));
                    udfald.addClassName("udfaldet");
                    kort.add(udfald, new Paragraph(beslutning.getBemaerkning()));
                });
        if (kort.getComponentCount() > 0) {
            add(kort);
        }
    }
}
