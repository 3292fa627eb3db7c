package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What whoever publishes an agenda was shown: what goes out, and what it goes out without. Said with the outcome, so that
 * nothing else goes out than what was seen (rule 15).
 *
 * @param undervejs the cases of the meeting that are not ready, by number, and where each stands
 * @param fjernede the points that were taken away from the public and stay so, as the whole meeting may
 */
public record Forelagt(
        List<Punktindhold> punkter, Map<Long, Status> undervejs, boolean moedetErFjernet, Set<Long> fjernede) {

    /** Under which name it is said with the outcome. */
    public static final String NOEGLE = "forelagt";
}
