package dk.raadslag.indstilling;

/** The answer to a save: received, or written on something that is no longer the newest. */
public sealed interface Gemt {

    record Modtaget(long revision) implements Gemt {}

    /** @param tekst the newest text, as stored; @param af who wrote it */
    record Foraeldet(long revision, String tekst, String af) implements Gemt {}
}
