package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.MinAdgang;
import dk.raadslag.organisation.PaaVegneAf;
import dk.raadslag.organisation.Stedfortraeder;
import dk.raadslag.organisation.Stedfortraedere;
import dk.raadslag.organisation.Totrin;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What people keep about their own access: the password, the second factor, and who stands in for whom. */
@Route("min-adgang")
@PermitAll
public class MinAdgangView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AktuelBruger aktuel;
    private final transient MinAdgang minAdgang;
    private final transient Totrin totrin;
    private final transient Stedfortraedere stedfortraedere;
    private final transient PaaVegneAf paaVegneAf;

    public MinAdgangView(
            AktuelBruger aktuel,
            MinAdgang minAdgang,
            Totrin totrin,
            Stedfortraedere stedfortraedere,
            PaaVegneAf paaVegneAf) {
        this.minAdgang = minAdgang;
        this.aktuel = aktuel;
        this.totrin = totrin;
        this.stedfortraedere = stedfortraedere;
        this.paaVegneAf = paaVegneAf;
        addClassName("side");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div titel = new Div(new H1(getTranslation("organisation.minadgang.title")));
        titel.addClassName("titel");
        Div top = new Div(titel);
        top.addClassName("top");
        Div kort = new Div();
        kort.addClassName("kortraekke");
        add(top, kort);
        if (aktuel.erVikar()) {
            kort.add(new Paragraph(getTranslation("organisation.minadgang.vikar")));
            return;
        }
        List<Stedfortraeder> mine = stedfortraedere.mine();
        if (!mine.isEmpty()) {
            kort.add(new Vikarkort(mine, paaVegneAf));
        }
        kort.add(new Stedfortraederkort(stedfortraedere, aktuel.bruger(), true));
        Totrinskort andet = new Totrinskort(totrin);
        andet.load();
        kort.add(andet);
        if (minAdgang.hasPassword()) {
            kort.add(new Adgangskodekort(minAdgang, false, () -> {}));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.minadgang.title");
    }
}
