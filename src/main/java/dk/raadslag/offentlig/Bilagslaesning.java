package dk.raadslag.offentlig;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads public files piece by piece: no connection is held while a slow reader takes his time. */
@Component
class Bilagslaesning {

    private final Offentligkilde kilde;

    Bilagslaesning(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    Optional<Bilagsfil> find(long bilagId) {
        return kilde.sql().sql("""
                        SELECT b.filnavn, b.type, b.stoerrelse, b.sha256
                        FROM offentlig.bilag b JOIN offentlig.moede m USING (moede_id)
                        WHERE b.bilag_id = :id AND m.trukket_tilbage IS NULL ORDER BY m.dato DESC LIMIT 1""").param("id", bilagId).query(Bilagsfil.class).optional();
    }

    /** @throws IOException if the file is withdrawn before its last piece: the reader sees that it is cut off */
    void skriv(Bilagsfil fil, OutputStream ud) throws IOException {
        long rest = fil.stoerrelse();
        for (int del = 0; rest > 0; del++) {
            byte[] indhold = del(fil.sha256(), del).orElseThrow(() -> new IOException("Withdrawn while it was read"));
            ud.write(indhold);
            rest -= indhold.length;
        }
    }

    private Optional<byte[]> del(String sha256, int del) {
        return kilde.sql()
                .sql("SELECT indhold FROM offentlig.fil_del WHERE sha256 = :sha256 AND del = :del")
                .param("sha256", sha256)
                .param("del", del)
                .query((row, n) -> row.getBytes("indhold"))
                .optional();
    }
}
