package dk.raadslag.drift;

import org.springframework.core.env.Environment;

/** What a part of the program finds wrong with how it was set up: found before anything else starts, and told all at once. */
@FunctionalInterface
public interface SettingsCheck {

    /** Takes what is wrong. */
    interface Faults {

        /** @param key of a sentence, {@code drift.indstilling.KEY}, and what belongs into it: never a secret */
        void add(String key, Object... values);
    }

    void on(Environment settings, Faults faults);
}
