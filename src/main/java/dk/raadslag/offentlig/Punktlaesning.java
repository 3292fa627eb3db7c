package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Aabnet;
import dk.raadslag.udgivelse.OffentligtAfsnit;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Rettet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads the items of a public meeting: one query for each kind of part, however many items. */
@Component
class Punktlaesning {

    private final Offentligkilde kilde;

    Punktlaesning(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    List<OffentligtPunkt> af(long moedeId) {
        Map<Integer, List<OffentligtAfsnit>> afsnit = dele(
                moedeId,
                "afsnit",
                "plads",
                (row, n) ->
                        new OffentligtAfsnit(row.getString("titel"), row.getString("html"), row.getString("tekst")));
        Map<Integer, List<OffentligtAtPunkt>> atPunkter = dele(
                moedeId,
                "at_punkt",
                "at_nr",
                (row, n) -> new OffentligtAtPunkt(
                        row.getInt("at_nr"),
                        row.getString("tekst"),
                        tekst(row.getString("udfald")),
                        tekst(row.getString("bemaerkning")),
                        rettet(row)));
        Map<Integer, List<OffentligtBilag>> bilag = dele(
                moedeId,
                "bilag",
                "bilag_nr, bilag_id",
                (row, n) -> new OffentligtBilag(
                        row.getLong("bilag_id"),
                        row.getInt("bilag_nr"),
                        row.getString("navn"),
                        row.getString("filnavn"),
                        row.getString("type"),
                        row.getLong("stoerrelse"),
                        row.getString("sha256"),
                        aabnet(row)));
        return kilde.sql()
                .sql("SELECT * FROM offentlig.punkt WHERE moede_id = :id ORDER BY nr")
                .param("id", moedeId)
                .query((row, n) -> new OffentligtPunkt(
                        row.getLong("punkt_id"),
                        row.getInt("nr"),
                        row.getString("kategori"),
                        !row.getBoolean("aaben"),
                        tekst(row.getString("titel")),
                        tekst(row.getString("enhed")),
                        tekst(row.getString("sagsnummer")),
                        afsnit.getOrDefault(row.getInt("nr"), List.of()),
                        atPunkter.getOrDefault(row.getInt("nr"), List.of()),
                        tekst(row.getString("beslutning")),
                        tekst(row.getString("bemaerkning")),
                        bilag.getOrDefault(row.getInt("nr"), List.of()),
                        row.getObject("sag_id", Long.class),
                        aabnet(row),
                        rettet(row)))
                .list();
    }

    /** The numbers of the bilag that were taken away, by the number of their item. */
    Map<Integer, List<Integer>> fjernedeBilag(long moedeId) {
        Map<Integer, List<Integer>> efterNr = new HashMap<>();
        kilde.sql()
                .sql("SELECT nr, fjernede_bilag FROM offentlig.punkt WHERE moede_id = :id AND fjernede_bilag <> '{}'")
                .param("id", moedeId)
                .query(row -> {
                    efterNr.put(row.getInt("nr"), List.of((Integer[])
                            row.getArray("fjernede_bilag").getArray()));
                });
        return efterNr;
    }

    private static @Nullable Aabnet aabnet(ResultSet row) throws SQLException {
        LocalDate lukket = row.getObject("lukket", LocalDate.class);
        return lukket == null ? null : new Aabnet(lukket, row.getObject("aabnet", LocalDate.class));
    }

    private static @Nullable Rettet rettet(ResultSet row) throws SQLException {
        LocalDate dato = row.getObject("rettet", LocalDate.class);
        return dato == null ? null : new Rettet(dato, tekst(row.getString("rettet_fra")));
    }

    private <T> Map<Integer, List<T>> dele(long moedeId, String tabel, String orden, RowMapper<T> del) {
        Map<Integer, List<T>> efterNr = new HashMap<>();
        kilde.sql()
                .sql("SELECT * FROM offentlig." + tabel + " WHERE moede_id = :id ORDER BY nr, " + orden)
                .param("id", moedeId)
                .query(row -> {
                    efterNr.computeIfAbsent(row.getInt("nr"), nr -> new ArrayList<>())
                            .add(del.mapRow(row, 0));
                });
        return efterNr;
    }

    /** Blank counts as nothing, so that no empty box is shown. */
    private static @Nullable String tekst(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
