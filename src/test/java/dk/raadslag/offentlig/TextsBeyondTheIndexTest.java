package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** More words in one item than PostgreSQL holds: the meeting is public all the same, and found by what comes first. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class TextsBeyondTheIndexTest {

    private static final long MOEDE = 9601;

    @Autowired
    Proevemoeder moeder;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void withdraw() {
        moeder.traekTilbage(MOEDE, "Prøve");
    }

    @Test
    void aSectionARemarkAndABilagThatAreAllTooLong() {
        moeder.tekster.put(96012L, "bilagsbegyndelse " + words("bil", 120_000));
        moeder.offentliggoer(moede(
                MOEDE,
                "2033-02-10",
                Tilstand.GODKENDT,
                aabent(
                        96011,
                        1,
                        "For lange tekster",
                        "<p>afsnitsbegyndelse " + words("afs", 150_000) + "</p>",
                        List.of(new OffentligtAtPunkt(
                                1, "rådmanden godkender", "GODKENDT_MED_BEMAERKNING", words("bem", 120_000))),
                        List.of(bilag(96012, 1, "langt.pdf")))));
        assertThat(found("afsnitsbegynd")).isTrue();
        assertThat(found("bilagsbegynd")).isTrue();
        assertThat(sql.sql("SELECT sum(length(tekst)) FROM offentlig.afsnit WHERE moede_id = ?")
                        .param(MOEDE)
                        .query(Long.class)
                        .single())
                .isGreaterThan(1_000_000);
    }

    private boolean found(String ord) {
        return sql.sql("""
                SELECT EXISTS (SELECT FROM offentlig.soegepost
                    WHERE moede_id = ? AND (rangering || bilag) @@ to_tsquery('danish', ? || ':*'))""").params(MOEDE, ord).query(Boolean.class).single();
    }

    private static String words(String begyndelse, int antal) {
        return IntStream.range(0, antal)
                .mapToObj(nr -> begyndelse + Integer.toString(nr, 36))
                .collect(Collectors.joining(" "));
    }
}
