package dk.raadslag.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts sign-ins, for all nodes in one place. Each counts as a failure from its beginning until it has come in: so a
 * hundred at once are no more guesses than a hundred after another. Few failures shut an account for the address that they
 * came from, many from wherever shut it for strangers; a browser that has come in by it before is counted for itself, so
 * that nobody who knows a name can lock its owner out.
 */
@Component
class Indgangsforsoeg {

    private static final Duration HUSKES = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Indgangsforsoeg(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = MachineTime.of(clock);
    }

    /** @throws Indgangslaast if that door must wait; that attempt is not counted */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begynd(Attempt forsoeg) {
        change(doer("doer", forsoeg), (foer, nu) -> foer.endnuEt(nu, Forsoeg.FAA));
        if (forsoeg.device() == null) {
            change(konto(forsoeg.konto()), (foer, nu) -> foer.endnuEt(nu, Forsoeg.MANGE));
            change(adresse(forsoeg.adresse()), Forsoeg::fraAdresse);
        }
    }

    /** The password was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void lykkedes(Attempt forsoeg) {
        forget(doer("doer", forsoeg));
        if (forsoeg.device() == null) {
            takeBack(konto(forsoeg.konto()));
            takeBack(adresse(forsoeg.adresse()));
        }
        forgetOld();
    }

    /** Nobody looked at the password: it counts for nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fortryd(Attempt forsoeg) {
        takeBack(doer("doer", forsoeg));
        if (forsoeg.device() == null) {
            takeBack(konto(forsoeg.konto()));
            takeBack(adresse(forsoeg.adresse()));
        }
    }

    /**
     * A code of the second factor: who tries it has the password, so the address is no excuse.
     *
     * @throws Indgangslaast if codes of that account must wait; that attempt is not counted
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begyndKode(Attempt forsoeg) {
        change(kode(forsoeg), (foer, nu) -> foer.endnuEt(nu, Forsoeg.FAA));
    }

    /** The code was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void lykkedesKode(Attempt forsoeg) {
        forget(kode(forsoeg));
    }

    private void forget(String noegle) {
        jdbc.sql("DELETE FROM raadslag.indgangsforsoeg WHERE noegle = ?")
                .param(noegle)
                .update();
    }

    /** What somebody holds just now is not old, whatever it says: two who wait for each other would both be refused. */
    private void forgetOld() {
        jdbc.sql("""
                DELETE FROM raadslag.indgangsforsoeg WHERE noegle IN (
                    SELECT noegle FROM raadslag.indgangsforsoeg WHERE seneste < ? FOR UPDATE SKIP LOCKED)""")
                .param(clock.instant().minus(HUSKES).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void takeBack(String noegle) {
        store(noegle, find(noegle).lykkedes());
    }

    /** The time is taken when the row is held: whoever waited for it would else count from before the other. */
    private void change(String noegle, BiFunction<Forsoeg, Instant, Forsoeg> naeste) {
        store(noegle, Forsoeg.intet(clock.instant()), "DO NOTHING");
        Forsoeg foer = find(noegle);
        Instant nu = clock.instant();
        if (foer.erLaast(nu)) {
            throw new Indgangslaast(nu, foer.laastTil());
        }
        store(noegle, naeste.apply(foer, nu));
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

    private static String konto(String konto) {
        return "konto " + hash(konto);
    }

    private static String doer(String hvad, Attempt forsoeg) {
        String device = forsoeg.device();
        return hvad + " " + hash(forsoeg.konto() + (device == null ? " fra " + forsoeg.adresse() : " paa " + device));
    }

    private static String kode(Attempt forsoeg) {
        return doer("kode", forsoeg.device() == null ? new Attempt(forsoeg.konto(), "", null) : forsoeg);
    }

    /** People type their password where the name should be. */
    private static String hash(String ord) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(ord.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static String adresse(String adresse) {
        return "adresse " + adresse;
    }
}
