package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Laeselog;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.ui.Datoord;
import dk.raadslag.spor.Historiktekst;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who has read what is confidential, and when: newest first, by reader, case and day. */
@Route("laeselog")
@Menu(title = "laeselog.titel", order = 36)
@RolesAllowed("SEKRETARIAT")
public class LaeselogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Laeselog log;
    private final TextField hvem = new TextField(getTranslation("laeselog.hvem"));
    private final TextField sag = new TextField(getTranslation("laeselog.sag"));
    private final DatePicker fra = new DatePicker(getTranslation("laeselog.fra"));
    private final DatePicker til = new DatePicker(getTranslation("laeselog.til"));
    private final Paragraph antal = new Paragraph();
    private final OrderedList linjer = new OrderedList();

    LaeselogView(Laeselog log) {
        this.log = log;
        Div titel = new Div(new H1(getTranslation("laeselog.titel")));
        titel.addClassName("titel");
        Div top = new Div(titel);
        top.addClassName("top");
        List.of(hvem, sag).forEach(felt -> {
            felt.setClearButtonVisible(true);
            felt.setValueChangeMode(ValueChangeMode.LAZY);
            felt.addValueChangeListener(change -> load());
        });
        List.of(fra, til).forEach(felt -> {
            felt.setI18n(Datoord.of(this, getLocale()));
            felt.setClearButtonVisible(true);
            felt.addValueChangeListener(change -> load());
        });
        hvem.setTestId("laeselog-hvem");
        sag.setTestId("laeselog-sag");
        fra.setTestId("laeselog-fra");
        til.setTestId("laeselog-til");
        antal.addClassNames("muted", "small");
        antal.getElement().setAttribute("role", "status");
        linjer.addClassNames("card", "historik", "laeselog");
        linjer.setTestId("laesninger");
        Div filter = new Div(hvem, sag, fra, til);
        filter.addClassNames("knapper", "paa-linje");
        addClassName("side");
        add(top, new Paragraph(getTranslation("laeselog.forklaring")), filter, antal, linjer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<Laeselog.Linje> fundet = log.laesninger(hvem.getValue(), sag.getValue(), fra.getValue(), til.getValue());
        antal.setText(getTranslation(count(fundet.size()), fundet.size()));
        linjer.removeAll();
        linjer.setVisible(!fundet.isEmpty());
        fundet.forEach(linje -> linjer.add(item(linje)));
    }

    private String count(int found) {
        boolean all = hvem.isEmpty() && sag.isEmpty() && fra.isEmpty() && til.isEmpty();
        return found == 0 && all ? "laeselog.ingen" : found < Laeselog.HOEJST ? "laeselog.antal" : "laeselog.mange";
    }

    private ListItem item(Laeselog.Linje linje) {
        Span hvad = new Span(Historiktekst.saetning(linje.haendelse(), key -> getTranslation(key)));
        linje.moede().ifPresent(moede -> hvad.add(": " + Moedetekst.af(moede, getLocale())));
        if (linje.titel() != null) {
            String navn = linje.titel().isBlank() ? getTranslation("sag.udenTitel") : linje.titel();
            hvad.add(new Span(": "));
            hvad.add(new RouterLink(navn, SagView.class, new RouteParameters("id", Long.toString(linje.emne()))));
        }
        Span hvornaar = new Span(FristTekst.hvornaar(linje.haendelse().tidspunkt(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        return new ListItem(hvad, hvornaar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("laeselog.titel");
    }
}
