package dk.raadslag.referat;

import dk.raadslag.udgivelse.Rettet;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided and stood otherwise before; rows are only added. */
@Repository
class Rettelser {

    /** @param offentlig whether readers could see what stood there */
    record Rettelse(long punktId, @Nullable Long atPunktId, String udfaldFoer, Instant tidspunkt, boolean offentlig) {

        boolean gaelder(long punkt, @Nullable Long atPunkt) {
            return punktId == punkt && Objects.equals(atPunktId, atPunkt);
        }

        /** As readers are told it of the decision that stands now: the outcome they saw first. */
        Rettet rettet(Rettelse nyeste, Udfald nu, ZoneId zone) {
            return new Rettet(
                    nyeste.tidspunkt().atZone(zone).toLocalDate(), udfaldFoer.equals(nu.name()) ? null : udfaldFoer);
        }
    }

    private final JdbcClient jdbc;

    Rettelser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tilfoej(Beslutning foer, String grund, String af, Instant nu, boolean offentlig) {
        jdbc.sql("""
                        INSERT INTO raadslag.rettelse (moede_id, punkt_id, at_punkt_id, udfald_foer, bemaerkning_foer,
                            grund, af, tidspunkt, offentlig)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(foer.getMoedeId())
                .param(foer.getPunktId())
                .param(foer.getAtPunktId().orElse(null))
                .param(foer.getUdfald().name())
                .param(foer.getBemaerkning())
                .param(grund)
                .param(af)
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
                        row.getString("udfald_foer"),
                        row.getTimestamp("tidspunkt").toInstant(),
                        row.getBoolean("offentlig")))
                .list();
    }
}
