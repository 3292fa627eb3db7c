package dk.raadslag.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door.
 *
 * @param konto the name as typed, normalised; it may be nobody's
 * @param adresse from where
 * @param device the browser, if it has come in by this account before ({@link KnownDevices}); else null
 */
record Attempt(String konto, String adresse, @Nullable String device) {}
