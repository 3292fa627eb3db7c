package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.indstilling.Kvalitetsstatistik;
import dk.raadslag.indstilling.Kvalitetsstatistik.Enhedsmaaned;
import dk.raadslag.indstilling.Kvalitetsstatistik.Regeltal;
import dk.raadslag.kvalitet.Beskeder;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For the secretariat: how often a case is right the first time, unit by unit, and what is found most. Never per person. */
@Route("statistik")
@Menu(title = "statistik.titel", order = 40)
@RolesAllowed("SEKRETARIAT")
@StyleSheet("context://frontend/kvalitetspanel.css")
public class KvalitetsstatistikView extends Div implements HasDynamicTitle {

    private static final int MAANEDER = 6;
    private static final int REGLER = 15;

    KvalitetsstatistikView(Kvalitetsstatistik statistik) {
        List<YearMonth> maaneder = statistik.maaneder(MAANEDER);
        Div hoved = new Div(new H1(getTranslation("statistik.titel")));
        hoved.addClassName("top");
        addClassName("side");
        add(hoved, new H2(getTranslation("statistik.foerste")));
        Paragraph hvad = new Paragraph(getTranslation("statistik.foerste.hjaelp", Kvalitetsstatistik.MINDST));
        hvad.addClassName("muted");
        add(hvad, units(maaneder, statistik.foersteGang(maaneder)));
        add(new H2(getTranslation("statistik.hyppigste")), rules(statistik.hyppigste(maaneder, REGLER)));
    }

    private Div units(List<YearMonth> maaneder, List<Enhedsmaaned> tal) {
        if (tal.isEmpty()) {
            return nothing();
        }
        DateTimeFormatter maaned = DateTimeFormatter.ofPattern("MMM yyyy", getLocale());
        List<String> hoved = new ArrayList<>(List.of(getTranslation("statistik.enhed")));
        maaneder.forEach(hver -> hoved.add(hver.format(maaned)));
        hoved.add(getTranslation("statistik.ialt"));
        Map<String, List<Enhedsmaaned>> efterEnhed = new LinkedHashMap<>();
        tal.forEach(et ->
                efterEnhed.computeIfAbsent(et.enhed(), ny -> new ArrayList<>()).add(et));
        Taltabel tabel = new Taltabel(getTranslation("statistik.foerste"), hoved);
        tabel.setTestId("foerste-gang");
        efterEnhed.forEach((enhed, egne) -> tabel.raekke(row(enhed, maaneder, egne)));
        tabel.raekke(row(getTranslation("statistik.alle"), maaneder, tal));
        return tabel;
    }

    private List<String> row(String navn, List<YearMonth> maaneder, Collection<Enhedsmaaned> egne) {
        List<String> celler = new ArrayList<>(List.of(navn));
        maaneder.forEach(hver -> celler.add(
                share(egne.stream().filter(et -> et.maaned().equals(hver)).toList())));
        celler.add(share(egne));
        return celler;
    }

    private String share(Collection<Enhedsmaaned> tal) {
        int sager = tal.stream().mapToInt(Enhedsmaaned::sager).sum();
        int rigtige = tal.stream().mapToInt(Enhedsmaaned::rigtige).sum();
        if (sager == 0) {
            return "–";
        }
        return sager < Kvalitetsstatistik.MINDST
                ? getTranslation("statistik.faa")
                : getTranslation("statistik.andel", Math.round(100.0 * rigtige / sager), rigtige, sager);
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
