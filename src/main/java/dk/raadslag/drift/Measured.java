package dk.raadslag.drift;

/** Numbers that tell operations how the program does: never a word of a case, nor a name. */
@FunctionalInterface
public interface Measured {

    /** Takes the numbers. */
    @FunctionalInterface
    interface Gauges {

        /** @param name in Prometheus's letters, after {@code raadslag_}, with {@code _total} at its end if it only grows */
        void add(String name, String help, double value);
    }

    void measure(Gauges gauges);
}
