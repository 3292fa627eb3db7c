package dk.raadslag.indstilling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Each time a case was sent: its words then, what the quality check found, and what came of it. */
@Repository
class Indsendelser {

    record Indsendelse(int nr, Instant tidspunkt, Sagsaftryk indhold) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Indsendelser(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param fund also those set aside */
    void noter(Indstilling sag, List<Kvalitetsfund> fund) {
        long id = jdbc.sql("""
                INSERT INTO raadslag.indsendelse (indstilling_id, nr, tidspunkt, enhed_kode, indhold)
                SELECT :sag, coalesce(max(nr), 0) + 1, :nu, :enhed, :indhold
                FROM raadslag.indsendelse WHERE indstilling_id = :sag
                RETURNING id""")
                .param("sag", sag.getId())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("enhed", sag.getEnhed().getKode())
                .param("indhold", json.writeValueAsString(Sagsaftryk.af(sag)))
                .query(Long.class)
                .single();
        Map<String, Long> antal =
                fund.stream().collect(Collectors.groupingBy(et -> et.fund().regel(), Collectors.counting()));
        jdbc.sql("INSERT INTO raadslag.indsendelse_fund SELECT ?, regel, tal FROM unnest(?, ?) AS fund (regel, tal)")
                .param(id)
                .param(antal.keySet().toArray(String[]::new))
                .param(antal.values().toArray(Long[]::new))
                .update();
    }

    /** What came of the newest. */
    void noterUdfald(long sag, boolean godkendt) {
        jdbc.sql("""
                UPDATE raadslag.indsendelse SET udfald = :udfald WHERE indstilling_id = :sag
                AND nr = (SELECT max(nr) FROM raadslag.indsendelse WHERE indstilling_id = :sag)""")
                .param("udfald", godkendt ? "GODKENDT" : "RETTES")
                .param("sag", sag)
                .update();
    }

    /** Newest first. */
    List<Indsendelse> af(long sag) {
        return jdbc.sql(
                        "SELECT nr, tidspunkt, indhold FROM raadslag.indsendelse WHERE indstilling_id = ? ORDER BY nr DESC")
                .param(sag)
                .query(this::read)
                .list();
    }

    private Indsendelse read(ResultSet row, int number) throws SQLException {
        return new Indsendelse(
                row.getInt("nr"),
                row.getTimestamp("tidspunkt").toInstant(),
                json.readValue(row.getString("indhold"), Sagsaftryk.class));
    }
}
