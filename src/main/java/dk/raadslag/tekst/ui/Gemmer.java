package dk.raadslag.tekst.ui;

/** Where a field's text goes. Called on every pause in typing; an exception means "not saved, the browser tries again". */
@FunctionalInterface
public interface Gemmer {

    /** {@code grundlag} is the revision of this text (not of the whole case) that the writer had before. */
    Svar gem(String tekst, long grundlag);

    /** The answer to the browser, which keeps the text until it is {@link Gemt}. */
    sealed interface Svar {}

    /** Saved; the text now has this revision. */
    record Gemt(long revision) implements Svar {}

    /** Not saved, since {@code hvem} saved {@code nyeste} in between; the writer is asked which to keep. */
    record Foraeldet(String nyeste, long revision, String hvem) implements Svar {}

    /** Not saved, and trying again is no use; {@code besked} is shown under the field. */
    record Afvist(String besked) implements Svar {}
}
