package dk.raadslag.dagsorden;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Where the decisions of a meeting are: in the module of the minutes, which stands behind this one. */
public interface Trufne {

    Afgoerelser paa(long moedeId);

    /** What meetings held before this one decided on these at-punkter: the newest on each, by its id (rule 28). */
    Map<Long, Truffet> tidligere(Collection<Long> atPunkter, long moedeId);

    /** @param udfald the outcome's key */
    record Truffet(String udfald, LocalDate moede) {}
}
