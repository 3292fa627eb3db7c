package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.indstilling.Aabenhedsstatistik;
import dk.raadslag.indstilling.Kvalitetsstatistik;
import dk.raadslag.indstilling.Kvalitetsstatistik.Andel;
import dk.raadslag.indstilling.Kvalitetsstatistik.Enhedsraekke;
import dk.raadslag.indstilling.Kvalitetsstatistik.Regeltal;
import dk.raadslag.kvalitet.Beskeder;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** For the secretariat: how often a case is right the first time, unit by unit, what is found most, and how much is closed. Never per person. */
@Route("statistik")
@Menu(title = "statistik.titel", order = 40)
@RolesAllowed("SEKRETARIAT")
@StyleSheet("context://frontend/kvalitetspanel.css")
public class KvalitetsstatistikView extends Div implements HasDynamicTitle {

    private static final int MAANEDER = 6;
    private static final int REGLER = 15;

    KvalitetsstatistikView(Kvalitetsstatistik statistik, Aabenhedsstatistik aabenhed) {
        List<YearMonth> maaneder = statistik.maaneder(MAANEDER);
        Div hoved = new Div(new H1(getTranslation("statistik.titel")));
        hoved.addClassName("top");
        addClassName("side");
        // Nothing on it can be clicked, and on a phone it is longer than the screen: the keyboard scrolls it.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("statistik.titel"));
        add(hoved, new H2(getTranslation("statistik.foerste")));
        Paragraph hvad = new Paragraph(getTranslation("statistik.foerste.hjaelp", Kvalitetsstatistik.MINDST));
        hvad.addClassName("muted");
        add(hvad, units(maaneder, statistik));
        add(new H2(getTranslation("statistik.hyppigste")), rules(statistik.hyppigste(maaneder, REGLER)));
        add(new Aabenhedstabeller(maaneder, aabenhed.afgjorte(maaneder)));
    }

    private Div units(List<YearMonth> maaneder, Kvalitetsstatistik statistik) {
        List<Enhedsraekke> enheder = statistik.foersteGang(maaneder);
        if (enheder.isEmpty()) {
            return nothing();
        }
        DateTimeFormatter maaned = DateTimeFormatter.ofPattern("MMM yyyy", getLocale());
        List<String> hoved = new ArrayList<>(List.of(getTranslation("statistik.enhed")));
        maaneder.forEach(hver -> hoved.add(hver.format(maaned)));
        hoved.add(getTranslation("statistik.ialt"));
        Taltabel tabel = new Taltabel(getTranslation("statistik.foerste"), hoved);
        tabel.setTestId("foerste-gang");
        enheder.forEach(enhed -> tabel.raekke(row(enhed.enhed(), enhed)));
        tabel.raekke(row(getTranslation("statistik.alle"), statistik.alleEnheder(enheder, maaneder.size())));
        return tabel;
    }

    private List<String> row(String navn, Enhedsraekke raekke) {
        List<String> celler = new ArrayList<>(List.of(navn));
        raekke.maaneder().forEach(hver -> celler.add(share(hver)));
        celler.add(share(raekke.ialt()));
        return celler;
    }

    private String share(Andel andel) {
        if (andel.sager() == 0) {
            return "–";
        }
        return andel.erSkjult()
                ? getTranslation("statistik.faa")
                : getTranslation(
                        "statistik.andel",
                        Math.round(100.0 * andel.rigtige() / andel.sager()),
                        andel.rigtige(),
                        andel.sager());
    }

    private Div rules(List<Regeltal> tal) {
        if (tal.isEmpty()) {
            return nothing();
        }
        Taltabel tabel = new Taltabel(
                getTranslation("statistik.hyppigste"),
                List.of(
                        getTranslation("statistik.regel"),
                        getTranslation("statistik.sager"),
                        getTranslation("statistik.fund")));
        tabel.setTestId("hyppigste");
        tal.forEach(et -> tabel.raekke(List.of(
                Beskeder.text(et.regel() + ".navn", getLocale(), List.of()),
                Integer.toString(et.sager()),
                Integer.toString(et.fund()))));
        return tabel;
    }

    private Div nothing() {
        Div tom = new Div(new Paragraph(getTranslation("statistik.tom")));
        tom.addClassNames("card", "tom");
        return tom;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statistik.titel");
    }
}
