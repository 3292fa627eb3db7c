package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Frist;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.ui.FristVisning;
import java.time.Instant;

/** The deadline that counts now, and who has the case. */
public class Fristkort extends Div {

    public Fristkort(Indstilling sag, Moede moede, Instant nu) {
        addClassName("card");
        setTestId("fristkort");
        boolean rettes = sag.getStatus() == Status.TIL_RETTELSE;
        Frist frist = rettes ? moede.rettefrist() : moede.frist();
        add(daempet(getTranslation(rettes ? "kalender.rettefrist" : "kalender.frist")), new FristVisning(frist, nu));
        Paragraph naeste = new Paragraph(getTranslation("indstilling.naeste." + sag.getStatus()));
        naeste.addClassName("small");
        naeste.setTestId("naeste");
        add(daempet(getTranslation("indstilling.status." + sag.getStatus())), naeste);
        if (sag.erAkut()) {
            add(daempet(getTranslation("sag.akut")));
        }
    }

    private static Paragraph daempet(String tekst) {
        Paragraph linje = new Paragraph(tekst);
        linje.addClassNames("muted", "small");
        return linje;
    }
}
