package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import java.time.Instant;

/** What the secretariat can do with a meeting: confirm a proposal, move it, change its deadline. */
class Moedehandlinger extends Div {

    Moedehandlinger(Moede moede, Kalender kalender, Instant nu, SerializableRunnable aendret) {
        addClassName("knapper");
        if (moede.status() == Moedestatus.FORESLAAET) {
            Button bekraeft = knap("bekraeft", moede, () -> new Bekraeftdialog(moede, kalender, nu, aendret).open());
            bekraeft.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (moede.status().erKommende()) {
            knap("flyt", moede, () -> new Flyttedialog(moede, kalender, nu, aendret).open());
        }
        if (moede.status().erAaben()) {
            knap("frist", moede, () -> new Fristdialog(moede, kalender, nu, aendret).open());
        }
    }

    private Button knap(String handling, Moede moede, SerializableRunnable click) {
        Button knap = new Button(getTranslation("kalender.handling." + handling), event -> click.run());
        knap.setTestId(handling + "-" + moede.forum().noegle() + "-" + moede.rytmedag());
        knap.setAriaLabel(getTranslation("kalender.handling." + handling) + ": "
                + moede.forum().navn() + " " + FristTekst.kort(moede.begynder(), getLocale()));
        add(knap);
        return knap;
    }
}
