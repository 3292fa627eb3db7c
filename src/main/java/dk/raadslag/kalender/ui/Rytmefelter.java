package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import dk.raadslag.kalender.Fristregel;
import dk.raadslag.kalender.Moederytme;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Stream;

/** The fields of a weekly rhythm. */
class Rytmefelter extends Div {

    private final ComboBox<DayOfWeek> ugedag = dag("kalender.rytme.dag");
    private final TimePicker start = tid("kalender.start");
    private final TimePicker slut = tid("kalender.slut");
    private final ComboBox<DayOfWeek> fristdag = dag("kalender.rytme.fristdag");
    private final TimePicker fristtid = tid("kalender.rytme.fristtid");
    private final ComboBox<DayOfWeek> udgivelsesdag = dag("kalender.rytme.udgivelsesdag");
    private final TimePicker udgivelsestid = tid("kalender.rytme.udgivelsestid");
    private final TimePicker rettefrist = tid("kalender.rettefrist");

    Rytmefelter() {
        addClassName("feltgitter");
        add(ugedag, start, slut, fristdag, fristtid, udgivelsesdag, udgivelsestid, rettefrist);
        ugedag.setTestId("ugedag");
        fristdag.setTestId("fristdag");
        fristtid.setTestId("fristtid");
    }

    void vis(Moederytme rytme) {
        ugedag.setValue(rytme.ugedag());
        start.setValue(rytme.start());
        slut.setValue(rytme.slut());
        fristdag.setValue(rytme.frist().ugedag());
        fristtid.setValue(rytme.frist().kl());
        udgivelsesdag.setValue(rytme.udgivelse().ugedag());
        udgivelsestid.setValue(rytme.udgivelse().kl());
        rettefrist.setValue(rytme.rettefrist());
    }

    /** All must be filled. */
    Stream<Component> felter() {
        return Stream.of(ugedag, start, slut, fristdag, fristtid, udgivelsesdag, udgivelsestid, rettefrist);
    }

    Moederytme rytme() {
        return new Moederytme(
                ugedag.getValue(),
                start.getValue(),
                slut.getValue(),
                new Fristregel(fristdag.getValue(), fristtid.getValue()),
                new Fristregel(udgivelsesdag.getValue(), udgivelsestid.getValue()),
                rettefrist.getValue());
    }

    private ComboBox<DayOfWeek> dag(String noegle) {
        ComboBox<DayOfWeek> felt = new ComboBox<>(getTranslation(noegle));
        felt.setItems(DayOfWeek.values());
        felt.setItemLabelGenerator(dag -> dag.getDisplayName(TextStyle.FULL, getLocale()));
        return felt;
    }

    private TimePicker tid(String noegle) {
        TimePicker felt = new TimePicker(getTranslation(noegle));
        felt.setLocale(getLocale());
        return felt;
    }
}
