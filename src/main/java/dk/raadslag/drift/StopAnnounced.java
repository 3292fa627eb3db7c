package dk.raadslag.drift;

import java.time.Duration;

/** The program has been asked to stop, and answers only for so long yet. */
public record StopAnnounced(Duration notice) {}
