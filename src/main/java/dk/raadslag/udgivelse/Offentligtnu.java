package dk.raadslag.udgivelse;

/** Answers what stands in the public record now: known to the module that writes it. */
public interface Offentligtnu {

    /** Whether the words of an item are public. */
    boolean erOffentligt(long punktId);
}
