package dk.raadslag.referat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided and stood otherwise before; rows are only added. */
@Repository
class Rettelser {

    private final JdbcClient jdbc;

    Rettelser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tilfoej(Beslutning foer, String grund, Navn af, Instant nu, boolean offentlig) {
        jdbc.sql("""
                        INSERT INTO raadslag.rettelse (moede_id, punkt_id, at_punkt_id, udfald_foer, bemaerkning_foer,
                            grund, af, paa_vegne_af, tidspunkt, offentlig)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(foer.getMoedeId())
                .param(foer.getPunktId())
                .param(foer.getAtPunktId().orElse(null))
                .param(foer.getUdfald().name())
                .param(foer.getBemaerkning())
                .param(grund)
                .param(af.navn())
                .param(af.paaVegneAf())
                .param(nu.atOffset(ZoneOffset.UTC))
                .param(offentlig)
                .update();
    }

    /** Oldest first. */
    List<Rettelse> paa(long moedeId) {
        return jdbc.sql("SELECT * FROM raadslag.rettelse WHERE moede_id = ? ORDER BY id")
                .param(moedeId)
                .query((row, n) -> new Rettelse(
                        row.getLong("punkt_id"),
                        row.getObject("at_punkt_id", Long.class),
                        Udfald.valueOf(row.getString("udfald_foer")),
                        row.getString("bemaerkning_foer"),
                        row.getString("grund"),
                        new Navn(row.getString("af"), row.getString("paa_vegne_af")),
                        row.getTimestamp("tidspunkt").toInstant(),
                        row.getBoolean("offentlig")))
                .list();
    }
}
