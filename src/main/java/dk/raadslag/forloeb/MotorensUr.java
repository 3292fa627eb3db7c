package dk.raadslag.forloeb;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Flowable's clock, told by the program's. */
class MotorensUr implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;

    MotorensUr(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return GregorianCalendar.from(clock.instant().atZone(clock.getZone()));
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        return GregorianCalendar.from(clock.instant().atZone(zone.toZoneId()));
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(@org.jspecify.annotations.Nullable Date time) {
        throw new UnsupportedOperationException("The engine follows the program's clock");
    }

    @Override
    public void setCurrentCalendar(Calendar calendar) {
        setCurrentTime(calendar.getTime());
    }

    @Override
    public void reset() {}
}
