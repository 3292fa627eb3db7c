package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.indstilling.ui.Moedetekst;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Moedebord;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** A whole meeting as printed pages, without the frame: the newest edition of its agenda, with what was decided so far. */
@Route(value = "moede/:id([0-9]{1,18})/udskrift", autoLayout = false)
@RolesAllowed({"RAADMAND", "SEKRETARIAT"})
@StyleSheet("context://frontend/raadslag.css")
@StyleSheet("context://frontend/indstilling.css")
@StyleSheet("context://frontend/moede.css")
public class MoedeudskriftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Moedebord bord;
    private final transient Moeder moeder;
    private final transient Clock clock;

    MoedeudskriftView(Moedebord bord, Moeder moeder, Clock clock) {
        this.bord = bord;
        this.moeder = moeder;
        this.clock = clock;
        addClassName("udskrift");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        Moede moede = moeder.findById(id).orElseThrow(NotFoundException::new);
        removeAll();
        bord.dagsorden(id).ifPresentOrElse(udgave -> show(moede, udgave), () -> add(new Tomtbord(moede)));
    }

    private void show(Moede moede, Udgave udgave) {
        Button udskriv = new Button(
                getTranslation("referat.udskriv"), click -> getElement().executeJs("window.print()"));
        udskriv.setTestId("udskriv");
        Paragraph hvornaar = new Paragraph(
                getTranslation("referat.udskrevet", udgave.nr(), FristTekst.hvornaar(clock.instant(), getLocale())));
        hvornaar.addClassNames("muted", "small");
        Article ark =
                new Article(new H1(Moedetekst.withYear(moede, getLocale())), new Paragraph(moede.sted()), hvornaar);
        ark.addClassNames("paper", "moedeudskrift");
        List<Beslutning> beslutninger = bord.beslutninger(moede.id());
        udgave.punkter().forEach(punkt -> ark.add(new Punktudskrift(punkt, beslutninger)));
        add(udskriv, ark);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referat.bord.title");
    }
}
