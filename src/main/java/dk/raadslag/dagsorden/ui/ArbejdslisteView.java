package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.dagsorden.Torsdagsbord;
import dk.raadslag.dagsorden.Torsdagsbord.Bord;
import dk.raadslag.dagsorden.Torsdagsbord.Linje;
import dk.raadslag.forloeb.Standsninger;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.ui.Oenskekort;
import dk.raadslag.indstilling.ui.Ophoerskort;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.kreds.ui.Gennemgangskort;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.ui.Refresher;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/** The Thursday desk: what the secretariat has in hand, and what the coming meeting waits for. */
@Route("arbejdsliste")
@Menu(title = "dagsorden.torsdag.titel", order = 10)
@RolesAllowed("SEKRETARIAT")
@StyleSheet("context://frontend/dagsorden.css")
public class ArbejdslisteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Torsdagsbord torsdagsbord;
    private final transient Sagsgang sagsgang;
    private final transient Standsninger standsninger;
    private final transient Fortrolighed fortrolighed;
    private final transient Kredse kredse;
    private final transient Sager sager;
    private final Clock clock;
    private final Refresher follow;
    private final ComboBox<Moede> moede = new ComboBox<>();
    private final TextField soeg = new TextField();
    private final Sagsgitter gitter = new Sagsgitter();
    private final Div hoved = new Div();
    private final Div sene = new Div();
    private final Div rail = new Div();

    public ArbejdslisteView(
            Torsdagsbord torsdagsbord,
            Sagsgang sagsgang,
            Standsninger standsninger,
            Fortrolighed fortrolighed,
            Kredse kredse,
            Sager sager,
            Kanal kanal,
            Clock clock) {
        this.torsdagsbord = torsdagsbord;
        this.sagsgang = sagsgang;
        this.standsninger = standsninger;
        this.fortrolighed = fortrolighed;
        this.kredse = kredse;
        this.sager = sager;
        this.clock = clock;
        addClassName("torsdagsbord");
        rail.addClassName("rail");
        Div arbejde = new Div(new Div(filter(), gitter, sene), rail);
        arbejde.addClassName("work");
        follow = new Refresher(kanal, Kanal.SAGER_OG_MOEDER, id -> true, () -> read().state(), this::load);
        add(hoved, arbejde, follow);
    }

    private Div filter() {
        moede.setAriaLabel(getTranslation("dagsorden.moede"));
        moede.setPlaceholder(getTranslation("dagsorden.alle.moeder"));
        moede.setItemLabelGenerator(
                valgt -> valgt.forum().navn() + " " + FristTekst.kort(valgt.begynder(), getLocale()));
        moede.setClearButtonVisible(true);
        moede.setTestId("moedefilter");
        moede.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                load();
            }
        });
        soeg.setAriaLabel(getTranslation("dagsorden.soeg"));
        soeg.setPlaceholder(getTranslation("dagsorden.soeg"));
        soeg.setClearButtonVisible(true);
        soeg.setValueChangeMode(ValueChangeMode.LAZY);
        soeg.addValueChangeListener(change -> gitter.getListDataView().setFilter(this::passes));
        soeg.setTestId("soeg");
        Div filter = new Div(moede, soeg);
        filter.addClassNames("knapper", "filter");
        return filter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private Bord read() {
        return torsdagsbord.daek(moede.getOptionalValue().map(Moede::id).orElse(null));
    }

    private void load() {
        Bord bord = read();
        follow.showing(bord.state());
        if (moede.isEmpty()) {
            moede.setItems(bord.moeder());
        }
        hoved.removeAll();
        hoved.add(
                new Bordhoved(bord.moede(), clock.instant()),
                new Standsningskort(standsninger, this::load),
                new Oenskekort(sager),
                new Ophoerskort(fortrolighed),
                new Gennemgangskort(kredse));
        gitter.show(bord.linjer(), this::passes);
        sene.removeAll();
        sene.add(new EfterFristen(
                bord.efterFristen().stream().filter(this::passes).toList(), sagsgang, this::load));
        rail.removeAll();
        bord.tid().ifPresent(tid -> {
            Div kort = new Div(new H2(getTranslation("dagsorden.tid")), new Tidsbjaelke(tid));
            kort.addClassName("card");
            rail.add(kort, new FoerUdgivelse(bord.foerUdgivelse()));
        });
    }

    private boolean passes(Linje linje) {
        String tekst = (linje.sag().titel() + " " + linje.sag().enhed() + " "
                        + linje.sag().forfatter())
                .toLowerCase(Locale.ROOT);
        return moede.getOptionalValue().map(linje.moede()::equals).orElse(true)
                && Stream.of(soeg.getValue().toLowerCase(Locale.ROOT).split(" "))
                        .allMatch(tekst::contains);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dagsorden.torsdag.titel");
    }
}
