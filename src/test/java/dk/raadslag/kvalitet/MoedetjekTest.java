package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.eksport.Eksport;
import dk.raadslag.kvalitet.eksport.Eksportlaeser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agenda and minutes, read from made-up exports. */
class MoedetjekTest {

    private static List<String> rules(String text) {
        Eksport export = Eksportlaeser.laes(text);
        return new Moedetjek()
                .tjek(export.papirer(), List.of()).stream()
                        .map(Fund::besked)
                        .distinct()
                        .toList();
    }

    @Test
    void anItemNumberTwice() {
        assertThat(rules("Punkt 1: Dagsorden\n\n.\n\nPunkt 2: Referat\n\n.\n\nPunkt 2: Plan\n\n.\n"))
                .contains("punkt-nummer.dobbelt");
        assertThat(rules("Punkt 1: Dagsorden\n\n.\n\nPunkt 3: Plan\n\n.\n")).contains("punkt-nummer.hul");
        assertThat(rules("Punkt 3: Plan\n\n.\n\nPunkt 4: Kort\n\n.\n")).isEmpty();
        assertThat(rules("Punkt 8: Bordrunde\n\n.\n\n Punkt 3: Plan\n\n.\n")).isEmpty();
    }

    @Test
    void aDecisionMissingAmongOthers() {
        String decided = "Punkt 1: Plan\n\n"
                + ".\n\n"
                + "Beslutning for Punkt 1: Plan\n\n"
                + "Godkendt.\n\n"
                + "Punkt 2: Kort\n\n"
                + ".\n\n"
                + "Beslutning for Punkt 2: Kort\n\n"
                + "Godkendt.\n\n";
        assertThat(rules(decided + "Punkt 3: Tal\n\n.\n")).contains("beslutning.mangler");
        assertThat(rules(decided)).isEmpty();
        assertThat(rules("Punkt 1: Plan\n\n.\n\nPunkt 2: Kort\n\n.\n")).isEmpty();
    }

    @Test
    void minutesWithoutHeadQuestionsAndHalfSentences() {
        assertThat(rules(" Referat\n\n"
                        + "Punkt 1: Plan\n\n"
                        + "Skal planen mon ændres igen næste år?\n\n"
                        + "Punkt 2: Kort\n\n"
                        + "Kortet skal vist også på dagsordenen for udvalget og\n"))
                .contains("referat-hoved", "beslutning.spoergsmaal", "beslutning.afbrudt");
        assertThat(rules(" Referat\nfra mødet den 23. november 2026\n\nPunkt 1: Plan\n\nGodkendt.\n"))
                .isEmpty();
    }

    @Test
    void ordersWithoutOwnerOrDate() {
        String head = " Referat\nfra mødet den 23. november 2026\n\nPunkt 1: Plan\n\nGodkendt. ";
        assertThat(rules(head + "Der følges op.\n")).containsExactly("bestilling.ejer");
        assertThat(rules(head + "Karen følger op.\n")).contains("bestilling.fornavn", "bestilling.frist");
        assertThat(rules(head + "QX følger op senest 1. december 2026.\n")).containsExactly("bestilling.enhed");
        assertThat(rules(head + "FAS følger op med Driftschefen senest 1. december.\n"))
                .containsExactly("bestilling.funktion");
        assertThat(rules(head + "FAS følger op senest 1. december 2026.\n")).isEmpty();
        assertThat(rules(head + "Driftschefen for Job følger op senest 1. december 2026.\n"))
                .isEmpty();
    }

    @Test
    void materialToFollowAndColours() {
        assertThat(rules("Punkt 4: Plan\n\nMateriale eftersendes senest fredag.\n"))
                .containsExactly("eftersendes");
        assertThat(rules("Punkt 4: Plan\n\nPunkterne markeret med rødt udskydes.\n"))
                .containsExactly("farve");
        assertThat(rules("Punkt 4: Plan\n\nMaterialet er sendt, og huset er rødt.\n"))
                .isEmpty();
    }

    @Test
    void stampsThatAreFileNames() {
        assertThat(rules("Tekst\n\nPunkt 3, Bilag 1: Plan_2026 (1).docx\n\nMere\n"))
                .containsExactly("bilag-navn.filnavn");
        assertThat(rules("Tekst\n\nPunkt 3, Bilag 1: Plan for 2027\n\nMere\n")).isEmpty();
    }

    private static final String COMMITTEE = """
         Emne:

        Udvalgsmøde

        Mødedato: 25. november 2026
        Mødetid: Kl. 18.00 – 19.00

        1. Godkendelse af dagsorden
        2. Plan

        1. Godkendelse af dagsorden

        Baggrund/formål: Dagsordenen godkendes.

        Ansvarlig: Ida Holm

        Tid: 18.00 – 18.10 (10 min.)

        Bilag:
        - Dagsorden

        2. Plan

        Baggrund/formål: %s

        Metode: Drøftelse

        Ansvarlig: Ida Holm

        Tid: %s

        Bilag:
        %s

        3. Evt.

        Baggrund/formål:

        Metode: Drøftelse

        Ansvarlig: Ida Holm

        Tid: 18.40 – 18.50 (10 min.)
        """;

    @Test
    void aCommitteesAgenda() {
        assertThat(rules(COMMITTEE.formatted("Planen er klar.", "18.10 – 18.40 (30 min.)", "- Plan")))
                .isEmpty();
        assertThat(rules(COMMITTEE.formatted("Planen er klar.", "18.05 – 18.40 (35 min.)", "- Plan")))
                .containsExactly("tider.overlap");
        assertThat(rules(COMMITTEE.formatted("Planen er klar.", "18.10 – 18.40 (25 min.)", "- Plan")))
                .containsExactly("tider.varighed");
        assertThat(rules(COMMITTEE.formatted("", "18.10 – 18.40 (30 min.)", "- Plan")))
                .containsExactly("punkt-felt.tomt");
        assertThat(rules(COMMITTEE.formatted("Planen er klar.", "18.10 – 18.40 (30 min.)", "")))
                .containsExactly("bilagsliste");
        assertThat(rules(COMMITTEE.formatted("Planen er klar.", "18.10 – 19.40 (90 min.)", "- Plan")))
                .contains("tider.sum");
    }
}
