package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedetider;
import java.time.Instant;
import java.util.Optional;

/** Confirms the day that a holiday moved a meeting to. */
class Bekraeftdialog extends Moededialog {

    private final Moede moede;
    private final Kalender kalender;

    Bekraeftdialog(Moede moede, Kalender kalender, Instant nu, SerializableRunnable aendret) {
        super("bekraeft", moede, nu, aendret);
        this.moede = moede;
        this.kalender = kalender;
        felter(new Paragraph(getTranslation("kalender.bekraeft.forklaring")));
    }

    @Override
    Optional<Moedetider> foreslaa() {
        return Optional.of(moede.tider());
    }

    @Override
    void udfoer(String grund) {
        kalender.bekraeft(moede, grund);
    }
}
