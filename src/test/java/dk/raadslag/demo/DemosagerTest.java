package dk.raadslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo cases are data: what the program expects of them is held here, not when a newcomer starts it. */
class DemosagerTest {

    private static final List<String> AFSNIT =
            List.of("indledning", "sagsfremstilling", "ressourcer", "risici", "videreProces", "koordineretMed");

    private static final Map<String, Set<String>> FORFATTERE = Map.of(
            "FAS", Set.of("maja", "jonas"),
            "OL", Set.of("rikke"),
            "MØB", Set.of("tine"),
            "DIG", Set.of("dorte"),
            "VJH", Set.of("lars"),
            "BFF", Set.of("sofie"),
            "JUS", Set.of("ole"),
            "UJU", Set.of("maja"),
            "JVS", Set.of("jonas"));

    private static final Set<String> KRITERIER =
            Set.of("LOV", "TIDSPUNKT", "BUDGET", "EJENDOM", "REGNSKAB", "KRISE", "STRATEGI", "ARBEJDSPLADS");

    private static final Set<String> UDFALD = Set.of(
            "GODKENDT",
            "GODKENDT_MED_BEMAERKNING",
            "TILTRAADT",
            "TAGET_TIL_EFTERRETNING",
            "DROEFTET",
            "UDSKUDT",
            "IKKE_TILTRAADT");

    private static final Set<String> BEHANDLET = Set.of("BESLUTTET", "REFERAT_OFFENTLIGT", "UDSKUDT", "RETUR");
    private static final Set<String> FORBEREDES = Set.of(
            "KLADDE",
            "INDSENDT",
            "FORSINKET",
            "HOS_FORFATTER",
            "TIL_KLASSIFIKATION",
            "PAA_DAGSORDEN",
            "UDGIVET",
            "TRUKKET_TILBAGE");
    private static final Set<String> UFAERDIG = Set.of("KLADDE", "INDSENDT", "HOS_FORFATTER", "FORSINKET");

    private static final Pattern SYMBOL = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern KENDT_SYMBOL = Pattern.compile("(moede|aar)([+-]\\d+)?");
    private static final Pattern CPR = Pattern.compile("\\b\\d{6}[- ]?\\d{4}\\b");
    private static final Pattern BESLUTTER = Pattern.compile(
            "^(rådmanden|direktionen) (godkender|tiltræder|drøfter|beslutter|tager .* til efterretning)");

    private final JsonNode sager = laes();

    static JsonNode laes() {
        try (InputStream fil = DemosagerTest.class.getResourceAsStream("/demo/sager.json")) {
            return JsonMapper.builder().build().readTree(fil);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void everyCase(Consumer<JsonNode> krav) {
        assertThat(sager).isNotEmpty();
        sager.forEach(krav);
    }

    private static String noegle(JsonNode sag) {
        return sag.path("noegle").asString();
    }

    private static boolean flawed(JsonNode sag) {
        return sag.has("fejl");
    }

    @Test
    void keysAndCaseNumbersAreUnique() {
        Set<String> set = new HashSet<>();
        everyCase(sag -> {
            assertThat(noegle(sag)).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(set.add(noegle(sag))).as(noegle(sag)).isTrue();
            assertThat(set.add(sag.path("sagsnummer").asString()))
                    .as(noegle(sag))
                    .isTrue();
            assertThat(sag.path("sagsnummer").asString()).matches("EMN-2026-0\\d{5}");
        });
    }

    @Test
    void everyCaseHasAHeadThatTheProgramUnderstands() {
        everyCase(sag -> {
            String enhed = sag.path("enhed").asString();
            assertThat(FORFATTERE).as(noegle(sag)).containsKey(enhed);
            assertThat(FORFATTERE.get(enhed))
                    .as(noegle(sag))
                    .contains(sag.path("forfatter").asString());
            assertThat(sag.path("minutter").asInt()).as(noegle(sag)).isIn(5, 10, 15, 20);
            assertThat(sag.path("uge").asInt()).as(noegle(sag)).isBetween(-8, 6);
            assertThat(sag.path("forum").asString()).as(noegle(sag)).isIn("raadmandsmoede", "direktionsmoede");
            assertThat(sag.path("email").asString()).endsWith("@raadslag.example");
            if (!flawed(sag)) {
                assertThat(sag.path("telefon").asString()).as(noegle(sag)).matches("\\d\\d \\d\\d \\d\\d \\d\\d");
            }
        });
    }

    @Test
    void everySectionOfTheTemplateIsThereAndHoldsKnownBlocks() {
        everyCase(sag -> {
            assertThat(sag.path("afsnit").propertyNames()).as(noegle(sag)).containsExactlyElementsOf(AFSNIT);
            sag.path("afsnit")
                    .forEach(afsnit -> afsnit.forEach(blok -> assertThat(blok.isString()
                                    || blok.path("punkter").isArray()
                                    || blok.path("tabel").isArray())
                            .as(noegle(sag))
                            .isTrue()));
            if (!flawed(sag)) {
                sag.path("afsnit")
                        .forEach(afsnit -> assertThat(afsnit).as(noegle(sag)).isNotEmpty());
            }
        });
    }

    @Test
    void theStateFitsTheWeekOfTheMeeting() {
        everyCase(sag -> {
            int uge = sag.path("uge").asInt();
            String tilstand = sag.path("tilstand").asString();
            if (uge < 0) {
                assertThat(BEHANDLET.contains(tilstand) || tilstand.equals("TRUKKET_TILBAGE"))
                        .as(noegle(sag))
                        .isTrue();
            } else {
                assertThat(FORBEREDES).as(noegle(sag)).contains(tilstand);
            }
            if (uge > 1) {
                assertThat(tilstand).as(noegle(sag)).isNotIn("UDGIVET", "FORSINKET");
            }
        });
    }

    @Test
    void aTreatedCaseHasOneDecisionPerPointAndOthersNone() {
        everyCase(sag -> {
            JsonNode beslutninger = sag.path("beslutninger");
            if (BEHANDLET.contains(sag.path("tilstand").asString())) {
                assertThat(beslutninger.size())
                        .as(noegle(sag))
                        .isEqualTo(sag.path("atPunkter").size());
            } else {
                assertThat(beslutninger.size()).as(noegle(sag)).isZero();
            }
            beslutninger.forEach(b -> {
                assertThat(UDFALD).contains(b.path("udfald").asString());
                if (b.path("udfald").asString().equals("GODKENDT_MED_BEMAERKNING")) {
                    assertThat(b.path("bemaerkning").isString()).as(noegle(sag)).isTrue();
                }
            });
        });
    }

    @Test
    void everyPointDecidesSomethingUnlessTheCaseIsAFlawedDraft() {
        everyCase(sag -> {
            if (flawed(sag)) {
                assertThat(UFAERDIG)
                        .as(noegle(sag))
                        .contains(sag.path("tilstand").asString());
            } else {
                assertThat(sag.path("atPunkter")).as(noegle(sag)).isNotEmpty();
                sag.path("atPunkter")
                        .forEach(at -> assertThat(at.asString()).as(noegle(sag)).containsPattern(BESLUTTER));
            }
        });
    }

    @Test
    void aConfidentialCaseNamesItsCriterionAndReason() {
        everyCase(sag -> {
            JsonNode fortrolighed = sag.path("fortrolighed");
            if (!fortrolighed.isNull()) {
                assertThat(KRITERIER).contains(fortrolighed.path("kriterium").asString());
                assertThat(fortrolighed.path("grund").asString()).hasSizeGreaterThan(40);
                assertThat(fortrolighed.has("lov"))
                        .isEqualTo(fortrolighed.path("kriterium").asString().equals("LOV"));
                assertThat(fortrolighed.has("offentligTitel")).isTrue();
                assertThat(fortrolighed.path("offentligTitel").asString(""))
                        .as(noegle(sag))
                        .isNotEqualTo(sag.path("titel").asString());
            }
        });
    }

    @Test
    void feedbackPointsAtSomethingThatExists() {
        everyCase(sag -> sag.path("feedback").forEach(f -> {
            if (f.has("afsnit")) {
                assertThat(AFSNIT).contains(f.path("afsnit").asString());
            } else {
                assertThat(f.path("atPunkt").asInt())
                        .isBetween(1, sag.path("atPunkter").size());
            }
            assertThat(f.path("tekst").asString()).hasSizeGreaterThan(20);
        }));
    }

    @Test
    void totalsOfTablesAddUp() {
        long efterregnet = 0;
        for (JsonNode sag : sager) {
            for (JsonNode afsnit : sag.path("afsnit")) {
                efterregnet += tabeller(afsnit)
                        .mapToLong(t -> Tabelsum.check(noegle(sag), t, flawed(sag)))
                        .sum();
            }
        }
        assertThat(efterregnet).isGreaterThan(5);
    }

    private static Stream<JsonNode> tabeller(JsonNode afsnit) {
        return afsnit.valueStream().filter(blok -> blok.has("tabel")).map(blok -> blok.path("tabel"));
    }

    @Test
    void datesAreRelativeAndNobodyIsNamedByNumber() {
        everyCase(sag -> {
            String tekst = sag.toString();
            assertThat(SYMBOL.matcher(tekst).results().map(m -> m.group(1)))
                    .as(noegle(sag))
                    .allMatch(s -> KENDT_SYMBOL.matcher(s).matches());
            assertThat(tekst).as(noegle(sag)).doesNotContainPattern(CPR);
            if (!flawed(sag)) {
                assertThat(tekst.replaceAll("EMN-\\d{4}", ""))
                        .as(noegle(sag))
                        .doesNotContainPattern("\\b20[12]\\d\\b")
                        .doesNotContainPattern("(?i)klik her|\\[[A-ZÆØÅ]|\\bxx\\b");
            }
        });
    }
}
