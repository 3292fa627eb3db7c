package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.Aabenhedsstatistik.Afgjort;
import dk.raadslag.indstilling.Kriterium;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** How much was closed: the share of each unit, month by month, and how many by each criterion. */
class Aabenhedstabeller extends Div {

    private final transient List<YearMonth> maaneder;

    Aabenhedstabeller(List<YearMonth> maaneder, List<Afgjort> afgjorte) {
        this.maaneder = maaneder;
        addClassName("rail");
        Paragraph hvad = new Paragraph(getTranslation("statistik.lukket.hjaelp"));
        hvad.addClassName("muted");
        add(new H2(getTranslation("statistik.lukket")), hvad);
        if (afgjorte.isEmpty()) {
            add(new Paragraph(getTranslation("statistik.lukket.tom")));
            return;
        }
        add(units(afgjorte), new H2(getTranslation("statistik.kriterier")), criteria(afgjorte));
    }

    private Taltabel units(List<Afgjort> afgjorte) {
        Map<String, List<Afgjort>> efterEnhed = new LinkedHashMap<>();
        afgjorte.forEach(et ->
                efterEnhed.computeIfAbsent(et.enhed(), ny -> new ArrayList<>()).add(et));
        Taltabel tabel = table("statistik.lukket", "statistik.enhed", "lukket-enheder");
        efterEnhed.forEach((enhed, egne) -> tabel.raekke(row(enhed, egne)));
        tabel.raekke(row(getTranslation("statistik.alle"), afgjorte));
        return tabel;
    }

    private Taltabel criteria(List<Afgjort> afgjorte) {
        Taltabel tabel = table("statistik.kriterier", "statistik.kriterium", "lukket-kriterier");
        afgjorte.stream()
                .map(Afgjort::kriterium)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(java.util.Comparator.comparing((Kriterium et) -> et.titel(getLocale())))
                .forEach(et -> tabel.raekke(count(et, afgjorte)));
        return tabel;
    }

    private Taltabel table(String navn, String foerste, String testId) {
        DateTimeFormatter maaned = DateTimeFormatter.ofPattern("MMM yyyy", getLocale());
        List<String> hoved = new ArrayList<>(List.of(getTranslation(foerste)));
        maaneder.forEach(hver -> hoved.add(hver.format(maaned)));
        hoved.add(getTranslation("statistik.ialt"));
        Taltabel tabel = new Taltabel(getTranslation(navn), hoved);
        tabel.setTestId(testId);
        return tabel;
    }

    private List<String> row(String navn, Collection<Afgjort> egne) {
        List<String> celler = new ArrayList<>(List.of(navn));
        maaneder.forEach(hver -> celler.add(
                share(egne.stream().filter(et -> et.maaned().equals(hver)).toList())));
        celler.add(share(egne));
        return celler;
    }

    private String share(Collection<Afgjort> egne) {
        int sager = sum(egne, et -> true);
        int lukkede = sum(egne, Afgjort::lukket);
        return sager == 0
                ? "–"
                : getTranslation("statistik.andel", Math.round(100.0 * lukkede / sager), lukkede, sager);
    }

    private List<String> count(Kriterium kriterium, List<Afgjort> afgjorte) {
        List<String> celler = new ArrayList<>(List.of(kriterium.titel(getLocale())));
        Predicate<Afgjort> egen = et -> kriterium.equals(et.kriterium());
        maaneder.forEach(hver -> celler.add(Integer.toString(
                sum(afgjorte, et -> egen.test(et) && et.maaned().equals(hver)))));
        celler.add(Integer.toString(sum(afgjorte, egen)));
        return celler;
    }

    private static int sum(Collection<Afgjort> afgjorte, Predicate<Afgjort> hvilke) {
        return afgjorte.stream().filter(hvilke).mapToInt(Afgjort::sager).sum();
    }
}
