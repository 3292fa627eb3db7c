package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.eksport.Eksport;
import dk.raadslag.kvalitet.eksport.Eksportlaeser;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The traps of text exports, one by one, on papers made up for it. */
class EksportlaeserTest {

    private static final String NUMBERED = """
         Plan for værkstederne side 1 af 2

        Indstilling

        Plan for nye\s
        værksteder

        1. Resume
        Værkstederne åbner til foråret, og der er af-
        sat midler til børne- og
        ungeområdet.

        2. Beslutningspunkter
        Det indstilles:
        At 1) rådmanden godkender pla-
        nen.

        At 2) rådmanden tager budgettet til efterretning.

        3. Hvorfor fremsendes indstillingen?
        Fordi det er aftalt med sko-

        Til Rådmanden
        Fra Job og Virksomhed
        Dato 12. november 2026
         Plan for værkstederne side 2 af 2

        lerne.

        Punkt 3, Bilag 1: Plan for
        værkstederne.docx

         4. Hvilke ressourcer kræves?
        -

        5. Hvordan følges der op?
        Der følges op i maj.

        Bilag
        Bilag 1: Plan
        Bilag 2: Kort over værk-

        stederne

        Sagsnummer: EMN-2026-012345

        Job og Virksomhed

        Antal tegn: 1.200Fagligt sekretariat

        Sagsbehandler: Rie Vang

        Tlf.: 12 34 56 78

        E-post: rv@eksempel.dk
         Kort over værkstederne

        Her er kortet med de fire nye værksteder, som åbner til foråret 2027.
        """;

    private static Sag one(String text) {
        Eksport export = Eksportlaeser.laes(text);
        assertThat(export.indstillinger()).hasSize(1);
        return export.indstillinger().getFirst().sag();
    }

    @Test
    void readsTheNumberedTemplate() {
        Sag sag = one(NUMBERED);

        assertThat(sag.titel()).isEqualTo("Plan for nye værksteder");
        assertThat(sag.afsnit())
                .extracting(Afsnit::art)
                .containsExactly(
                        Afsnitsart.RESUME,
                        Afsnitsart.BESLUTNING,
                        Afsnitsart.BAGGRUND,
                        Afsnitsart.RESSOURCER,
                        Afsnitsart.PROCES,
                        Afsnitsart.BILAG);
        assertThat(sag.atPunkter())
                .extracting(p -> p.tekst().tekst())
                .containsExactly(
                        "At 1) rådmanden godkender planen.", "At 2) rådmanden tager budgettet til efterretning.");
        assertThat(sag.felt(Hovedfelt.TIL).orElseThrow().vaerdi().tekst()).isEqualTo("Rådmanden");
        assertThat(sag.felt(Hovedfelt.SAGSBEHANDLER).orElseThrow().vaerdi().tekst())
                .isEqualTo("Rie Vang");
        assertThat(sag.bilag()).extracting(Bilag::navn).containsExactly("Plan", "Kort over værkstederne");
    }

    @Test
    void undoesHyphensAtLineEndsButNotSuspendedOnes() {
        assertThat(one(NUMBERED).afsnit().getFirst().tekst().tekst())
                .isEqualTo("Værkstederne åbner til foråret, og der er afsat midler til børne- og ungeområdet.");
    }

    @Test
    void joinsASectionAcrossTheAddresseeBoxTheStampAndThePage() {
        assertThat(one(NUMBERED).alle(Afsnitsart.BAGGRUND).getFirst().tekst().tekst())
                .isEqualTo("Fordi det er aftalt med skolerne.");
    }

    @Test
    void knowsTheLineOfEveryCharacter() {
        Sag sag = one(NUMBERED);
        AtPunkt first = sag.atPunkter().getFirst();

        assertThat(first.tekst().linje(0)).isEqualTo(15);
        assertThat(first.tekst().linje(first.tekst().tekst().length() - 1)).isEqualTo(16);
    }

    @Test
    void whatFollowsIsTheTextOfTheBilag() {
        assertThat(Eksportlaeser.laes(NUMBERED).indstillinger().getFirst().bilag())
                .singleElement()
                .satisfies(file -> assertThat(file.tekst().tekst()).contains("Her er kortet"));
    }

    @Test
    void readsDoubleSpacedPapersTheSame() {
        String doubled = NUMBERED.replace("\n", "\n\n");

        assertThat(one(doubled).atPunkter()).hasSize(2);
        assertThat(one(doubled).afsnit().getFirst().tekst().tekst())
                .startsWith("Værkstederne åbner til foråret, og der er afsat");
    }

    @Test
    void findsAtPunkterThatStandInTheMiddleOfAnotherSection() {
        Sag sag = one("""
             Indstilling

            23/11 2026 - 10 min.

            side 1 af 2

            Plan for værkstederne

            Åbent punkt

            INDSTILLING

            SAGSFREMSTILLING
            Værkstederne åbner til foråret.

            ØKONOMI
            Der er afsat midler til kommu-

            Det indstilles,
            1) at rådmanden godkender planen

            for foråret
            2) at rådmanden drøfter budgettet

            Punkt 3, Bilag 1: Plan

            side 2 af 2

            nernes drift.

            VIDERE PROCES
            -

            BILAG
            Bilag 1: Plan

            Job og Virksomhed

            5/11/26

            Sagsbehandler: Rie Vang
            """);

        assertThat(sag.atPunkter())
                .extracting(p -> p.tekst().tekst())
                .containsExactly("1) at rådmanden godkender planen for foråret", "2) at rådmanden drøfter budgettet");
        assertThat(sag.alle(Afsnitsart.RESSOURCER).getFirst().tekst().tekst())
                .isEqualTo("Der er afsat midler til kommunernes drift.");
        assertThat(sag.felt(Hovedfelt.DATO).orElseThrow().vaerdi().tekst()).isEqualTo("5/11/26");
        assertThat(sag.moedet()).isEqualTo(java.time.LocalDate.of(2026, 11, 23));
    }

    @Test
    void readsALaterExportWithMarkdownAndHtmlResidue() {
        Sag sag = one("""
            # Punkt 4: Plan for værkstederne

            **Indstilling til rådmanden**

            **Plan for værkstederne**

            ## Indledning
            Værkstederne åbner til for&aring;ret.<br/>&nbsp;

            ## Indstilling
            Det indstilles, at rådmanden

            1\\. godkender planen.
            2\\. tager budgettet til efterretning.

            ## Sagsfremstilling
            Planen er vedlagt.

            ## Ressourcer (-)

            ## Risici, muligheder og kommunikative opmærksomheder
            Ingen særlige.

            ## Videre proces
            Planen sendes i høring.

            ## Koordineret med
            (-)

            ## Bilag
            1. Plan
            2. Kort
            """);

        assertThat(sag.afsnit()).hasSize(8);
        assertThat(sag.afsnit().getFirst().tekst().tekst().strip()).isEqualTo("Værkstederne åbner til foråret.");
        assertThat(sag.atPunkter()).hasSize(2);
        assertThat(sag.bilag()).extracting(Bilag::navn).containsExactly("Plan", "Kort");
        List<Fund> found = new Kvalitetstjek().tjek(sag);
        assertThat(found)
                .extracting(Fund::regel)
                .doesNotContain("at-mangler", "at-beslutning", "at-start", "bilag-nummer");
        assertThat(found).extracting(Fund::besked).contains("afsnit-tomt.tavs");
    }

    @Test
    void readsLettersThatCameInTwoParts() {
        String text = "Punkt 3: Møde på Ærø\n\nVærkstederne åbner.\n";
        assertThat(Eksportlaeser.laes(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Eksportlaeser.laes(text));
    }

    @Test
    void headingsOfAnUnknownTemplateDivideItToo() {
        String text = """
                INDSTILLING

                Plan for værkstederne

                1. Resume
                Værkstederne åbner til foråret.

                2. Beslutningspunkter
                At 1) rådmanden godkender planen.

                3. Bæredygtighed
                Huset får solceller.

                4. Klima
                Der spares 3 ton CO2.

                5. Ressourcer
                Ingen.

                6. Bilag
                Bilag 1: Plan
                """;
        assertThat(one(text).atPunkter()).hasSize(1);
        assertThat(one(text).afsnit())
                .extracting(Afsnit::noegle)
                .contains("3. Bæredygtighed", "4. Klima", "5. Ressourcer");
        String marked = text.replaceAll("(?m)^\\d\\. (Bære|Klima)", "## $1").replaceAll("(?m)^\\d\\. ", "");
        assertThat(one(marked).atPunkter()).hasSize(1);
        assertThat(one(marked).afsnit()).extracting(Afsnit::noegle).contains("Bæredygtighed", "Klima");
    }

    @Test
    void atPunkterWithoutNumbers() {
        String text = """
                INDSTILLING

                Plan for værkstederne

                1. Resume
                Værkstederne åbner til foråret.

                2. Beslutningspunkter
                %s

                3. Ressourcer
                Ingen.
                """;
        assertThat(one(text.formatted("Det indstilles, at rådmanden\n- godkender planen.\n- drøfter den."))
                        .atPunkter())
                .extracting(p -> p.tekst().tekst())
                .containsExactly("- godkender planen.", "- drøfter den.");
        assertThat(one(text.formatted("at rådmanden godkender,\nat planen sendes.\nat byrådet drøfter den."))
                        .atPunkter())
                .extracting(p -> p.tekst().tekst())
                .containsExactly("at rådmanden godkender, at planen sendes.", "at byrådet drøfter den.");
    }

    @Test
    void minutesWhoseItemsAreNumbersAndTitles() {
        Eksport export = Eksportlaeser.laes("""
                Referat
                Rådmandsmøde den 23. november 2026

                1. Godkendelse af dagsorden
                Godkendt.

                2. Plan for værkstederne
                Beslutning: Planen godkendes.

                """);
        assertThat(export.papirer())
                .singleElement()
                .isInstanceOfSatisfying(Moedepapir.Dagsordenpapir.class, minutes -> {
                    assertThat(minutes.punkter())
                            .extracting(p -> p.titel().tekst())
                            .containsExactly("Godkendelse af dagsorden", "Plan for værkstederne");
                    assertThat(minutes.punkter())
                            .extracting(p -> String.valueOf(p.beslutning()))
                            .containsExactly("Godkendt.", "Planen godkendes.");
                });
    }

    @Test
    void theLengthOfTheMeetingStandsAboveTheAgenda() {
        assertThat(Eksportlaeser.laes("""
                Rådmandsmøde den 23. november 2026 kl. 11.00-13.00

                Punkt 1: Plan (90 min.)

                Punkt 2: Budget (60 min.)
                """).papirer())
                .singleElement()
                .isInstanceOfSatisfying(
                        Moedepapir.Dagsordenpapir.class,
                        agenda -> assertThat(agenda.minutter()).isEqualTo(120));
    }

    @Test
    void aPlainTextIsNoIndstilling() {
        assertThat(Eksportlaeser.laes("Kære alle\n\nVi mødes i morgen.\n").indstillinger())
                .isEmpty();
        assertThat(Eksportlaeser.laes("").indstillinger()).isEmpty();
    }
}
