package dk.raadslag.kalender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is on another day or hour; its deadlines may have moved too. Published in the same transaction.
 *
 * @param fra the day it was on; null where it follows its forum's new rhythm, before anybody has anything on it
 * @param grund in the person's own words
 */
public record MoedeFlyttet(long moedeId, @Nullable LocalDate fra, String grund) {}
