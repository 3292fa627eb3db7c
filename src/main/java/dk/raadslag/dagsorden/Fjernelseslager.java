package dk.raadslag.dagsorden;

import dk.raadslag.dagsorden.Fjernelse.NyFil;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken away, and what came back; rows are added and completed, never deleted. */
@Repository
class Fjernelseslager {

    private final JdbcClient jdbc;

    Fjernelseslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tilfoej(long moedeId, @Nullable Long punktId, @Nullable Long bilagId, String grund, String af, Instant nu) {
        jdbc.sql("""
                        INSERT INTO raadslag.fjernelse (moede_id, punkt_id, bilag_id, grund, af, fjernet)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .param(moedeId)
                .param(punktId)
                .param(bilagId)
                .param(grund)
                .param(af)
                .param(nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void laegOp(
            long id, String grund, String af, Instant nu, String daekket, @Nullable NyFil fil, List<String> erstatter) {
        jdbc.sql("""
                        UPDATE raadslag.fjernelse SET lagt_op = ?, lagt_op_af = ?, lagt_op_grund = ?, daekket = ?,
                            ny_sha256 = ?, ny_filnavn = ?, ny_type = ?, ny_stoerrelse = ?, erstatter = ?
                        WHERE id = ? AND lagt_op IS NULL""")
                .param(nu.atOffset(ZoneOffset.UTC))
                .param(af)
                .param(grund)
                .param(daekket)
                .param(fil == null ? null : fil.sha256())
                .param(fil == null ? null : fil.filnavn())
                .param(fil == null ? null : fil.type())
                .param(fil == null ? null : fil.stoerrelse())
                .param(fil == null ? null : erstatter.toArray(String[]::new))
                .param(id)
                .update();
    }

    /** Of a meeting, and of these bilag wherever they were taken away; oldest first. */
    Fjernede paa(long moedeId, Collection<Long> bilag) {
        return new Fjernede(jdbc.sql(
                        "SELECT * FROM raadslag.fjernelse WHERE moede_id = :moede OR bilag_id = ANY (:bilag) ORDER BY id")
                .param("moede", moedeId)
                .param("bilag", bilag.toArray(Long[]::new))
                .query(Fjernelseslager::read)
                .list());
    }

    private static Fjernelse read(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("ny_sha256");
        var lagtOp = row.getTimestamp("lagt_op");
        Array erstatter = row.getArray("erstatter");
        return new Fjernelse(
                row.getLong("id"),
                row.getLong("moede_id"),
                row.getObject("punkt_id", Long.class),
                row.getObject("bilag_id", Long.class),
                row.getString("grund"),
                row.getString("af"),
                row.getTimestamp("fjernet").toInstant(),
                lagtOp == null ? null : lagtOp.toInstant(),
                row.getString("daekket"),
                sha256 == null
                        ? null
                        : new NyFil(
                                sha256,
                                row.getString("ny_filnavn"),
                                row.getString("ny_type"),
                                row.getLong("ny_stoerrelse")),
                erstatter == null ? List.of() : List.of((String[]) erstatter.getArray()));
    }
}
