package dk.raadslag.indstilling;

/** What stands already, for a meeting that is not held yet, as decided on a case: known to the module of the minutes. */
public interface Forberedte {

    Antal paa(long sag, long moede);

    /** @param bemaerkninger how many of the decisions have a remark */
    record Antal(int beslutninger, int bemaerkninger) {}
}
