package dk.raadslag.spor;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The command {@code spor verificer}: says whether the trail is whole, and where it is not. {@code spor eksporter} writes
 * it as a line of JSON per row. {@code spor ryd} removes what is older than {@code RAADSLAG_SPOR_OPBEVARING} says, as the
 * database's owner: the program itself cannot.
 */
public final class Sporkommando {

    private static final String OPBEVARING = "RAADSLAG_SPOR_OPBEVARING";

    private static final ResourceBundle SAETNINGER = ResourceBundle.getBundle(
            "i18n.spor",
            Locale.forLanguageTag(Objects.requireNonNullElse(System.getenv("RAADSLAG_SPROG"), "da")),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** Whoever types P1M for P1Y loses eleven months of evidence. */
    private static final Period MINDST = Period.ofYears(1);

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
            case "ryd" -> {
                return cut(database, Objects.requireNonNullElse(System.getenv(OPBEVARING), ""), ud, fejl);
            }
            default -> {
                fejl.println(saetning("brug"));
                return 2;
            }
        }
    }

    /** Removes nothing from a trail that is not whole: what is wrong with it must first be seen. */
    static int cut(Connection database, String opbevaring, PrintStream ud, PrintStream fejl) throws SQLException {
        Optional<Period> periode = periode(opbevaring);
        if (periode.isEmpty()) {
            fejl.println(saetning("ryd.periode", OPBEVARING));
            return 2;
        }
        if (database.isReadOnly()) {
            database.setReadOnly(false);
        }
        if (!Sporkontrol.af(database).brud().isEmpty()) {
            fejl.println(saetning("ryd.brudt"));
            return 1;
        }
        ZonedDateTime nu = Sporrydning.now(database).atZone(ZoneOffset.UTC);
        int fjernet = Sporrydning.foer(database, nu.minus(periode.get()).toInstant());
        ud.println(saetning(
                "ryddet",
                Integer.toString(fjernet),
                nu.minus(periode.get()).toLocalDate().toString()));
        return 0;
    }

    private static Optional<Period> periode(String tekst) {
        try {
            return Optional.of(Period.parse(tekst)).filter(p -> p.toTotalMonths() >= MINDST.toTotalMonths());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static int verify(Connection database, PrintStream ud) throws SQLException {
        Sporkontrol.Rapport rapport = Sporkontrol.af(database);
        rapport.brud().forEach(brud -> ud.println(saetning("brud." + brud.art(), Long.toString(brud.id()))));
        String antal = Long.toString(rapport.antal());
        if (rapport.ryddet() > 0) {
            ud.println(saetning("tidligere", Long.toString(rapport.ryddet())));
        }
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
