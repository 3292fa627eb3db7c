package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Stedfortraedere;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;

/** People, their roles and their units. */
@Route("administration/brugere")
@Menu(title = "organisation.brugere.title", order = 25)
@RolesAllowed("ADMINISTRATOR")
public class BrugereView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Administration administration;
    private final Stedfortraedere stedfortraedere;
    private final Grid<Bruger> grid = new Grid<>();
    private final TextField search = new TextField();

    public BrugereView(Administration administration, Stedfortraedere stedfortraedere) {
        this.administration = administration;
        this.stedfortraedere = stedfortraedere;
        addClassNames("side", "fuld");
        add(header(), grid);
        grid.addColumn(new ComponentRenderer<>(bruger -> new Brugerlinje(bruger, roller(bruger))))
                .setHeader(getTranslation("organisation.bruger.navn"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::roller))
                .setHeader(getTranslation("organisation.bruger.roller"))
                .setFlexGrow(2)
                .setPartNameGenerator(raekke -> "bred")
                .getElement()
                .setProperty("headerPartName", "bred");
        Span actions = new Span(getTranslation("organisation.ret"));
        actions.addClassName("kun-skaermlaeser");
        grid.addColumn(new ComponentRenderer<>(this::actions))
                .setHeader(actions)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setTestId("brugere");
        grid.setSizeFull();
        grid.setEmptyStateText(getTranslation("organisation.brugere.ingen"));
    }

    private Div header() {
        search.setPlaceholder(getTranslation("organisation.brugere.soeg"));
        search.setAriaLabel(getTranslation("organisation.brugere.soeg"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                change -> grid.getListDataView().setFilter(bruger -> matches(bruger, change.getValue())));
        search.setTestId("soeg");
        Button create = new Button(
                getTranslation("organisation.brugere.ny"), click -> Brugerdialog.create(administration, this::load));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setTestId("ny-bruger");
        Div title = new Div(new H1(getTranslation("organisation.brugere.title")));
        title.addClassName("titel");
        Div header = new Div(title, search, create);
        header.addClassName("top");
        return header;
    }

    private static boolean matches(Bruger bruger, String words) {
        String text = Stream.of(
                        bruger.getNavn(),
                        bruger.getBrugernavn(),
                        bruger.getTitel(),
                        bruger.getEnhed().toString())
                .reduce("", (all, part) -> all + " " + part)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(text::contains);
    }

    private Div roller(Bruger bruger) {
        Div badges = new Div();
        badges.addClassName("knapper");
        bruger.getRoller().forEach(rolle -> badges.add(badge(rolle.key(), "b-ok")));
        if (!bruger.isAktiv()) {
            badges.add(badge("organisation.bruger.lukket", "b-mut"));
        }
        return badges;
    }

    private Span badge(String key, String kind) {
        Span badge = new Span(getTranslation(key));
        badge.addClassNames("badge", kind);
        return badge;
    }

    private Div actions(Bruger bruger) {
        Button adgang = new Button(
                getTranslation("organisation.adgang"),
                click -> new Adgangsdialog(bruger, administration, stedfortraedere).open());
        adgang.setAriaLabel(getTranslation("organisation.adgang.hvem", bruger.getNavn()));
        adgang.setTestId("adgang-" + bruger.getBrugernavn());
        Div actions = new Div(edit(bruger), adgang);
        actions.addClassName("knapper");
        return actions;
    }

    private Button edit(Bruger bruger) {
        Button edit = new Button(
                getTranslation("organisation.ret"), click -> Brugerdialog.edit(bruger, administration, this::load));
        edit.setAriaLabel(getTranslation("organisation.ret.hvem", bruger.getNavn()));
        edit.setTestId("ret-" + bruger.getBrugernavn());
        return edit;
    }

    private void load() {
        grid.setItems(administration.brugere()).setFilter(bruger -> matches(bruger, search.getValue()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.brugere.title");
    }
}
