package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Dagsordener.Oversigt;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.ui.Moedemaerke;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.ui.Refresher;
import dk.raadslag.shell.Smal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The agendas: of the meetings to come, and of those held whose minutes are not approved. */
@Route("dagsordener")
@Menu(title = "dagsorden.dagsordener", order = 20)
@RolesAllowed("SEKRETARIAT")
@StyleSheet("context://frontend/dagsorden.css")
public class DagsordenerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Dagsordener dagsordener;
    private final Grid<Oversigt> grid = new Grid<>();
    private final Refresher follow;

    public DagsordenerView(Dagsordener dagsordener, Kanal kanal) {
        this.dagsordener = dagsordener;
        addClassNames("side", "fuld");
        Div titel = new Div(new H1(getTranslation("dagsorden.dagsordener")));
        titel.addClassName("titel");
        Div top = new Div(titel);
        top.addClassName("top");
        grid.setTestId("dagsordener");
        grid.setAriaLabel(getTranslation("dagsorden.dagsordener"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        grid.setEmptyStateText(getTranslation("dagsorden.intet.moede"));
        grid.addColumn(new ComponentRenderer<>(this::meeting))
                .setHeader(getTranslation("dagsorden.moede"))
                .setFlexGrow(8);
        Smal.udelad(grid.addColumn(new ComponentRenderer<Component, Oversigt>(this::status)))
                .setHeader(getTranslation("dagsorden.status"))
                .setFlexGrow(3);
        Smal.udelad(grid.addColumn(new ComponentRenderer<Component, Oversigt>(linje -> capitalized(deadline(linje)))))
                .setHeader(getTranslation("dagsorden.frist"))
                .setFlexGrow(5);
        Smal.udelad(grid.addColumn(Oversigt::sager))
                .setHeader(getTranslation("dagsorden.sager"))
                .setWidth("84px")
                .setFlexGrow(0);
        Smal.udelad(grid.addColumn(new ComponentRenderer<Component, Oversigt>(this::time)))
                .setHeader(getTranslation("dagsorden.tid"))
                .setFlexGrow(2);
        follow = new Refresher(
                kanal, Kanal.SAGER_OG_MOEDER, id -> true, () -> state(dagsordener.oversigt()), this::load);
        add(top, grid, follow);
    }

    private static Span capitalized(String dato) {
        Span span = new Span(dato);
        span.addClassName("dato");
        return span;
    }

    private String deadline(Oversigt dagsorden) {
        return FristTekst.kort(dagsorden.moede().frist().tidspunkt(), getLocale());
    }

    private Div meeting(Oversigt dagsorden) {
        RouterLink link = DagsordenView.link(
                dagsorden.moede().forum().navn() + " "
                        + FristTekst.kort(dagsorden.moede().begynder(), getLocale()),
                dagsorden.moede().id());
        link.getElement()
                .setAttribute("data-testid", "dagsorden-" + dagsorden.moede().id());
        link.addClassName("cellelink");
        Span frist = new Span(getTranslation("dagsorden.frist") + " " + deadline(dagsorden));
        frist.addClassNames("muted", "small");
        return new Div(link, Smal.vis(status(dagsorden), frist));
    }

    private Span status(Oversigt dagsorden) {
        return new Moedemaerke(dagsorden.moede().status());
    }

    private Span time(Oversigt dagsorden) {
        Span tid = new Span(getTranslation(
                "dagsorden.tid.kort",
                dagsorden.tid().planlagt(),
                dagsorden.tid().laengde()));
        if (dagsorden.tid().erOver()) {
            tid.addClassName("advarselstekst");
        }
        return tid;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<Oversigt> alle = dagsordener.oversigt();
        follow.showing(state(alle));
        grid.setItems(alle);
    }

    private static Object state(List<Oversigt> alle) {
        return List.of(alle, alle.stream().map(en -> en.moede().version()).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dagsorden.dagsordener");
    }
}
