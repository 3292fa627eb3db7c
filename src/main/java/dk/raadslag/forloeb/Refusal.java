package dk.raadslag.forloeb;

/** What a step throws when a rule stands in the way: an answer to whoever asked for it, and no fault of the program. */
public interface Refusal {}
