package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Rolle;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The meetings of the forums by month, with their deadlines. The secretariat moves them here. */
@Route("moeder")
@Menu(title = "kalender.moeder.title", order = 30)
@PermitAll
@StyleSheet("context://frontend/kalender.css")
public class MoederView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AD_GANGEN = 20;

    private final Kalender kalender;
    private final Clock clock;
    private final AktuelBruger aktuel;
    private final ComboBox<Forum> forum = new ComboBox<>();
    private final RadioButtonGroup<Boolean> kommende = new RadioButtonGroup<>();
    private final Div liste = new Div();
    private final Button flere = new Button(getTranslation("kalender.moeder.flere"), click -> visFlere());
    private int antal = AD_GANGEN;

    public MoederView(Kalender kalender, AktuelBruger aktuel, Clock clock) {
        this.kalender = kalender;
        this.clock = clock;
        this.aktuel = aktuel;
        addClassName("side");
        Div titel = new Div(new H1(getTranslation("kalender.moeder.title")));
        titel.addClassName("titel");
        Div top = new Div(titel, filter());
        top.addClassName("top");
        flere.setTestId("flere-moeder");
        add(top, liste, flere);
    }

    private Div filter() {
        forum.setAriaLabel(getTranslation("kalender.forum"));
        forum.setPlaceholder(getTranslation("kalender.moeder.alle"));
        forum.setItemLabelGenerator(Forum::navn);
        forum.setClearButtonVisible(true);
        forum.setTestId("forum");
        forum.addValueChangeListener(change -> forfra());
        kommende.setAriaLabel(getTranslation("kalender.moeder.hvilke"));
        kommende.setItems(true, false);
        kommende.setItemLabelGenerator(
                valgt -> getTranslation(valgt ? "kalender.moeder.kommende" : "kalender.moeder.tidligere"));
        kommende.setValue(true);
        kommende.setTestId("hvilke");
        kommende.addValueChangeListener(change -> forfra());
        Div filter = new Div(kommende, forum);
        filter.addClassName("moedefilter");
        return filter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        forum.setItems(kalender.fora());
        load();
    }

    private void forfra() {
        antal = AD_GANGEN;
        load();
    }

    private void visFlere() {
        antal += AD_GANGEN;
        load();
    }

    private void load() {
        boolean frem = kommende.getValue();
        List<Moede> moeder = kalender.moeder(forum.getOptionalValue(), frem, antal + 1);
        flere.setVisible(moeder.size() > antal);
        liste.removeAll();
        if (moeder.isEmpty()) {
            Paragraph tom = new Paragraph(getTranslation("kalender.moeder.ingen"));
            tom.addClassNames("card", "tom");
            liste.add(tom);
            return;
        }
        Comparator<YearMonth> retning = frem ? Comparator.naturalOrder() : Comparator.reverseOrder();
        moeder.stream()
                .limit(antal)
                .collect(Collectors.groupingBy(
                        moede -> YearMonth.from(moede.dato()), () -> new TreeMap<>(retning), Collectors.toList()))
                .forEach((maaned, moederne) -> liste.add(new Maaned(maaned, moederne, clock.instant(), this::actions)));
    }

    private Component actions(Moede moede) {
        if (aktuel.har(Rolle.SEKRETARIAT)) {
            return new Moedehandlinger(moede, kalender, clock.instant(), this::load);
        }
        return new Moedelink(moede, aktuel.har(Rolle.RAADMAND));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kalender.moeder.title");
    }
}
