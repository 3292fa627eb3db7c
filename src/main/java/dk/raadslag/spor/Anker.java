package dk.raadslag.spor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a chain was cut: what is left of it continues from here.
 *
 * @param id the last row that was removed
 * @param segl its seal, in hex
 * @param antal how many rows have been removed from the chain, in all
 */
record Anker(long id, String segl, long antal) {

    /** The trail's own word on the cut, in its details. */
    static final String NOEGLE = "ankre";

    /** By chain. */
    static Map<Integer, Anker> alle(Connection database) throws SQLException {
        Map<Integer, Anker> ankre = new TreeMap<>();
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("SELECT kaede, id, segl, antal FROM raadslag.haendelse_anker")) {
            while (row.next()) {
                ankre.put(
                        row.getInt("kaede"),
                        new Anker(row.getLong("id"), Kaede.hex(row.getBytes("segl")), row.getLong("antal")));
            }
        }
        return ankre;
    }

    /** All of them as the row about the cut holds them: JSON, always written the same. */
    static String detaljer(Map<Integer, Anker> ankre) {
        return ankre.entrySet().stream()
                .map(en ->
                        "%d:%d:%s:%d".formatted(en.getKey(), en.getValue().id, en.getValue().segl, en.getValue().antal))
                .collect(Collectors.joining(" ", "{\"" + NOEGLE + "\":\"", "\"}"));
    }
}
