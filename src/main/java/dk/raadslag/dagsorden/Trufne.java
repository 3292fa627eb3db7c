package dk.raadslag.dagsorden;

/** Where the decisions of a meeting are: in the module of the minutes, which stands behind this one. */
public interface Trufne {

    Afgoerelser paa(long moedeId);
}
