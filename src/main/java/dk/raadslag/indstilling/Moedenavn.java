package dk.raadslag.indstilling;

import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import java.time.format.DateTimeFormatter;

/** A meeting's name in running text: "rådmandsmødet mandag den 30. november 2026". */
public final class Moedenavn {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", FristTekst.DANSK);

    private Moedenavn() {}

    /** In Danish, for history and notices, which are written once and read for years. */
    public static String af(Moede moede) {
        return definite(moede.forum().navn()) + " " + DAG.format(moede.dato());
    }

    /** A forum's name as Danish sentences have it: "rådmandsmødet"; a name that is no kind of meeting stands as it is. */
    public static String definite(String forum) {
        if (!forum.endsWith("møde")) {
            return forum;
        }
        boolean abbreviated = forum.length() > 1 && Character.isUpperCase(forum.charAt(1));
        return (abbreviated ? forum : forum.substring(0, 1).toLowerCase(FristTekst.DANSK) + forum.substring(1)) + "t";
    }
}
