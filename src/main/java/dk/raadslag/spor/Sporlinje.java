package dk.raadslag.spor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as it lies in the database, and its seal worked out anew here: whoever has changed the database's own
 * function has not changed this.
 *
 * @param kaede which of the chains it is in
 * @param forrige the seal of the row before it in its chain
 * @param noteret when it was written, by the database's clock; null for rows older than that column
 * @param vidne the newest end of another chain at that moment, as {@link Witness} reads it
 * @param tekster actor, name, deed, kind and id of the subject, details, reason, and address where there is one
 */
record Sporlinje(
        int kaede,
        long id,
        Instant tidspunkt,
        @Nullable Instant noteret,
        @Nullable String vidne,
        List<@Nullable String> tekster,
        byte[] forrige,
        byte[] segl) {

    private static final List<String> TEKSTER =
            List.of("aktoer", "aktoer_navn", "handling", "emne_type", "emne_id", "detaljer", "grund");

    private static final int HANDLING = TEKSTER.indexOf("handling");
    private static final int EMNE_TYPE = TEKSTER.indexOf("emne_type");
    private static final int DETALJER = TEKSTER.indexOf("detaljer");

    private static final int MIKRO = 1000;

    static Sporlinje af(ResultSet row) throws SQLException {
        List<@Nullable String> tekster = new ArrayList<>();
        for (String kolonne : TEKSTER) {
            tekster.add(row.getString(kolonne));
        }
        String adresse = row.getString("adresse");
        if (adresse != null) {
            tekster.add(adresse);
        }
        Timestamp noteret = row.getTimestamp("noteret");
        return new Sporlinje(
                row.getInt("kaede"),
                row.getLong("id"),
                row.getTimestamp("tidspunkt").toInstant(),
                noteret == null ? null : noteret.toInstant(),
                row.getString("vidne"),
                tekster,
                row.getBytes("forrige"),
                row.getBytes("segl"));
    }

    /** Whether the row is as it was sealed. */
    boolean erUroert() {
        return Arrays.equals(segl, beregnetSegl());
    }

    /** Whether it says that the trail was cut. */
    boolean erRydning() {
        return "ryddet".equals(tekster.get(HANDLING)) && "spor".equals(tekster.get(EMNE_TYPE));
    }

    String detaljer() {
        return String.valueOf(tekster.get(DETALJER));
    }

    boolean foelger(byte[] seglFoer) {
        return Arrays.equals(forrige, seglFoer);
    }

    byte[] beregnetSegl() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(forrige);
            return sha256.digest(indhold().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /** As PostgreSQL writes the same array: {@code [7, 1793602800.000000, "inger", …]}. */
    private String indhold() {
        String vished = noteret == null ? "" : ", " + seconds(noteret) + ", " + json(vidne);
        return tekster.stream()
                .map(Sporlinje::json)
                .collect(Collectors.joining(", ", "[" + id + ", " + seconds(tidspunkt) + ", ", vished + "]"));
    }

    private static String seconds(Instant tid) {
        return "%d.%06d".formatted(tid.getEpochSecond(), tid.getNano() / MIKRO);
    }

    /** The row as a line of JSON, for export. */
    String json() {
        HexFormat hex = HexFormat.of();
        return "{\"kaede\": %d, \"id\": %d, \"tidspunkt\": \"%s\", \"indhold\": %s, \"forrige\": \"%s\", \"segl\": \"%s\"}"
                .formatted(kaede, id, tidspunkt, indhold(), hex.formatHex(forrige), hex.formatHex(segl));
    }

    private static String json(@Nullable String tekst) {
        if (tekst == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char tegn : tekst.toCharArray()) {
            switch (tegn) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(tegn < ' ' ? "\\u%04x".formatted((int) tegn) : String.valueOf(tegn));
            }
        }
        return json.append('"').toString();
    }
}
