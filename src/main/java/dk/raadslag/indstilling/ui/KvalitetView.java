package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.dokument.Filer;
import dk.raadslag.forloeb.Diagrammer;
import dk.raadslag.indstilling.Bilagsrensning;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sekretariatslaesning;
import dk.raadslag.kalender.Kalender;
import jakarta.annotation.security.RolesAllowed;

/** The secretariat reads a case, writes feedback beside each piece of it, and chooses its outcome (rule 6). */
@Route("kvalitet/:id")
@RolesAllowed("SEKRETARIAT")
@StyleSheet("context://frontend/kvalitet.css")
public class KvalitetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sager sager;
    private final transient Sagsgang sagsgang;
    private final transient Kvalitetsbord kvalitet;
    private final transient Sekretariatslaesning laesning;
    private final transient Bilagsrensning rensning;
    private final transient Kalender kalender;
    private final transient Diagrammer diagrammer;
    private final transient Filer filer;
    private final Div hoved = new Div();
    private final Div indhold = new Div();
    private long id;

    public KvalitetView(
            Sager sager,
            Sagsgang sagsgang,
            Kvalitetsbord kvalitet,
            Sekretariatslaesning laesning,
            Bilagsrensning rensning,
            Kalender kalender,
            Diagrammer diagrammer,
            Filer filer) {
        this.sager = sager;
        this.sagsgang = sagsgang;
        this.kvalitet = kvalitet;
        this.laesning = laesning;
        this.rensning = rensning;
        this.kalender = kalender;
        this.diagrammer = diagrammer;
        this.filer = filer;
        hoved.addClassName("top");
        indhold.addClassNames("side", "kvalitet");
        add(hoved, indhold);
    }

    /** A link to this screen, for the lists of other modules. */
    public static RouterLink link(String tekst, long sag) {
        return new RouterLink(tekst, KvalitetView.class, parameters(sag));
    }

    public static RouteParameters parameters(long sag) {
        return new RouteParameters(new RouteParam("id", Long.toString(sag)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(tal -> tal.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(NotFoundException::new);
        load();
    }

    private void load() {
        Indstilling sag = sager.hent(id);
        hoved.removeAll();
        hoved.add(title(sag), new Udfaldsknapper(sagsgang, id, this::load));
        indhold.removeAll();
        indhold.add(new Sagsfakta(sag), new Kvalitetskort(kvalitet, sag, this::load));
        laesning.sidenSidst(id).ifPresent(siden -> indhold.add(new Aendringskort(siden)));
        indhold.add(
                new Vurderingskort(laesning, sag),
                new Laesestykker(
                        sag, sagsgang, filer, sager, bilag -> new Rensning(rensning, filer, id, bilag, this::load)),
                Forloebskort.af(sag, sagsgang, diagrammer).aabent());
    }

    private Div title(Indstilling sag) {
        Span status = new Span(getTranslation("indstilling.status." + sag.getStatus()));
        status.addClassName("badge");
        status.setTestId("status");
        Span hvem =
                new Span(sag.getEnhed().getKode() + " · " + sag.getForfatter().getNavn() + " · "
                        + Moedetekst.af(kalender.medHistorik(sag.getMoedeId()), getLocale()));
        Div sti = new Div(hvem);
        sti.addClassName("sti");
        Div titel = new Div(
                sti, new H1(sag.getTitel().isBlank() ? getTranslation("sag.udenTitel") : sag.getTitel()), status);
        titel.addClassName("titel");
        return titel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kvalitetsview.titel");
    }
}
