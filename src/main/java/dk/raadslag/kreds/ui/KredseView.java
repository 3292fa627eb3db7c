package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.organisation.AktuelBruger;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who may read the confidential agendas: the circles, and those who read by their role. */
@Route("administration/kredse")
@Menu(title = "kreds.titel", order = 82)
@RolesAllowed({"SEKRETARIAT", "ADMINISTRATOR"})
public class KredseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Kredse kredse;
    private final Clock clock;
    private final Div liste = new Div();

    /** Not on behalf of another. */
    private final boolean aendres;

    KredseView(Kredse kredse, AktuelBruger aktuel, Clock clock) {
        this.kredse = kredse;
        this.clock = clock;
        aendres = !aktuel.erVikar();
        Div titel = new Div(new H1(getTranslation("kreds.titel")));
        titel.addClassName("titel");
        Button ny = new Button(
                getTranslation("kreds.ny"), click -> new Kredsdialog(kredse, LocalDate.now(clock), this::load).open());
        ny.setTestId("ny-kreds");
        ny.setVisible(aendres);
        Div top = new Div(titel, ny);
        top.addClassName("top");
        Paragraph hvad = new Paragraph(getTranslation("kreds.forklaring"));
        hvad.addClassName("muted");
        liste.addClassName("rail");
        addClassName("side");
        Paragraph ikke = new Paragraph(getTranslation("kreds.paaVegneAf"));
        ikke.addClassNames("card", "advarsel");
        ikke.setTestId("kredse-paa-vegne-af");
        ikke.setVisible(!aendres);
        add(top, hvad, ikke, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        LocalDate idag = LocalDate.now(clock);
        List<Kreds> alle = kredse.alle();
        liste.removeAll();
        alle.forEach(kreds -> liste.add(new Kredskort(kreds, kredse, idag, aendres, this::load)));
        if (alle.isEmpty()) {
            Div tom = new Div(new Paragraph(getTranslation("kreds.ingen")));
            tom.addClassNames("card", "tom");
            liste.add(tom);
        }
        liste.add(roles());
    }

    private Details roles() {
        UnorderedList navne = new UnorderedList();
        kredse.iKraftAfRolle().forEach(bruger -> navne.add(new ListItem(bruger.getNavn() + ", " + bruger.getTitel())));
        Details roller = new Details(getTranslation("kreds.roller"), navne);
        roller.setTestId("i-kraft-af-rolle");
        return roller;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kreds.titel");
    }
}
