package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.dagsorden.Kredslaesning;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.ui.SagView;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The agendas of the forums whose circle one is in, with the confidential items, to read. */
@Route("fortrolig-dagsorden")
@Menu(title = "kreds.dagsorden", order = 32)
@PermitAll
public class KredsdagsordenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Kredslaesning laesning;
    private final ComboBox<Moede> moede = new ComboBox<>(getTranslation("dagsorden.moede"));
    private final OrderedList punkter = new OrderedList();
    private final Paragraph ingen = new Paragraph(getTranslation("kreds.dagsorden.ingen"));

    KredsdagsordenView(Kredslaesning laesning) {
        this.laesning = laesning;
        Div titel = new Div(new H1(getTranslation("kreds.dagsorden")));
        titel.addClassName("titel");
        Div top = new Div(titel);
        top.addClassName("top");
        moede.setItemLabelGenerator(
                valgt -> valgt.forum().navn() + " " + FristTekst.kort(valgt.begynder(), getLocale()));
        moede.setWidth("min(420px, 100%)");
        moede.setTestId("kredsens-moede");
        moede.addValueChangeListener(change -> show());
        punkter.addClassNames("card", "kredspunkter");
        punkter.setTestId("kredsens-punkter");
        addClassName("side");
        add(top, ingen, moede, punkter);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Moede> moeder = laesning.moeder();
        ingen.setVisible(moeder.isEmpty());
        moede.setVisible(!moeder.isEmpty());
        moede.setItems(moeder);
        punkter.setVisible(!moeder.isEmpty());
        moeder.stream().findFirst().ifPresent(moede::setValue);
    }

    private void show() {
        punkter.removeAll();
        moede.getOptionalValue()
                .flatMap(valgt -> laesning.dagsorden(valgt.id()))
                .ifPresent(udgave -> udgave.punkter().forEach(punkt -> punkter.add(item(punkt))));
    }

    private ListItem item(Punktindhold punkt) {
        ListItem linje = new ListItem();
        linje.getElement().setAttribute("value", Integer.toString(punkt.nr()));
        if (punkt.sagId() == null) {
            linje.add(new Span(punkt.titel()));
            return linje;
        }
        linje.add(
                new RouterLink(punkt.titel(), SagView.class, new RouteParameters("id", Long.toString(punkt.sagId()))));
        if (!punkt.aaben()) {
            Span fortrolig = new Span(getTranslation("indstilling.aabenhed.FORTROLIG"));
            fortrolig.addClassNames("badge", "b-conf");
            linje.add(new Span(" "), fortrolig);
        }
        return linje;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kreds.dagsorden");
    }
}
