package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.dokument.Filer;
import dk.raadslag.forloeb.Diagrammer;
import dk.raadslag.indstilling.ui.Forloebskort;
import dk.raadslag.indstilling.ui.Moedetekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.ui.Moedemaerke;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.ui.Refresher;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;

/** The agenda of one meeting: composed, published and published again, and the meeting's way to approved minutes. */
@Route("dagsordener/:id")
@RouteAlias("moede/:id/dagsorden")
@RolesAllowed("SEKRETARIAT")
@StyleSheet("context://frontend/dagsorden.css")
public class DagsordenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What others may change; a meeting is the same one at another time, too. */
    private record Vist(Moede moede, int version, List<Punktindhold> punkter, List<Udgave> udgaver) {}

    private final transient Dagsordener dagsordener;
    private final transient Diagrammer diagrammer;
    private final transient Fjernelser fjernelser;
    private final transient Filer filer;
    private final Div hoved = new Div();
    private final Moedevarsler varsler = new Moedevarsler();
    private final Punktliste punkter;
    private final Div tid = new Div();
    private final Div tjek = new Div();
    private final Div bag = new Div();
    private final Div rail = new Div();
    private final Refresher follow;
    private long moedeId;

    public DagsordenView(
            Dagsordener dagsordener, Diagrammer diagrammer, Fjernelser fjernelser, Filer filer, Kanal kanal) {
        this.dagsordener = dagsordener;
        this.diagrammer = diagrammer;
        this.fjernelser = fjernelser;
        this.filer = filer;
        this.follow = new Refresher(kanal, Kanal.SAGER_OG_MOEDER, id -> true, this::read, this::load);
        this.punkter = new Punktliste(dagsordener, this::load, () -> {
            follow.showing(read());
            addUp();
        });
        hoved.addClassName("top");
        rail.addClassName("rail");
        tid.addClassName("card");
        Div midte = new Div(varsler, punkter, bag);
        midte.addClassName("midte");
        Div arbejde = new Div(midte, rail);
        arbejde.addClassName("work");
        add(hoved, arbejde, follow);
    }

    static RouterLink link(String tekst, long moede) {
        return new RouterLink(
                tekst, DagsordenView.class, new RouteParameters(new RouteParam("id", Long.toString(moede))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            moedeId = event.getRouteParameters().getLong("id").orElseThrow();
            load();
        } catch (NoSuchElementException | NumberFormatException unknown) {
            throw new NotFoundException();
        }
    }

    private Vist read() {
        Moede moede = dagsordener.moede(moedeId);
        return new Vist(moede, moede.version(), dagsordener.punkter(moedeId), dagsordener.udgaver(moedeId));
    }

    private void load() {
        Vist nu = read();
        follow.showing(nu);
        Moede moede = nu.moede();
        hoved.removeAll();
        hoved.add(title(moede), new Moedeknapper(dagsordener, moede, this::load));
        punkter.show(nu.punkter(), dagsordener.kanAendres(moedeId));
        rail.removeAll();
        rail.add(
                tid,
                tjek,
                new Udgaveliste(moedeId, nu.udgaver()),
                new Offentlighedskort(fjernelser, filer, moedeId, this::load));
        bag.removeAll();
        bag.add(new Forloebskort(
                        getTranslation(
                                "dagsorden.forloeb.tekst",
                                getTranslation(moede.status().noegle())),
                        () -> dagsordener.historik(moedeId),
                        () -> diagrammer.svg(Dagsordener.PROCES, moedeId))
                .aabent());
        addUp();
    }

    /** What follows from order and minutes. */
    private void addUp() {
        tid.removeAll();
        tid.add(new H2(getTranslation("dagsorden.tid")), new Tidsbjaelke(dagsordener.tidsplan(moedeId)));
        tjek.removeAll();
        tjek.add(new Moedetjekkort(dagsordener.fund(moedeId)));
        varsler.show(dagsordener.moede(moedeId), dagsordener.erAendret(moedeId), fjernelser.paa(moedeId));
    }

    private Div title(Moede moede) {
        Div sti = new Div(new RouterLink(getTranslation("dagsorden.dagsordener"), DagsordenerView.class));
        sti.addClassName("sti");
        Div titel = new Div(sti, new H1(Moedetekst.af(moede, getLocale())), status(moede));
        titel.addClassName("titel");
        return titel;
    }

    private Span status(Moede moede) {
        Span status = new Moedemaerke(moede.status());
        status.setTestId("moedestatus");
        return status;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dagsorden.dagsorden");
    }
}
