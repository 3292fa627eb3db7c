package dk.raadslag.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.MinAdgang;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.shell.Oversaettelser;
import dk.raadslag.shell.Praeferencer;
import java.util.stream.Collectors;

/** Who is signed in; opens language, light or dark, and sign-out. What it opens is made when it is first opened. */
class Brugerblok extends Div {

    private final AuthenticationContext authentication;
    private final MinAdgang adgang;

    Brugerblok(Bruger bruger, AuthenticationContext authentication, MinAdgang adgang) {
        this.authentication = authentication;
        this.adgang = adgang;
        String navn = getTranslation("shell.bruger", bruger.getNavn());
        Button button = new Button();
        button.getElement().appendChild(who(bruger).getElement());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(navn);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.setTestId("brugermenu");
        button.addClickListener(first -> {
            first.unregisterListener();
            open(button, navn);
        });
        addClassName("brugerblok");
        add(button);
    }

    private void open(Button button, String navn) {
        boolean english = getLocale().getLanguage().equals("en");
        Popover popover = new Popover();
        popover.addClassName("brugervalg");
        popover.setAriaLabel(navn);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.add(
                item(
                        "shell.sprog." + (english ? "da" : "en"),
                        "skift-sprog",
                        ui -> Praeferencer.choose(ui, english ? Oversaettelser.DANSK : Oversaettelser.ENGELSK)),
                item("shell.udseende.lys", "lyst-udseende", ui -> Praeferencer.choose(ui, ColorScheme.Value.LIGHT)),
                item("shell.udseende.moerk", "moerkt-udseende", ui -> Praeferencer.choose(ui, ColorScheme.Value.DARK)),
                item("shell.minadgang", "min-adgang", ui -> ui.navigate("min-adgang")),
                wayOut("shell.logud", "log-ud", ui -> authentication.logout()),
                wayOut("shell.logud.alle", "log-ud-alle", ui -> {
                    adgang.logUdAlleSteder();
                    authentication.logout();
                }));
        popover.getChildren().forEach(choice -> ((Button) choice).addClickListener(click -> popover.close()));
        add(popover);
        popover.open();
    }

    private Button wayOut(String key, String testId, SerializableConsumer<UI> choose) {
        Button way = item(key, testId, choose);
        Sessionsvagt.signsOut(way, "click");
        return way;
    }

    private Button item(String key, String testId, SerializableConsumer<UI> choose) {
        Button item = new Button(getTranslation(key), click -> choose.accept(UI.getCurrent()));
        item.addThemeVariants(ButtonVariant.TERTIARY);
        item.setTestId(testId);
        return item;
    }

    private Div who(Bruger bruger) {
        Span avatar = new Span(bruger.initialer());
        avatar.addClassName("av");
        Span navn = new Span(bruger.getNavn());
        navn.addClassName("navn");
        String roller = bruger.getRoller().stream()
                .map(Rolle::key)
                .map(key -> getTranslation(key))
                .collect(Collectors.joining(", "));
        Span rolle = new Span(bruger.getEnhed().getKode() + " · " + roller);
        rolle.addClassNames("muted", "small");
        Div who = new Div(avatar, new Div(navn, rolle));
        who.addClassName("hvem");
        return who;
    }
}
