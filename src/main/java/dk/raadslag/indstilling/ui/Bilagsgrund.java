package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Klassifikation;

/** Why a bilag is closed by itself: proposed or decided, by which criterion, the reason, until when. */
class Bilagsgrund extends Div {

    Bilagsgrund(Bilag bilag) {
        setVisible(bilag.erFortrolig());
        addClassNames("small", "muted");
        setTestId("bilag-" + bilag.getNr() + "-hvorfor");
        if (!bilag.erAfgjort() && bilag.getTidligere().isClosed()) {
            linje(getTranslation("sag.bilag.tidligere"));
        }
        Klassifikation gaelder = bilag.gaelder();
        if (gaelder.kriterium() == null) {
            linje(getTranslation("sag.bilag.kriterium.mangler"));
            return;
        }
        linje(getTranslation(
                bilag.erAfgjort() || bilag.getTidligere().isClosed() ? "sag.bilag.afgjort" : "sag.bilag.foreslaaet",
                gaelder.kriterium().titel(getLocale()),
                gaelder.grund()));
        Hjemmel.linjer(this, gaelder, getLocale()).forEach(this::linje);
    }

    private void linje(String tekst) {
        add(new Div(tekst));
    }
}
