package dk.raadslag.organisation;

import java.time.Clock;

/**
 * A clock that may run ahead of the machine's. What a person does with a clock of their own in hand, or within seconds
 * (one-time codes, waiting after wrong passwords, who is here now), goes by the machine's time, and does not break when the
 * clock of a demo is put forward.
 */
public interface MachineTime {

    /** The clock of the machine beneath it. */
    Clock machine();

    /** The machine's own clock beneath this one; in production they are the same. */
    static Clock of(Clock clock) {
        return clock instanceof MachineTime moved ? moved.machine() : clock;
    }
}
