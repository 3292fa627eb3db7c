package dk.raadslag.referat;

import dk.raadslag.dagsorden.Punktindhold;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks that wait until the same is decided on again. */
@Repository
class Henlagte {

    /** An at-punkt by its id and words, wherever it is up; a standing item is its meeting's alone. */
    private static final String HERE =
            " WHERE at_punkt_id = :at AND at_tekst = :tekst OR :at IS NULL AND at_punkt_id IS NULL AND punkt_id = :punkt";

    private final JdbcClient jdbc;

    Henlagte(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Beslutning beslutning, String atTekst, Instant nu) {
        jdbc.sql("""
                        INSERT INTO raadslag.henlagt_bemaerkning (moede_id, punkt_id, at_punkt_id, at_tekst, bemaerkning,
                            revision, af, paa_vegne_af, tidspunkt)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(beslutning.getMoedeId())
                .param(beslutning.getPunktId())
                .param(beslutning.getAtPunktId().orElse(null))
                .param(atTekst)
                .param(beslutning.getBemaerkning())
                .param(beslutning.getBemaerkningRevision())
                .param(beslutning.getBemaerketAf().navn())
                .param(beslutning.getBemaerketAf().paaVegneAf())
                .param(nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest that was written on these very words. */
    Optional<Henlagt> find(long punktId, Punktindhold.@Nullable AtPunkt at) {
        return here("SELECT * FROM raadslag.henlagt_bemaerkning" + HERE + " ORDER BY id DESC LIMIT 1", punktId, at)
                .query((row, n) -> new Henlagt(
                        row.getString("bemaerkning"),
                        row.getLong("revision"),
                        new Navn(row.getString("af"), row.getString("paa_vegne_af"))))
                .optional();
    }

    void delete(long punktId, Punktindhold.@Nullable AtPunkt at) {
        here("DELETE FROM raadslag.henlagt_bemaerkning" + HERE, punktId, at).update();
    }

    private JdbcClient.StatementSpec here(String sql, long punktId, Punktindhold.@Nullable AtPunkt at) {
        return jdbc.sql(sql)
                .param("at", at == null ? null : at.id(), java.sql.Types.BIGINT)
                .param("tekst", at == null ? "" : at.tekst())
                .param("punkt", punktId);
    }
}
