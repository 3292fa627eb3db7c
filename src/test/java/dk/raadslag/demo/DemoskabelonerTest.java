package dk.raadslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Templates of every year and the criteria of rule 9, as the program will read them. */
class DemoskabelonerTest {

    private static JsonNode laes(String navn) {
        try (InputStream fil = DemoskabelonerTest.class.getResourceAsStream("/skabeloner/" + navn + ".json")) {
            return JsonMapper.builder().build().readTree(fil);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-2026", "historiske"})
    void everyTemplateHasUniqueSectionsWithGuidance(String fil) {
        Set<String> noegler = new HashSet<>();
        for (JsonNode skabelon : laes(fil)) {
            assertThat(noegler.add(skabelon.path("noegle").asString())).isTrue();
            assertThat(skabelon.path("atIndledning").asString()).isEqualTo("Det indstilles,");
            LocalDate fra = LocalDate.parse(skabelon.path("gyldigFra").asString());
            if (!skabelon.path("gyldigTil").isNull()) {
                assertThat(LocalDate.parse(skabelon.path("gyldigTil").asString()))
                        .isAfter(fra);
            }
            Set<String> afsnit = new HashSet<>();
            for (JsonNode a : skabelon.path("afsnit")) {
                assertThat(afsnit.add(a.path("noegle").asString())).isTrue();
                assertThat(a.path("vejledning").asString()).hasSizeGreaterThan(60);
                assertThat(a.path("minTegn").asInt())
                        .isLessThanOrEqualTo(a.path("maksTegn").asInt());
            }
            assertThat(afsnit).contains("indstilling", "bilag");
        }
    }

    @Test
    void everyCriterionHasTwoExamplesAndTwoCounterExamples() {
        JsonNode kriterier = laes("kriterier");
        assertThat(kriterier.size()).isEqualTo(8);
        for (JsonNode kriterium : kriterier) {
            assertThat(kriterium.path("eksempler").size()).isEqualTo(2);
            assertThat(kriterium.path("modeksempler").size()).isEqualTo(2);
            assertThat(kriterium.path("en").path("eksempler").size()).isEqualTo(2);
            assertThat(kriterium.path("en").path("modeksempler").size()).isEqualTo(2);
        }
    }
}
