package dk.raadslag.dagsorden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions, in a table that the program can only add to. */
@Repository
class Udgaver {

    private static final TypeReference<List<Punktindhold>> PUNKTER = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Udgaver(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void tilfoej(Udgave udgave) {
        jdbc.sql("INSERT INTO raadslag.udgave (moede_id, nr, udgivet, af, grund, indhold) VALUES (?, ?, ?, ?, ?, ?)")
                .param(udgave.moedeId())
                .param(udgave.nr())
                .param(udgave.udgivet().atOffset(ZoneOffset.UTC))
                .param(udgave.af())
                .param(udgave.grund())
                .param(json.writeValueAsString(udgave.punkter()))
                .update();
    }

    /** Newest first. */
    List<Udgave> af(long moedeId) {
        return jdbc.sql("SELECT * FROM raadslag.udgave WHERE moede_id = ? ORDER BY nr DESC")
                .param(moedeId)
                .query(this::read)
                .list();
    }

    Optional<Udgave> seneste(long moedeId) {
        return af(moedeId).stream().findFirst();
    }

    private Udgave read(ResultSet row, int number) throws SQLException {
        return new Udgave(
                row.getLong("moede_id"),
                row.getInt("nr"),
                row.getTimestamp("udgivet").toInstant(),
                row.getString("af"),
                row.getString("grund"),
                json.readValue(row.getString("indhold"), PUNKTER));
    }
}
