package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of a date picker, in the language of the screen; weeks start on Monday. */
public final class Datoord {

    private Datoord() {}

    public static DatePickerI18n of(Component felt, Locale sprog) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, sprog))
                        .toList())
                .setWeekdays(ugedage(TextStyle.FULL_STANDALONE, sprog))
                .setWeekdaysShort(ugedage(TextStyle.SHORT_STANDALONE, sprog))
                .setFirstDayOfWeek(1)
                .setDateFormats("d/M yyyy", "d.M.yyyy", "d-M-yyyy")
                .setToday(felt.getTranslation("kalender.idag"))
                .setCancel(felt.getTranslation("kalender.fortryd"));
    }

    private static List<String> ugedage(TextStyle stil, Locale sprog) {
        return IntStream.range(0, 7)
                .mapToObj(dag -> DayOfWeek.SUNDAY.plus(dag).getDisplayName(stil, sprog))
                .toList();
    }
}
