package dk.raadslag.indstilling;

import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.FilAfvist;
import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filproeve;
import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Laesning;
import dk.raadslag.kvalitet.Stykke;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of attached files and what they carry along: read once for each content, as it is taken in, and kept; also that
 * it could not be read.
 */
@Component
public class Bilagsindhold implements Filproeve {

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

    /** Refuses what the check could not read; what is only too much for it is taken in, and known as such. */
    @Override
    public Runnable look(Fil fil, Path indhold) {
        String navn = "fil." + fil.type().endelse();
        Optional<Laesning> laesning =
                Laesning.af(navn, fil.sha256(), fil.stoerrelse(), () -> Files.newInputStream(indhold));
        laesning.map(en -> en.fil().traek()).ifPresent(traek -> {
            if (traek.containsKey(Filtraek.BESKADIGET)) {
                throw new FilAfvist(Grund.BESKADIGET);
            }
            if (traek.containsKey(Filtraek.ADGANGSKODE)) {
                throw new FilAfvist(Grund.ADGANGSKODE);
            }
        });
        return () -> laesning.ifPresent(en -> keep(en.fil()));
    }

    /** What is kept of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Bilagsfil> kept(String filnavn, String sha256) {
        return jdbc.sql("SELECT tekst, skjult, traek FROM raadslag.bilagsindhold WHERE sha256 = ?")
                .param(sha256)
                .query(Laest.class)
                .optional()
                .map(laest -> new Bilagsfil(
                        filnavn,
                        sha256,
                        Stykke.af(laest.tekst() + laest.skjult()),
                        laest.tekst().length(),
                        json.readValue(laest.traek(), TRAEK)));
    }

    /** Reads a file that was taken in when nobody could read it, and keeps what it says; empty if that is still so. */
    Optional<Laesning> read(String filnavn, String sha256) {
        Optional<Laesning> laesning =
                Laesning.af(filnavn, sha256, filer.find(sha256).stoerrelse(), () -> filer.aabn(sha256));
        laesning.ifPresent(en -> keep(en.fil()));
        return laesning;
    }

    /**
     * What whoever opens a file reads in it, without hidden sheets and slides and covered words, and whoever it belongs to: the caller has
     * decided who may.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String tekst(String filnavn, String sha256) {
        return file(filnavn, sha256).map(Bilagsfil::synligTekst).orElse("");
    }

    /** All that can be copied out of a file, also what nobody sees in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String wholeText(String filnavn, String sha256) {
        return file(filnavn, sha256).map(fil -> fil.tekst().tekst()).orElse("");
    }

    /** Whether a file only seems to hide something. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasUnseenText(String filnavn, String sha256) {
        return file(filnavn, sha256)
                .filter(fil -> fil.traek().containsKey(Filtraek.USYNLIG_TEKST))
                .isPresent();
    }

    private Optional<Bilagsfil> file(String filnavn, String sha256) {
        return kept(filnavn, sha256).or(() -> read(filnavn, sha256).map(Laesning::fil));
    }

    private void keep(Bilagsfil fil) {
        jdbc.sql("INSERT INTO raadslag.bilagsindhold (sha256, tekst, skjult, traek) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(
                        fil.fingeraftryk(),
                        fil.synligTekst().replace('\0', ' '),
                        fil.skjultTekst().replace('\0', ' '),
                        storable(json.writeValueAsString(fil.traek())))
                .update();
    }

    /** JSON escapes what PostgreSQL cannot keep; what it stands for is nothing to show either. */
    private static String storable(String json) {
        return json.replace("\\u0000", " ");
    }
}
