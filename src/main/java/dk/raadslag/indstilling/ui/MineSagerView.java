package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.kalender.Moede;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.ui.Refresher;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The author's cases and those of the same unit: what waits for me first, then what others have, then what is over. */
@Route("mine-sager")
@Menu(title = "minesager.title", order = 10)
@RolesAllowed("FORFATTER")
@StyleSheet("context://frontend/indstilling.css")
public class MineSagerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sagstjenester tjenester;
    private final Div lister = new Div();
    private final Refresher follow;

    MineSagerView(Sagstjenester tjenester) {
        this.tjenester = tjenester;
        Button ny = new Button(getTranslation("minesager.ny"), click -> begynd());
        ny.addThemeVariants(ButtonVariant.PRIMARY);
        ny.setTestId("ny-indstilling");
        Div titel = new Div(new H1(getTranslation("minesager.title")));
        titel.addClassName("titel");
        Div top = new Div(titel, ny);
        top.addClassName("top");
        lister.addClassName("sagslister");
        addClassName("side");
        List<String> followed = List.of(Kanal.HAENDELSE + "indstilling");
        follow = new Refresher(tjenester.kanal(), followed, id -> true, tjenester.sager()::mine, this::load);
        add(top, lister, follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<Sagslinje> alle = tjenester.sager().mine();
        follow.showing(alle);
        Map<Long, Moede> moeder =
                tjenester
                        .moeder()
                        .findAllById(
                                alle.stream().map(Sagslinje::moedeId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Moede::id, Function.identity()));
        lister.removeAll();
        if (alle.isEmpty()) {
            Div tom = new Div(
                    new H2(getTranslation("minesager.ingen")), new Paragraph(getTranslation("minesager.begynd")));
            tom.addClassNames("card", "tom");
            tom.setTestId("ingen-sager");
            lister.add(tom);
            return;
        }
        Comparator<Sagslinje> efterFrist = Comparator.comparing(linje ->
                Objects.requireNonNull(moeder.get(linje.moedeId())).frist().tidspunkt());
        vis("venter", alle.stream().filter(linje -> linje.status().kanSkrives()).sorted(efterFrist), moeder);
        vis(
                "andre",
                alle.stream()
                        .filter(linje ->
                                !linje.status().kanSkrives() && !linje.status().erSlut())
                        .sorted(efterFrist),
                moeder);
        List<Sagslinje> slut =
                alle.stream().filter(linje -> linje.status().erSlut()).toList();
        if (!slut.isEmpty()) {
            Sagsgrid grid = new Sagsgrid("slut", slut, moeder, tjenester.nu());
            Details afsluttede = new Details(getTranslation("minesager.slut", slut.size()), grid);
            afsluttede.setTestId("afsluttede");
            afsluttede.setWidthFull();
            lister.add(afsluttede);
        }
    }

    private void begynd() {
        new Nysagdialog(getTranslation("minesager.ny"), getTranslation("minesager.opret"), tjenester).open();
    }

    private void vis(String hvilke, Stream<Sagslinje> sager, Map<Long, Moede> moeder) {
        List<Sagslinje> linjer = sager.toList();
        lister.add(new H2(getTranslation("minesager." + hvilke)));
        if (linjer.isEmpty()) {
            Paragraph ingen = new Paragraph(getTranslation("minesager." + hvilke + ".ingen"));
            ingen.addClassName("muted");
            lister.add(ingen);
        } else {
            lister.add(new Sagsgrid(hvilke, linjer, moeder, tjenester.nu()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minesager.title");
    }
}
