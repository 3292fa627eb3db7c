package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.referat.Moedebord;
import java.time.format.DateTimeFormatter;

/** Says in a line how far the meeting has come, and who can change what was decided then; nothing while it goes on. */
class Moedetilstand extends Div {

    Moedetilstand() {
        addClassName("moedetilstand");
        setTestId("moedetilstand");
        getElement().setAttribute("role", "status");
    }

    void show(Moede moede, boolean foer, Moedebord.Rettigheder rettigheder) {
        String hvad = foer ? before(moede) : since(moede, rettigheder);
        setText(hvad);
        setVisible(!hvad.isEmpty());
    }

    private String before(Moede moede) {
        DateTimeFormatter tid = DateTimeFormatter.ofPattern(getTranslation("referat.bord.tid"), getLocale());
        return getTranslation(
                "referat.bord.foer", FristTekst.dag(moede.dato(), getLocale()), tid.format(moede.start()));
    }

    private String since(Moede moede, Moedebord.Rettigheder rettigheder) {
        if (moede.status().erKommende()) {
            return "";
        }
        String hvad = getTranslation("referat.bord." + moede.status(), FristTekst.dag(moede.dato(), getLocale()));
        return moede.status() == Moedestatus.AFLYST
                ? hvad
                : hvad + " " + getTranslation(rettigheder.ret() ? "referat.bord.retSelv" : "referat.bord.retAndre");
    }
}
