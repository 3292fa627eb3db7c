package dk.raadslag.indstilling;

import dk.raadslag.kalender.Moede;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A meeting's name in running text: "rådmandsmødet mandag d. 30. november 2026". */
public final class Moedenavn {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("EEEE 'd.' d. MMMM yyyy", Locale.of("da", "DK"));

    private Moedenavn() {}

    /** In Danish, for history and notices, which are written once and read for years. */
    public static String af(Moede moede) {
        return moede.forum().navn().toLowerCase(Locale.of("da", "DK")) + " " + DAG.format(moede.dato());
    }
}
