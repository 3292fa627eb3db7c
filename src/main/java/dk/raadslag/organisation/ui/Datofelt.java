package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day, in the language of the screen; weeks start on Monday. */
class Datofelt extends DatePicker {

    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d/M yyyy", Locale.ROOT);

    Datofelt(String label) {
        super(label);
        Locale sprog = getLocale();
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, sprog))
                        .toList())
                .setWeekdays(ugedage(TextStyle.FULL_STANDALONE, sprog))
                .setWeekdaysShort(ugedage(TextStyle.SHORT_STANDALONE, sprog))
                .setFirstDayOfWeek(1)
                .setDateFormats("d/M yyyy", "d.M.yyyy", "d-M-yyyy")
                .setToday(getTranslation("organisation.vikar.idag"))
                .setCancel(getTranslation("organisation.fortryd")));
    }

    static String dato(LocalDate dag) {
        return KORT.format(dag);
    }

    private static List<String> ugedage(TextStyle stil, Locale sprog) {
        return IntStream.range(0, 7)
                .mapToObj(dag -> DayOfWeek.SUNDAY.plus(dag).getDisplayName(stil, sprog))
                .toList();
    }
}
