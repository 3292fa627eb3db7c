package dk.raadslag.spor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The command {@code spor verificer}: says whether the trail is whole, and where it is not; with {@code --mod FIL} also
 * whether it agrees with what {@code spor kontrolpunkter} wrote earlier, and somebody kept elsewhere. {@code spor eksporter}
 * writes it as a line of JSON per row. {@code spor ryd} removes what is older than {@code RAADSLAG_SPOR_OPBEVARING} says, as the
 * database's owner: the program itself cannot.
 */
public final class Sporkommando {

    private static final String OPBEVARING = "RAADSLAG_SPOR_OPBEVARING";

    /** Whoever types P1M for P1Y loses eleven months of evidence. */
    private static final Period MINDST = Period.ofYears(1);

    private final ResourceBundle texts;

    /** @param texts {@code i18n/spor*.properties}, in the language of whoever typed the command */
    public Sporkommando(ResourceBundle texts) {
        this.texts = texts;
    }

    /** 0 when the trail is whole, 1 when it is not, 2 when the words make no command. */
    public int run(String[] ord, Connection database, PrintStream ud, PrintStream fejl) throws SQLException {
        if (ord.length == 3 && ord[0].equals("verificer") && ord[1].equals("--mod")) {
            return verify(database, Path.of(ord[2]), ud, fejl);
        }
        switch (ord.length == 1 ? ord[0] : "") {
            case "verificer" -> {
                return verify(database, List.of(), ud);
            }
            case "kontrolpunkter" -> {
                Sporkontrol.kontrolpunkter(database).forEach(ende -> ud.println(ende.toJson()));
                return 0;
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
    int cut(Connection database, String opbevaring, PrintStream ud, PrintStream fejl) throws SQLException {
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

    /** Whether what {@code RAADSLAG_SPOR_OPBEVARING} says is a time that the trail may be kept for. */
    public static boolean isRetention(String opbevaring) {
        return periode(opbevaring).isPresent();
    }

    private static Optional<Period> periode(String tekst) {
        try {
            return Optional.of(Period.parse(tekst)).filter(p -> p.toTotalMonths() >= MINDST.toTotalMonths());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A file that proves nothing is not taken for one that agrees. */
    private int verify(Connection database, Path fil, PrintStream ud, PrintStream fejl) throws SQLException {
        List<Witness> punkter = new ArrayList<>();
        try {
            for (String linje : Files.readAllLines(fil)) {
                int foer = punkter.size();
                Witness.ofJson(linje).forEach(punkter::add);
                if (punkter.size() == foer && !linje.isBlank()) {
                    fejl.println(saetning("mod.ulaeselig", fil, linje));
                    return 2;
                }
            }
        } catch (IOException e) {
            fejl.println(saetning("mod.fil", fil));
            return 2;
        }
        if (punkter.isEmpty()) {
            fejl.println(saetning("mod.tom", fil));
            return 2;
        }
        int status = verify(database, punkter, ud);
        if (status == 0) {
            ud.println(saetning("mod.passer", Integer.toString(punkter.size()), fil));
        }
        return status;
    }

    private int verify(Connection database, List<Witness> kontrolpunkter, PrintStream ud) throws SQLException {
        Sporkontrol.Rapport rapport = Sporkontrol.af(database, kontrolpunkter);
        rapport.brud().forEach(brud -> ud.println(saetning("brud." + brud.art(), Long.toString(brud.id()))));
        String antal = Long.toString(rapport.antal());
        if (rapport.ryddet() > 0) {
            ud.println(saetning("tidligere", Long.toString(rapport.ryddet())));
        }
        if (rapport.oevelse() > 0) {
            ud.println(saetning("oevelse", Long.toString(rapport.oevelse())));
        }
        if (rapport.brud().isEmpty()) {
            ud.println(saetning("helt", antal, Long.toString(rapport.sidste()), rapport.segl()));
            return 0;
        }
        ud.println(saetning("brudt", antal, rapport.brud().size()));
        return 1;
    }

    private String saetning(String noegle, Object... vaerdier) {
        return new MessageFormat(texts.getString("spor." + noegle), Locale.ROOT).format(vaerdier);
    }
}
