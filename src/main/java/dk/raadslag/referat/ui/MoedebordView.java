package dk.raadslag.referat.ui;

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
import com.vaadin.flow.shared.Registration;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.dokument.Filer;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.samarbejde.Kanal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting, point by point: the agenda at the left, the point with its at-punkter and decisions at the right. */
@Route("moede/:id")
@StyleSheet("context://frontend/moede.css")
@RolesAllowed({"RAADMAND", "SEKRETARIAT"})
public class MoedebordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** On a tablet the meeting has the menu's room as well; the button at the top brings the menu back. */
    private static final String MENU = """
            const frame = document.querySelector('vaadin-app-layout');
            if (frame && !frame.overlay && window.innerWidth <= 1100) { frame.drawerOpened = $0; }""";

    private final Moedebord bord;
    private final Beslutningsret ret;
    private final Moeder moeder;
    private final Filer filer;
    private final Kanal kanal;
    private final AktuelBruger aktuel;

    private long moedeId;
    private @Nullable Moede moede;
    private @Nullable Udgave udgave;
    private @Nullable Punktvisning visning;
    private @Nullable Punktliste liste;
    private final Bladring bladring = new Bladring(this::select);
    private @Nullable Registration lytter;
    private long valgt;

    public MoedebordView(
            Moedebord bord, Beslutningsret ret, Moeder moeder, Filer filer, Kanal kanal, AktuelBruger aktuel) {
        this.bord = bord;
        this.ret = ret;
        this.moeder = moeder;
        this.filer = filer;
        this.kanal = kanal;
        this.aktuel = aktuel;
        addClassName("moedebord");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        moedeId = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        load();
        show();
    }

    private void load() {
        moede = moeder.findById(moedeId).orElseThrow(NotFoundException::new);
        udgave = bord.dagsorden(moedeId).orElse(null);
    }

    private void show() {
        removeAll();
        liste = null;
        if (udgave == null) {
            add(new Tomtbord(moede()));
        } else {
            show(udgave, udgave.find(valgt).orElse(udgave.punkter().getFirst()));
        }
    }

    private void show(Udgave den, Punktindhold punkt) {
        valgt = punkt.punktId();
        Punktvisning foer = visning;
        Punktvisning nu = new Punktvisning(bord, ret, filer, moede(), punkt, aktuel.id(), this::refresh);
        if (liste == null) {
            add(nu, bladring);
        } else {
            replace(foer, nu);
        }
        visning = nu;
        mark(den);
    }

    /** The agenda at the left with what is decided, and the ways to the items around this one. */
    private void mark(Udgave den) {
        Punktliste nu = liste;
        if (nu == null || !nu.shows(moede(), den)) {
            nu = new Punktliste(moede(), den, this::select);
            if (liste != null) {
                remove(liste);
            }
            addComponentAsFirst(nu);
            liste = nu;
        }
        nu.mark(valgt, bord.beslutninger(moedeId));
        bladring.mark(den, valgt);
    }

    private void select(Punktindhold punkt) {
        valgt = punkt.punktId();
        refresh();
        if (liste != null && visning != null) {
            liste.fold(true);
            visning.focusHeading();
        }
    }

    /** Somebody has decided, the agenda is another, or the meeting has gone on: read anew, but leave what is being typed alone. */
    private void refresh() {
        load();
        Udgave den = udgave;
        Punktvisning foer = visning;
        if (den == null || foer == null) {
            show();
            return;
        }
        Optional<Punktindhold> punkt = den.find(valgt).or(() -> den.again(foer.punkt()));
        if (punkt.filter(det -> !foer.viser(det)).isPresent()) {
            show(den, punkt.orElseThrow());
        } else {
            punkt.ifPresentOrElse(det -> foer.load(moede(), det), () -> foer.leave(den));
            mark(den);
        }
    }

    private Moede moede() {
        return Objects.requireNonNull(moede);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SerializableRunnable refresh = event.getUI().accessLater(this::refresh, null);
        event.getUI().getPage().executeJs(MENU, false);
        lytter = kanal.lyt(Moedebord.EMNE, Long.toString(moedeId), refresh::run);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs(MENU, true);
        if (lytter != null) {
            lytter.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referat.bord.title");
    }
}
