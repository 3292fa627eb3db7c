package dk.raadslag.dagsorden;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Where the decisions of a meeting are: in the module of the minutes, which stands behind this one. */
public interface Trufne {

    Afgoerelser paa(long moedeId);

    /** What meetings that have been held decided on these at-punkter: the newest on each, by its id. */
    Map<Long, Truffet> tidligere(Collection<Long> atPunkter);

    /** @param udfald the outcome's key */
    record Truffet(String udfald, LocalDate moede) {}
}
