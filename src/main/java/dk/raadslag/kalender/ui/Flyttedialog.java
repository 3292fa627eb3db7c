package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedetider;
import java.time.Instant;
import java.util.Optional;

/** Moves a meeting to another day or hour. */
class Flyttedialog extends Moededialog {

    private final Moede moede;
    private final Kalender kalender;
    private final DatePicker dato = new DatePicker(getTranslation("kalender.dato"));
    private final TimePicker start = new TimePicker(getTranslation("kalender.start"));
    private final TimePicker slut = new TimePicker(getTranslation("kalender.slut"));

    Flyttedialog(Moede moede, Kalender kalender, Instant nu, SerializableRunnable aendret) {
        super("flyt", moede, nu, aendret);
        this.moede = moede;
        this.kalender = kalender;
        dato.setI18n(Datoord.of(this, getLocale()));
        dato.setLocale(getLocale());
        start.setLocale(getLocale());
        slut.setLocale(getLocale());
        dato.setValue(moede.dato());
        start.setValue(moede.start());
        slut.setValue(moede.slut());
        dato.setTestId("dato");
        start.setTestId("start");
        slut.setTestId("slut");
        dato.addValueChangeListener(change -> regn());
        start.addValueChangeListener(change -> regn());
        slut.addValueChangeListener(change -> regn());
        Div form = new Div(dato, start, slut);
        form.addClassName("feltgitter");
        felter(form);
    }

    @Override
    Optional<Moedetider> foreslaa() {
        return dato.isEmpty() || start.isEmpty() || slut.isEmpty()
                ? Optional.empty()
                : Optional.of(kalender.foreslaaFlytning(moede, dato.getValue(), start.getValue(), slut.getValue()));
    }

    @Override
    void udfoer(String grund) {
        kalender.flyt(moede, dato.getValue(), start.getValue(), slut.getValue(), grund);
    }
}
