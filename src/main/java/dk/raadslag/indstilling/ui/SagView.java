package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.ui.Refresher;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * One case: to write in for those who may now, to read for others; with the buttons of its open tasks. For everybody in the
 * house: which cases, {@link dk.raadslag.indstilling.Adgang} and the circles say.
 */
@Route("sag/:id([0-9]{1,18})")
@PermitAll
@StyleSheet("context://frontend/indstilling.css")
public class SagView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sagstjenester tjenester;

    SagView(Sagstjenester tjenester) {
        this.tjenester = tjenester;
        addClassName("sag");
    }

    /** Goes to this case. */
    public static void aabn(long sag) {
        UI.getCurrent().navigate(SagView.class, new RouteParameters("id", Long.toString(sag)));
    }

    static long id(BeforeEnterEvent event) {
        return event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
    }

    /** @throws dk.raadslag.indstilling.IngenAdgang which the frame shows as such, whether the case exists or not */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(id(event));
    }

    private void load(long id) {
        Indstilling sag = tjenester.sager().hent(id);
        removeAll();
        boolean skrives = tjenester.sager().kanSkrive(id);
        Refresher follow = follow(id, skrives);
        add(follow);
        if (skrives) {
            Hovedgemmer hoved = new Hovedgemmer(tjenester, sag);
            Skrivesteder steder = new Skrivesteder();
            Sagstop top =
                    new Sagstop(tjenester, sag, Sagstop.titel(tjenester, sag, hoved, steder), true, () -> load(id));
            top.standsVedSpaerring(steder::gaaTil);
            steder.vedGemt(top::written);
            add(top, new Moedetab(tjenester, sag, () -> load(id)));
            Sagseditor editor = new Sagseditor(tjenester, sag, hoved, steder, () -> load(id));
            editor.onCount(top::showCount);
            add(editor);
            follow.showing(state(sag, ""));
        } else {
            H1 titel = new H1(sag.getTitel().isBlank() ? getTranslation("sag.udenTitel") : sag.getTitel());
            Div laesning = laesning(sag);
            add(new Sagstop(tjenester, sag, titel, false, () -> load(id)), laesning);
            follow.showing(state(sag, words(laesning)));
        }
        add(new Laesevagt(tjenester, id));
        add(Forloebskort.af(sag, tjenester.sagsgang(), tjenester.diagrammer()));
        if (sag.behandlesFortroligt() && tjenester.aktuel().har(Rolle.SEKRETARIAT)) {
            add(new Laesere(tjenester.sager(), id));
        }
    }

    /** Others do something with the case: who reads sees it, and who writes is told, and keeps what they wrote. */
    private Refresher follow(long id, boolean skrives) {
        return new Refresher(
                tjenester.kanal(),
                List.of(Sager.EMNE, Kanal.HAENDELSE + "indstilling"),
                Long.toString(id)::equals,
                () -> tjenester
                        .sager()
                        .find(id)
                        .map(sag -> state(sag, skrives ? "" : words(laesning(sag))))
                        .orElseThrow(),
                () -> {
                    if (!skrives) {
                        load(id);
                    } else if (getChildren().noneMatch(Skiftet.class::isInstance)) {
                        addComponentAsFirst(new Skiftet(() -> load(id)));
                    }
                });
    }

    private static Object state(Indstilling sag, String words) {
        return List.of(sag.getStatus(), sag.getMoedeId(), words);
    }

    private static String words(Div laesning) {
        return laesning.getElement().getTextRecursively();
    }

    private Div laesning(Indstilling sag) {
        Div ramme = new Div(new Sagslaesning(tjenester, sag), new Sagsside(tjenester, sag, null));
        ramme.addClassName("work");
        return ramme;
    }

    /** Never the case's own title: it would stand in the browser's history. */
    @Override
    public String getPageTitle() {
        return getTranslation("sag.title");
    }
}
