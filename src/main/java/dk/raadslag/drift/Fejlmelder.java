package dk.raadslag.drift;

import dk.raadslag.database.DatabaseAfvist;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Turns a failed start into one sentence where it knows one; every other failure keeps its stack trace. */
class Fejlmelder implements SpringBootExceptionReporter {

    // Spring calls constructors that take the context; a failed start may have none worth asking.
    Fejlmelder(@SuppressWarnings("unused") ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable fejl) {
        Optional<String> saetning = saetning(fejl);
        saetning.ifPresent(Saetning.FEJL::println);
        return saetning.isPresent();
    }

    /** The sentence for the first cause that has one. */
    static Optional<String> saetning(Throwable fejl) {
        return Stream.iterate(fejl, f -> f != null, Throwable::getCause)
                .limit(30)
                .flatMap(f -> of(f).stream())
                .findFirst();
    }

    private static Optional<String> of(Throwable fejl) {
        return switch (fejl) {
            case Opstartsfejl o -> Optional.ofNullable(o.getMessage());
            case PortInUseException p -> Optional.of(Saetning.af("port", Integer.toString(p.getPort())));
            case DatabaseAfvist d ->
                Optional.of(Saetning.af(
                        "database." + d.grund().name().toLowerCase(java.util.Locale.ROOT), d.fundet(), d.kendt()));
            case SQLException s -> ofState(s);
            case ConnectException c -> Optional.of(Saetning.af("database.naas-ikke"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofState(SQLException fejl) {
        String tilstand = fejl.getSQLState() == null ? "" : fejl.getSQLState();
        if (tilstand.startsWith("08") || tilstand.startsWith("57P")) {
            return Optional.of(Saetning.af("database.naas-ikke"));
        }
        if (tilstand.startsWith("28")) {
            return Optional.of(Saetning.af("database.adgang"));
        }
        return switch (tilstand) {
            case "3D000" -> Optional.of(Saetning.af("database.findes-ikke"));
            case "42501" -> Optional.of(Saetning.af("database.rettighed", foersteLinje(fejl)));
            case "53100" -> Optional.of(Saetning.af("database.plads"));
            case "53300" -> Optional.of(Saetning.af("database.forbindelser"));
            default -> Optional.empty();
        };
    }

    /** The server's own words, without the statement that may follow them. */
    private static String foersteLinje(SQLException fejl) {
        return String.valueOf(fejl.getMessage()).lines().findFirst().orElse("");
    }
}
