package dk.raadslag.spor;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The command {@code spor verificer}: says whether the trail is whole, and where it is not. {@code spor eksporter} writes
 * it as a line of JSON per row.
 */
public final class Sporkommando {

    private static final ResourceBundle SAETNINGER = ResourceBundle.getBundle(
            "i18n.spor",
            Locale.forLanguageTag(Objects.requireNonNullElse(System.getenv("RAADSLAG_SPROG"), "da")),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Sporkommando() {}

    /** 0 when the trail is whole, 1 when it is not, 2 when the words make no command. */
    public static int run(String[] ord, Connection database, PrintStream ud, PrintStream fejl) throws SQLException {
        switch (ord.length == 1 ? ord[0] : "") {
            case "verificer" -> {
                return verify(database, ud);
            }
            case "eksporter" -> {
                Sporkontrol.each(database, linje -> ud.println(linje.json()));
                return 0;
            }
            default -> {
                fejl.println(saetning("brug"));
                return 2;
            }
        }
    }

    private static int verify(Connection database, PrintStream ud) throws SQLException {
        Sporkontrol.Rapport rapport = Sporkontrol.af(database);
        rapport.brud().forEach(brud -> ud.println(saetning("brud." + brud.art(), Long.toString(brud.id()))));
        String antal = Long.toString(rapport.antal());
        if (rapport.brud().isEmpty()) {
            ud.println(saetning("helt", antal, Long.toString(rapport.sidste()), rapport.segl()));
            return 0;
        }
        ud.println(saetning("brudt", antal, rapport.brud().size()));
        return 1;
    }

    private static String saetning(String noegle, Object... vaerdier) {
        return new MessageFormat(SAETNINGER.getString("spor." + noegle), Locale.ROOT).format(vaerdier);
    }
}
