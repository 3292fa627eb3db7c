package dk.raadslag.referat;

/**
 * The remark of a decision that does not stand any more: its item left the agenda, or its outcome was taken back.
 *
 * @param revision the remark's, so that whoever is writing it goes on where they were
 */
public record Henlagt(String bemaerkning, long revision, Navn af) {}
