package dk.raadslag.drift;

/** What a part of the program finds wrong with how it was set up: found before anything else starts, and told all at once. */
@FunctionalInterface
public interface SettingsCheck {

    void on(CheckedSettings settings);
}
