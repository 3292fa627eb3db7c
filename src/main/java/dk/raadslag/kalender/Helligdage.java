package dk.raadslag.kalender;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Which days are working days in Denmark: not Saturday, Sunday or a public holiday, and not one of the half-holidays
 * (5 June, 24 and 31 December), when the municipality is closed or closes at noon. Store Bededag is a holiday to 2023.
 */
public final class Helligdage {

    private static final HolidayManager DANMARK =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

    private static final Set<MonthDay> HALVE = Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));

    private Helligdage() {}

    /** A public holiday or half-holiday, whatever the weekday. */
    public static boolean erHelligdag(LocalDate dato) {
        return HALVE.contains(MonthDay.from(dato)) || DANMARK.isHoliday(dato);
    }

    public static boolean erArbejdsdag(LocalDate dato) {
        return dato.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !erHelligdag(dato);
    }

    /** The day itself, if it is a working day, else the next one that is. */
    public static LocalDate arbejdsdagFra(LocalDate dato) {
        LocalDate dag = dato;
        while (!erArbejdsdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    /** The day itself, if it is a working day, else the last one before it that is. */
    public static LocalDate arbejdsdagTil(LocalDate dato) {
        LocalDate dag = dato;
        while (!erArbejdsdag(dag)) {
            dag = dag.minusDays(1);
        }
        return dag;
    }
}
