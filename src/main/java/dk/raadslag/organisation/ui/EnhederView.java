package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Enhed;
import jakarta.annotation.security.RolesAllowed;

/** The units that send indstillinger. */
@Route("administration/enheder")
@Menu(title = "organisation.enheder.title", order = 26)
@RolesAllowed("ADMINISTRATOR")
public class EnhederView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Administration administration;
    private final Grid<Enhed> grid = new Grid<>();

    public EnhederView(Administration administration) {
        this.administration = administration;
        addClassNames("side", "fuld");
        add(header(), grid);
        grid.addColumn(Enhed::getKode)
                .setHeader(getTranslation("organisation.enhed.kode"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::navn)).setHeader(getTranslation("organisation.enhed.navn"));
        Span actions = new Span(getTranslation("organisation.ret"));
        actions.addClassName("kun-skaermlaeser");
        grid.addColumn(new ComponentRenderer<>(this::edit))
                .setHeader(actions)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setTestId("enheder");
        grid.setEmptyStateText(getTranslation("organisation.enheder.ingen"));
    }

    private Div header() {
        Button create = new Button(
                getTranslation("organisation.enheder.ny"), click -> Enhedsdialog.create(administration, this::load));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setTestId("ny-enhed");
        Div title = new Div(new H1(getTranslation("organisation.enheder.title")));
        title.addClassName("titel");
        Div header = new Div(title, create);
        header.addClassName("top");
        return header;
    }

    private Div navn(Enhed enhed) {
        Div navn = new Div(enhed.getNavn() + " ");
        if (!enhed.isAktiv()) {
            Span badge = new Span(getTranslation("organisation.enhed.lukket"));
            badge.addClassNames("badge", "b-mut");
            navn.add(badge);
        }
        return navn;
    }

    private Button edit(Enhed enhed) {
        Button edit = new Button(
                getTranslation("organisation.ret"), click -> Enhedsdialog.edit(enhed, administration, this::load));
        edit.setAriaLabel(getTranslation("organisation.ret.hvem", enhed.getNavn()));
        edit.setTestId("ret-" + enhed.getKode());
        return edit;
    }

    private void load() {
        grid.setItems(administration.enheder());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.enheder.title");
    }
}
