package dk.raadslag.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts sign-ins, for all nodes in one place. Each counts as a failure from its beginning until it has come in: so a
 * hundred at once are no more guesses than a hundred after another.
 */
@Component
class Indgangsforsoeg {

    private static final Duration HUSKES = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Indgangsforsoeg(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Indgangslaast if account or address must wait; that attempt is not counted */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begynd(String konto, String adresse) {
        Instant nu = clock.instant();
        change(konto(konto), nu, foer -> foer.paaKonto(nu));
        change(adresse(adresse), nu, foer -> foer.fraAdresse(nu));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void lykkedes(String konto, String adresse) {
        Instant nu = clock.instant();
        jdbc.sql("DELETE FROM raadslag.indgangsforsoeg WHERE noegle = ? OR seneste < ?")
                .params(konto(konto), nu.minus(HUSKES).atOffset(ZoneOffset.UTC))
                .update();
        store(adresse(adresse), find(adresse(adresse)).lykkedes(nu));
    }

    /** The password was right and a code must follow: no failure of the address, but the account's count stands. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void halvvejs(String adresse) {
        store(adresse(adresse), find(adresse(adresse)).lykkedes(clock.instant()));
    }

    private void change(String noegle, Instant nu, UnaryOperator<Forsoeg> naeste) {
        store(noegle, Forsoeg.intet(nu), "DO NOTHING");
        Forsoeg foer = find(noegle);
        if (foer.erLaast(nu)) {
            throw new Indgangslaast(nu, foer.laastTil());
        }
        store(noegle, naeste.apply(foer));
    }

    private Forsoeg find(String noegle) {
        return jdbc.sql("SELECT antal, seneste, laast_til FROM raadslag.indgangsforsoeg WHERE noegle = ? FOR UPDATE")
                .param(noegle)
                .query((row, number) -> new Forsoeg(
                        row.getDouble("antal"),
                        row.getTimestamp("seneste").toInstant(),
                        row.getTimestamp("laast_til").toInstant()))
                .optional()
                .orElseGet(() -> Forsoeg.intet(clock.instant()));
    }

    private void store(String noegle, Forsoeg forsoeg) {
        store(
                noegle,
                forsoeg,
                "(noegle) DO UPDATE SET (antal, seneste, laast_til)"
                        + " = (excluded.antal, excluded.seneste, excluded.laast_til)");
    }

    private void store(String noegle, Forsoeg forsoeg, String vedGensyn) {
        jdbc.sql("INSERT INTO raadslag.indgangsforsoeg VALUES (?, ?, ?, ?) ON CONFLICT " + vedGensyn)
                .params(noegle, forsoeg.antal())
                .param(forsoeg.seneste().atOffset(ZoneOffset.UTC))
                .param(forsoeg.laastTil().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Hashed: people type their password where the name should be. */
    private static String konto(String konto) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(konto.getBytes(StandardCharsets.UTF_8));
            return "konto " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static String adresse(String adresse) {
        return "adresse " + adresse;
    }
}
