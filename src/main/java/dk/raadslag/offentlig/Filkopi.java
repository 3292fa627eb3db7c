package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtMoede;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies the bytes of open bilag into the public store, in pieces, and takes those away that none needs any more. */
@Component
class Filkopi {

    private static final int DEL = 256 * 1024;

    private final JdbcClient sql;

    Filkopi(JdbcClient sql) {
        this.sql = sql;
    }

    void kopier(OffentligtMoede moede, Function<String, InputStream> kilde) {
        moede.punkter().stream().flatMap(punkt -> punkt.bilag().stream()).forEach(bilag -> kopier(bilag, kilde));
    }

    private void kopier(OffentligtBilag bilag, Function<String, InputStream> kilde) {
        int ny = sql.sql("INSERT INTO offentlig.fil VALUES (:sha256, :stoerrelse) ON CONFLICT DO NOTHING")
                .param("sha256", bilag.sha256())
                .param("stoerrelse", bilag.stoerrelse())
                .update();
        if (ny == 0) {
            return;
        }
        try (DigestInputStream indhold = new DigestInputStream(kilde.apply(bilag.sha256()), sha256())) {
            long laengde = kopier(bilag.sha256(), indhold);
            String fundet = HexFormat.of().formatHex(indhold.getMessageDigest().digest());
            if (laengde != bilag.stoerrelse() || !fundet.equals(bilag.sha256())) {
                throw new IllegalStateException("Bilag " + bilag.bilagId() + " is not the file it is said to be");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long kopier(String sha256, InputStream indhold) throws IOException {
        long laengde = 0;
        int nr = 0;
        for (byte[] del = indhold.readNBytes(DEL); del.length > 0; del = indhold.readNBytes(DEL)) {
            sql.sql("INSERT INTO offentlig.fil_del VALUES (:sha256, :nr, :indhold)")
                    .param("sha256", sha256)
                    .param("nr", nr++)
                    .param("indhold", del)
                    .update();
            laengde += del.length;
        }
        return laengde;
    }

    void rydOp() {
        sql.sql("""
                        DELETE FROM offentlig.fil f
                        WHERE NOT EXISTS (SELECT FROM offentlig.bilag b WHERE b.sha256 = f.sha256)""").update();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
