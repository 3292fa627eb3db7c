package dk.raadslag.indstilling;

import dk.raadslag.dokument.Filer;
import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The text of attached files and what they carry along: read once for each content, and kept. */
@Component
class Bilagsindhold {

    private static final TypeReference<Map<Filtraek, String>> TRAEK = new TypeReference<>() {};

    private record Laest(String tekst, String traek) {}

    private final JdbcClient jdbc;
    private final Filer filer;
    private final JsonMapper json;

    Bilagsindhold(JdbcClient jdbc, Filer filer, JsonMapper json) {
        this.jdbc = jdbc;
        this.filer = filer;
        this.json = json;
    }

    /** A file that cannot be read says so as one of its traits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Bilagsfil af(Bilag bilag) {
        Laest laest = jdbc.sql("SELECT tekst, traek FROM raadslag.bilagsindhold WHERE sha256 = ?")
                .param(bilag.getSha256())
                .query(Laest.class)
                .optional()
                .orElseGet(() -> read(bilag));
        return new Bilagsfil(
                bilag.getFilnavn(), bilag.getSha256(), Stykke.af(laest.tekst()), json.readValue(laest.traek(), TRAEK));
    }

    private Laest read(Bilag bilag) {
        try (InputStream indhold = filer.aabn(bilag.getSha256())) {
            Bilagsfil fil = Bilagslaeser.laes(bilag.getFilnavn(), indhold.readAllBytes());
            Laest laest =
                    new Laest(fil.tekst().tekst().replace('\0', ' '), storable(json.writeValueAsString(fil.traek())));
            jdbc.sql("INSERT INTO raadslag.bilagsindhold VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(bilag.getSha256(), laest.tekst(), laest.traek())
                    .update();
            return laest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON escapes what PostgreSQL cannot keep; what it stands for is nothing to show either. */
    private static String storable(String json) {
        return json.replace("\\u0000", " ");
    }
}
