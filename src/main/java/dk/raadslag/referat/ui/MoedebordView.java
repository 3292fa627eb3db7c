package dk.raadslag.referat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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
    private @Nullable Registration lytter;
    private int valgt;

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
        moede = moeder.findById(moedeId).orElseThrow(NotFoundException::new);
        Optional<Udgave> seneste = bord.dagsorden(moedeId);
        udgave = seneste.orElse(null);
        removeAll();
        seneste.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        Div tom = new Div(
                new H1(getTranslation("referat.bord.title")),
                new Paragraph(getTranslation("referat.bord.ikkeUdgivet")));
        tom.addClassName("tom");
        add(tom);
    }

    private void show(Udgave ny) {
        Punktindhold punkt = ny.punkter().get(Math.min(valgt, ny.punkter().size() - 1));
        Punktliste liste = new Punktliste(moede(), ny, punkt.punktId(), bord.beslutninger(moedeId), this::select);
        visning = new Punktvisning(bord, ret, filer, moede(), punkt, aktuel.id(), this::refresh);
        add(liste, visning);
    }

    private void select(Punktindhold punkt) {
        valgt = udgave == null ? 0 : udgave.punkter().indexOf(punkt);
        refresh();
        if (visning != null) {
            visning.focusHeading();
        }
    }

    /** Another has decided, or this screen has: read anew, but leave what is being typed alone. */
    private void refresh() {
        if (udgave == null) {
            return;
        }
        Punktindhold punkt = udgave.punkter().get(valgt);
        if (visning != null && visning.viser(punkt)) {
            visning.load();
            replace(
                    getComponentAt(0),
                    new Punktliste(moede(), udgave, punkt.punktId(), bord.beslutninger(moedeId), this::select));
        } else {
            removeAll();
            show(udgave);
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
