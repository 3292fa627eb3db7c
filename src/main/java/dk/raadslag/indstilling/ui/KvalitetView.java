package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.dokument.Filer;
import dk.raadslag.forloeb.Diagrammer;
import dk.raadslag.indstilling.Bilagsrensning;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sekretariatslaesning;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.Naervaer;
import dk.raadslag.samarbejde.ui.Deltagere;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

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
    private final transient Naervaer naervaer;
    private final transient Kanal kanal;
    private final transient AktuelBruger aktuel;
    private transient @Nullable Registration lytning;
    private @Nullable Laesestykker stykker;
    private @Nullable Status status;
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
            Filer filer,
            Naervaer naervaer,
            Kanal kanal,
            AktuelBruger aktuel) {
        this.sager = sager;
        this.sagsgang = sagsgang;
        this.kvalitet = kvalitet;
        this.laesning = laesning;
        this.rensning = rensning;
        this.kalender = kalender;
        this.diagrammer = diagrammer;
        this.filer = filer;
        this.naervaer = naervaer;
        this.kanal = kanal;
        this.aktuel = aktuel;
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
        showTop(sag);
        indhold.removeAll();
        indhold.add(new Sagsfakta(sag), new Kvalitetskort(kvalitet, sag, this::load));
        laesning.sidenSidst(id).ifPresent(siden -> indhold.add(new Aendringskort(siden)));
        stykker = new Laesestykker(
                sag,
                sagsgang,
                filer,
                sager,
                aktuel.bruger(),
                bilag -> new Rensning(rensning, filer, id, bilag, this::load));
        indhold.add(
                new Vurderingskort(laesning, sag),
                stykker,
                Forloebskort.af(sag, sagsgang, diagrammer).aabent());
    }

    private void showTop(Indstilling sag) {
        status = sag.getStatus();
        hoved.removeAll();
        hoved.add(
                new Kvalitetstitel(sag, kalender.medHistorik(sag.getMoedeId())),
                new Deltagere(naervaer, aktuel, "indstilling", Long.toString(id)),
                new Udfaldsknapper(sagsgang, id, this::load));
    }

    /** A colleague has written, or taken the case a step on. What is being written here stays where it is. */
    private void read(Indstilling sag) {
        if (sag.getStatus() != status) {
            showTop(sag);
        }
        if (stykker != null) {
            stykker.read(sag);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SerializableRunnable read =
                event.getUI().accessLater(() -> sager.find(id).ifPresent(this::read), () -> {});
        lytning = kanal.lyt(Sager.EMNE, Long.toString(id), read::run);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (lytning != null) {
            lytning.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kvalitetsview.titel");
    }
}
