package dk.raadslag.forloeb;

/**
 * A step that the program was to take by itself, when a timer was due, and that was refused.
 *
 * @param id the engine's id, to try again by
 * @param trin the name of the timer in the BPMN file
 * @param aarsag the message of what the step threw: for a rule its key, never text of a case
 */
public record Standsning(String id, String proces, long sag, String trin, String aarsag) {}
