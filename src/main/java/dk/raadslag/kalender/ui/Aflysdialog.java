package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.kalender.Moedetider;
import dk.raadslag.kalender.Offentlighed;
import java.time.Instant;
import java.util.Optional;

/** Cancels a meeting, after saying what becomes of its cases and of what is public of it. */
class Aflysdialog extends Moededialog {

    private final Moede moede;
    private final Kalender kalender;

    Aflysdialog(Moede moede, Kalender kalender, Instant nu, SerializableRunnable aendret) {
        super("aflys", moede, nu, aendret);
        this.moede = moede;
        this.kalender = kalender;
        Paragraph offentligt = new Paragraph(getTranslation("kalender.aflys.offentligt"));
        offentligt.setVisible(moede.status() == Moedestatus.UDGIVET
                && moede.forum().offentlighed() == Offentlighed.DAGSORDEN_OG_REFERAT);
        felter(new Paragraph(getTranslation("kalender.aflys.forklaring")), offentligt);
    }

    /** No times follow from it. */
    @Override
    Optional<Moedetider> foreslaa() {
        return Optional.empty();
    }

    @Override
    boolean erKlar() {
        return true;
    }

    @Override
    void udfoer(String grund) {
        kalender.aflys(moede, grund);
    }
}
