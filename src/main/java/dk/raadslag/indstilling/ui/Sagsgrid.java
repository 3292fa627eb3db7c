package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.ui.FristVisning;
import dk.raadslag.shell.Smal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cases as lines: what, where it is and who has it, what comes next, and for which meeting by when. */
class Sagsgrid extends Grid<Sagslinje> {

    /** Up to so many the page scrolls, beyond it the list does, so that a long one stays quick. */
    private static final int HELE = 12;

    private final transient Map<Long, Moede> moeder;
    private final transient Instant nu;

    Sagsgrid(String testId, List<Sagslinje> linjer, Map<Long, Moede> moeder, Instant nu) {
        this.moeder = moeder;
        this.nu = nu;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setTestId("sager-" + testId);
        addComponentColumn(this::sag).setHeader(getTranslation("minesager.sag")).setFlexGrow(3);
        Smal.udelad(addComponentColumn(this::status))
                .setHeader(getTranslation("minesager.status"))
                .setFlexGrow(2);
        Smal.udelad(addColumn(this::naeste))
                .setHeader(getTranslation("minesager.naeste"))
                .setFlexGrow(2);
        Smal.udelad(addComponentColumn(this::moede))
                .setHeader(getTranslation("minesager.moede"))
                .setFlexGrow(2);
        setItems(linjer);
        setAllRowsVisible(linjer.size() <= HELE);
    }

    private Component sag(Sagslinje linje) {
        String titel = linje.titel().isBlank() ? getTranslation("sag.udenTitel") : linje.titel();
        RouterLink link = new RouterLink(titel, SagView.class, new RouteParameters("id", Long.toString(linje.id())));
        link.addClassName("sagslink");
        link.getElement().setAttribute("data-testid", "sag-" + linje.id());
        return linjer(
                link,
                daempet(linje.enhed() + " · " + linje.forfatter()),
                Smal.vis(status(linje), daempet(naeste(linje)), moede(linje)));
    }

    private String naeste(Sagslinje linje) {
        return getTranslation("indstilling.naeste." + linje.status());
    }

    private Component status(Sagslinje linje) {
        Span status = new Span(getTranslation("indstilling.status." + linje.status()));
        status.addClassNames("badge", farve(linje.status()));
        return linjer(
                status, daempet(getTranslation("minesager.hos", getTranslation("indstilling.hos." + linje.status()))));
    }

    private Component moede(Sagslinje linje) {
        Moede moede = Objects.requireNonNull(moeder.get(linje.moedeId()));
        Div celle = linjer(new Span(Moedetekst.af(moede, getLocale())));
        if (linje.status() == Status.KLADDE && moede.erForbi(nu)) {
            celle.add(daempet(getTranslation("minesager.moede.forbi")));
        } else if (linje.status() == Status.KLADDE) {
            celle.add(daempet(getTranslation("kalender.frist")), new FristVisning(moede.frist(), nu));
        } else if (linje.status() == Status.TIL_RETTELSE) {
            celle.add(daempet(getTranslation("kalender.rettefrist")), new FristVisning(moede.rettefrist(), nu));
        }
        return celle;
    }

    private static String farve(Status status) {
        return switch (status) {
            case TIL_RETTELSE, FORSINKET -> "b-warn";
            case PAA_DAGSORDEN, UDGIVET, BESLUTTET, AFSLUTTET -> "b-ok";
            case TRUKKET_TILBAGE -> "b-mut";
            default -> "b-brand";
        };
    }

    private static Div linjer(Component... dele) {
        Div linjer = new Div(dele);
        linjer.addClassName("linjer");
        return linjer;
    }

    private static Span daempet(String tekst) {
        Span span = new Span(tekst);
        span.addClassNames("muted", "small");
        return span;
    }
}
