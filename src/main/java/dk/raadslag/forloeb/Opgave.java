package dk.raadslag.forloeb;

import java.time.Instant;
import java.util.List;

/**
 * An open task on a case.
 *
 * @param id the engine's id, to complete it by
 * @param noegle the task's id in the BPMN file
 * @param venter true where the case only waits, so that the task is nobody's work
 */
public record Opgave(
        String id,
        String noegle,
        String navn,
        String proces,
        long sag,
        Instant oprettet,
        boolean venter,
        List<Udfald> udfald) {}
