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
public class Bilagsindhold {

    private static final TypeReference<Map<Filtraek, String>> TRAEK = new TypeReference<>() {};

    private record Laest(String tekst, String skjult, String traek) {}

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
    Bilagsfil af(Bilag bilag) {
        Laest laest = laest(bilag.getFilnavn(), bilag.getSha256());
        return new Bilagsfil(
                bilag.getFilnavn(),
                bilag.getSha256(),
                Stykke.af(laest.tekst() + laest.skjult()),
                laest.tekst().length(),
                json.readValue(laest.traek(), TRAEK));
    }

    /**
     * What whoever opens a file reads in it, without hidden sheets and slides, and whoever it belongs to: the caller has
     * decided who may.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String tekst(String filnavn, String sha256) {
        return laest(filnavn, sha256).tekst();
    }

    private Laest laest(String filnavn, String sha256) {
        return jdbc.sql("SELECT tekst, skjult, traek FROM raadslag.bilagsindhold WHERE sha256 = ?")
                .param(sha256)
                .query(Laest.class)
                .optional()
                .orElseGet(() -> read(filnavn, sha256));
    }

    private Laest read(String filnavn, String sha256) {
        try (InputStream indhold = filer.aabn(sha256)) {
            Bilagsfil fil = Bilagslaeser.laes(filnavn, indhold.readAllBytes());
            Laest laest = new Laest(
                    fil.synligTekst().replace('\0', ' '),
                    fil.skjultTekst().replace('\0', ' '),
                    storable(json.writeValueAsString(fil.traek())));
            jdbc.sql("INSERT INTO raadslag.bilagsindhold (sha256, tekst, skjult, traek) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT DO NOTHING")
                    .params(sha256, laest.tekst(), laest.skjult(), laest.traek())
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
