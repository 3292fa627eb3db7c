package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import java.time.Instant;

/** What the secretariat can do with a meeting: confirm a proposal, move it, change its deadline, cancel it, read on. */
class Moedehandlinger extends Div {

    Moedehandlinger(Moede moede, Kalender kalender, Instant nu, SerializableRunnable aendret) {
        addClassName("knapper");
        if (moede.status() == Moedestatus.FORESLAAET) {
            knap("bekraeft", moede, () -> new Bekraeftdialog(moede, kalender, nu, aendret).open());
        }
        if (moede.status().erKommende()) {
            knap("flyt", moede, () -> new Flyttedialog(moede, kalender, nu, aendret).open());
        }
        if (moede.status().erAaben()) {
            knap("frist", moede, () -> new Fristdialog(moede, kalender, nu, aendret).open());
        }
        if (moede.status().erKommende()) {
            knap("aflys", moede, () -> new Aflysdialog(moede, kalender, nu, aendret).open())
                    .addThemeVariants(ButtonVariant.TERTIARY);
        }
        Anchor dagsorden = new Anchor("dagsordener/" + moede.id(), getTranslation("kalender.dagsorden"));
        dagsorden
                .getElement()
                .setAttribute("aria-label", navn("kalender.dagsorden", moede))
                .setAttribute("data-testid", "dagsorden-" + moede.forum().noegle() + "-" + moede.rytmedag());
        add(dagsorden);
    }

    private Button knap(String handling, Moede moede, SerializableRunnable click) {
        Button knap = new Button(getTranslation("kalender.handling." + handling), event -> click.run());
        knap.setTestId(handling + "-" + moede.forum().noegle() + "-" + moede.rytmedag());
        knap.setAriaLabel(navn("kalender.handling." + handling, moede));
        add(knap);
        return knap;
    }

    private String navn(String handling, Moede moede) {
        return getTranslation(handling) + ": " + moede.forum().navn() + " "
                + FristTekst.kort(moede.begynder(), getLocale());
    }
}
