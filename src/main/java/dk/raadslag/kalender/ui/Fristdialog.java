package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moederytme;
import dk.raadslag.kalender.Moedetider;
import java.time.Instant;
import java.util.Optional;

/** Changes the deadline of one meeting. */
class Fristdialog extends Moededialog {

    private final Moede moede;
    private final Kalender kalender;
    private final DateTimePicker frist = new DateTimePicker(getTranslation("kalender.frist.ny"));

    Fristdialog(Moede moede, Kalender kalender, Instant nu, SerializableRunnable aendret) {
        super("frist", moede, nu, aendret);
        this.moede = moede;
        this.kalender = kalender;
        frist.setDatePickerI18n(Datoord.of(this, getLocale()));
        frist.setLocale(getLocale());
        frist.setDateAriaLabel(getTranslation("kalender.dato"));
        frist.setTimeAriaLabel(getTranslation("kalender.klokken"));
        frist.setValue(moede.frist().tidspunkt().atZone(Moederytme.ZONE).toLocalDateTime());
        frist.setTestId("frist");
        frist.addValueChangeListener(change -> regn());
        felter(frist);
    }

    @Override
    Optional<Moedetider> foreslaa() {
        return frist.getOptionalValue().map(ny -> kalender.foreslaaFrist(moede, tidspunkt()));
    }

    @Override
    void udfoer(String grund) {
        kalender.aendrFrist(moede, tidspunkt(), grund);
    }

    private Instant tidspunkt() {
        return frist.getValue().atZone(Moederytme.ZONE).toInstant();
    }
}
