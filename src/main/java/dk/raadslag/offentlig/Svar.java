package dk.raadslag.offentlig;

/** What an address gives: a page, or another address. */
sealed interface Svar {

    record Vis(Side side) implements Svar {}

    /** @param fast whether the other address takes this one's place for good */
    record Videre(String sti, boolean fast) implements Svar {}
}
