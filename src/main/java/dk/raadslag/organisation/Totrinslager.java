package dk.raadslag.organisation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second factors as they lie in the database. A code is good once, on all nodes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Totrinslager {

    private static final int HEMMELIG_BYTES = 20;

    private final JdbcClient jdbc;
    private final Totrinsnoegle noegle;
    private final Clock clock;
    private final SecureRandom tilfaeldig = new SecureRandom();

    Totrinslager(JdbcClient jdbc, Totrinsnoegle noegle, Clock clock) {
        this.jdbc = jdbc;
        this.noegle = noegle;
        this.clock = MachineTime.of(clock);
    }

    public boolean erBekraeftet(long bruger) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM raadslag.totrin WHERE bruger_id = ? AND bekraeftet IS NOT NULL)")
                .param(bruger)
                .query(Boolean.class)
                .single();
    }

    /** A new secret, good for nothing before it is confirmed. An earlier one that was not confirmed is gone. */
    public byte[] begynd(long bruger) {
        byte[] hemmelighed = new byte[HEMMELIG_BYTES];
        tilfaeldig.nextBytes(hemmelighed);
        jdbc.sql("""
                        INSERT INTO raadslag.totrin (bruger_id, hemmelighed) VALUES (?, ?)
                        ON CONFLICT (bruger_id) DO UPDATE SET hemmelighed = excluded.hemmelighed
                        WHERE totrin.bekraeftet IS NULL""").params(bruger, noegle.laas(hemmelighed, bruger)).update();
        return hemmelighed;
    }

    /** The recovery codes, if the code is right: this once. */
    public Optional<List<String>> bekraeft(long bruger, String kode) {
        if (erBekraeftet(bruger) || !brug(bruger, kode)) {
            return Optional.empty();
        }
        jdbc.sql("UPDATE raadslag.totrin SET bekraeftet = ? WHERE bruger_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), bruger)
                .update();
        return Optional.of(nyeNoedkoder(bruger));
    }

    /** New recovery codes, this once; the earlier ones are worth nothing from now on. */
    public List<String> nyeNoedkoder(long bruger) {
        jdbc.sql("DELETE FROM raadslag.noedkode WHERE bruger_id = ?")
                .param(bruger)
                .update();
        List<String> koder = Noedkoder.nye(tilfaeldig);
        koder.forEach(ny -> jdbc.sql("INSERT INTO raadslag.noedkode VALUES (?, ?)")
                .params(bruger, Noedkoder.aftryk(ny))
                .update());
        return koder;
    }

    /** Uses up a code of the app; false if it is wrong, or it or a later one has been used. */
    public boolean brug(long bruger, String kode) {
        OptionalLong trin = hemmelighed(bruger)
                .map(hemmelighed -> Engangskode.trin(hemmelighed, kode.replace(" ", ""), clock.instant()))
                .orElseGet(OptionalLong::empty);
        return trin.isPresent()
                && jdbc.sql("UPDATE raadslag.totrin SET seneste_trin = ? WHERE bruger_id = ? AND seneste_trin < ?")
                                .params(trin.getAsLong(), bruger, trin.getAsLong())
                                .update()
                        == 1;
    }

    /** Uses up a recovery code; false if it is none. */
    public boolean brugNoedkode(long bruger, String kode) {
        return jdbc.sql("DELETE FROM raadslag.noedkode WHERE bruger_id = ? AND aftryk = ?")
                        .params(bruger, Noedkoder.aftryk(kode))
                        .update()
                == 1;
    }

    public int noedkoderTilbage(long bruger) {
        return jdbc.sql("SELECT count(*) FROM raadslag.noedkode WHERE bruger_id = ?")
                .param(bruger)
                .query(Integer.class)
                .single();
    }

    /** Whether there was one. */
    public boolean fjern(long bruger) {
        return jdbc.sql("DELETE FROM raadslag.totrin WHERE bruger_id = ?")
                        .param(bruger)
                        .update()
                == 1;
    }

    private Optional<byte[]> hemmelighed(long bruger) {
        return jdbc.sql("SELECT hemmelighed FROM raadslag.totrin WHERE bruger_id = ?")
                .param(bruger)
                .query(String.class)
                .optional()
                .map(gemt -> noegle.aabn(gemt, bruger));
    }
}
