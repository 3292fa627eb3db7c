package dk.raadslag.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files in PostgreSQL, in chunks: of a file of any size, one chunk at a time is in memory. The program's role sees no row of
 * them; it names the one that it reads ({@code V184__filer_raekkeadgang.sql}).
 */
@Component
class Databaselager implements Fillager {

    private static final int DEL = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Databaselager(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Fil> find(String sha256) {
        return jdbc.sql("SELECT sha256, stoerrelse, type FROM raadslag.fil_ved(?)")
                .param(sha256)
                .query(Fil.class)
                .optional();
    }

    /** A second who brings the same content waits at the key until the first has it whole, and then has nothing to do. */
    @Override
    @Transactional(rollbackFor = IOException.class)
    public void gem(Fil fil, InputStream indhold) throws IOException {
        int ny = jdbc.sql("INSERT INTO raadslag.fil VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(fil.sha256(), fil.stoerrelse(), fil.type().name())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (ny == 0) {
            return;
        }
        byte[] del = indhold.readNBytes(DEL);
        for (int nr = 0; del.length > 0; nr++, del = indhold.readNBytes(DEL)) {
            jdbc.sql("INSERT INTO raadslag.fil_del VALUES (?, ?, ?)")
                    .params(fil.sha256(), nr, del)
                    .update();
        }
    }

    @Override
    public InputStream aabn(Fil fil) {
        return new Delstroem(
                fil.stoerrelse(),
                nr -> jdbc.sql("SELECT bytes FROM raadslag.fil_del_ved(?, ?)")
                        .params(fil.sha256(), nr)
                        .query((row, number) -> row.getBytes(1))
                        .optional());
    }
}
