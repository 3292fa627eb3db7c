package dk.raadslag.kvalitet;

import static dk.raadslag.kvalitet.Moedeeksempel.besluttet;
import static dk.raadslag.kvalitet.Moedeeksempel.dagsorden;
import static dk.raadslag.kvalitet.Moedeeksempel.led;
import static dk.raadslag.kvalitet.Moedeeksempel.minutter;
import static dk.raadslag.kvalitet.Moedeeksempel.numre;
import static dk.raadslag.kvalitet.Moedeeksempel.omUdvalget;
import static dk.raadslag.kvalitet.Moedeeksempel.referat;
import static dk.raadslag.kvalitet.Moedeeksempel.stempler;
import static dk.raadslag.kvalitet.Moedeeksempel.tekst;
import static dk.raadslag.kvalitet.Moedeeksempel.udvalg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule for agenda and minutes: two examples that it finds, two near misses that it leaves alone. */
class HverMoederegelTest {

    record Proeve(String regel, List<Moedeeksempel> findes, List<Moedeeksempel> lades) {
        @Override
        public String toString() {
            return regel;
        }
    }

    private static final String LONG = "Rådmanden godkendte planen, og værkstederne åbner efter sommerferien næste år.";

    static Stream<Proeve> proever() {
        return Stream.of(
                p("punkt-nummer", numre(1, 2, 2), numre(1, 2, 4)).men(numre(1, 2, 3), numre(3, 4, 7)),
                p(
                                "punkt-titel",
                                dagsorden("Orientering fra Job og Virksomheder").med(Eksempel.sag()),
                                dagsorden("Nyt fra Jop og Virksomhed").med(Eksempel.sag()))
                        .men(
                                dagsorden("Orientering fra Job og Virksomhed").med(Eksempel.sag()),
                                dagsorden("Orientering fra Kultur og Fritid").med(Eksempel.sag())),
                p(
                                "minutter",
                                minutter(null, 10).med(wants("23.11.2026 - 20 min.")),
                                minutter(null, 15).med(wants("5 minutter")))
                        .men(
                                minutter(null, 10).med(wants("23.11.2026 - 10 min.")),
                                minutter(null, 10).med(wants("23.11.2026"))),
                p(
                                "bilag-stempel",
                                stempler("Opsamling på høring om byens parkeringspladser")
                                        .med(listed("Opfølgning på høring om byens parkeringspladser")),
                                stempler("Plan for byens nye cykelstier 2026")
                                        .med(listed("Notat om byens nye cykelstier i 2026")))
                        .men(
                                stempler("Opfølgning på høring om byens parkeringspladser")
                                        .med(listed("Opfølgning på høring om byens parkeringspladser (bilag)")),
                                stempler("Faktaark").med(listed("Opfølgning på høring om byens parkeringspladser"))),
                p(
                                "forrige-moede",
                                besluttet(LONG).forrige("Godkendt.", LONG),
                                besluttet("Drøftet.", LONG).forrige(LONG))
                        .men(
                                besluttet("Godkendt.").forrige("Godkendt."),
                                besluttet(LONG).forrige(LONG.replace("næste år", "i år"))),
                p("eftersendes", tekst("Bilag 2 eftersendes fredag."), tekst("Materialet er eftersendt."))
                        .men(tekst("Brevet er sendt efter fristen."), tekst("Materialet sendes ikke efter.")),
                p("farve", tekst("Punkterne markeret med rødt udskydes."), tekst("Ændringer er skrevet med grønt."))
                        .men(tekst("Huset er malet rødt."), tekst("Byens grønne områder plejes.")),
                p("bilag-navn", stempler("Plan_2026 (1).docx"), stempler("Coverskabelon_v2.pdf"))
                        .men(stempler("Plan for 2027"), stempler("Skema (udkast)")),
                p("mellemrum", stempler("Brev af 3.maj 2027"), stempler("Aftale af 12.juni 2026"))
                        .men(stempler("Brev af 3. maj 2027"), stempler("Notat 2.1 om lokaler")),
                p(
                                "tider",
                                minutter(30, 20, 20),
                                udvalg(led("Plan", "Ida", "18.00 – 18.30"), led("Kort", "Ida", "18.20 – 18.40")))
                        .men(
                                minutter(40, 20, 20),
                                udvalg(
                                        led("Plan", "Ida", "18.00 – 18.30 (30 min.)"),
                                        led("Kort", "Ida", "18.30 – 18.40"))),
                p(
                                "bilagsliste",
                                udvalg(led("Plan", "Klar.", "Ida", null, true)),
                                udvalg(led("Godkendelse af referat", "Klar.", "Ida", null, true)))
                        .men(
                                udvalg(led("Evt.", "Klar.", "Ida", null, true)),
                                udvalg(led("Plan", "Klar.", "Ida", null, false))),
                p(
                                "punkt-felt",
                                udvalg(led("Plan", "", "Ida", "18.00 – 18.30", false)),
                                udvalg(
                                        led("Plan", "Ida", "18.00 – 18.10"),
                                        led("Kort", "Bo", "18.10 – 18.20"),
                                        led("Tal", null, "18.20 – 18.30")))
                        .men(
                                udvalg(led("Evt.", "", "Ida", "18.00 – 18.30", false)),
                                udvalg(led("Plan", null, null), led("Kort", null, null))),
                p(
                                "sagsnummer",
                                udvalg("Mødedato: 25. november 2026 Sag: EMN-2028-012345", led("Plan", "Ida", null)),
                                udvalg("Mødedato: 12. januar 2027 Sag: EMN-2026-000012", led("Plan", "Ida", null)))
                        .men(
                                udvalg("Mødedato: 25. november 2026 Sag: EMN-2026-012345", led("Plan", "Ida", null)),
                                udvalg("Mødedato: 25. november 2026", led("Plan", "Ida", null))),
                p("referat-hoved", referat("Referat", "Godkendt."), referat("Referat fra mødet", "Drøftet."))
                        .men(
                                referat("Referat fra mødet den 23. november 2026", "Godkendt."),
                                referat("Møde 23.11.2026", "Godkendt.")),
                p("beslutning", besluttet("Godkendt.", ""), besluttet("Skal planen mon ændres igen næste år?"))
                        .men(
                                besluttet("Godkendt.", "Drøftet."),
                                besluttet("Rådmanden spurgte, om planen holder. Det gør den.")),
                p("bestilling", besluttet("Der følges op."), besluttet("Karen følger op."))
                        .men(
                                besluttet("FAS følger op senest 1. december 2026."),
                                besluttet("Driftschefen for Job følger op senest 1. december 2026.")),
                p(
                                "punkt-henvisning",
                                omUdvalget("Forberedelse af udvalgsmøde", "Punkt 5 drøftes igen."),
                                omUdvalget("Udvalgsmøde den 2. december", "Der er bemærkninger til punkt 2."))
                        .men(
                                omUdvalget("Plan for nye værksteder", "Punkt 5 drøftes igen."),
                                omUdvalget("Forberedelse af udvalgsmøde", "Godkendt på alle punkter.")),
                p("stavning", besluttet("Forvaltningen forsætter arbejdet."), tekst("Planen er forslået af skolerne."))
                        .men(
                                besluttet("Forvaltningen fortsætter arbejdet."),
                                tekst("Planen er foreslået af skolerne.")),
                p("pladsholder", besluttet("Klik her for at angive tekst."), tekst("Skriv tekst her."))
                        .men(besluttet("Rådmanden bad borgerne skrive."), tekst("Klik er ikke nødvendigt.")));
    }

    @ParameterizedTest
    @MethodSource("proever")
    void findsWhatIsWrongAndLeavesTheNearMissAlone(Proeve test) {
        assertThat(test.findes())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(one -> assertThat(rules(one)).contains(test.regel()));
        assertThat(test.lades())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(one -> assertThat(rules(one)).doesNotContain(test.regel()));
    }

    @Test
    void everyRuleIsHere() {
        assertThat(proever().map(Proeve::regel))
                .containsExactlyInAnyOrderElementsOf(
                        Moedetjek.REGLER.stream().map(Moedetjek.Moederegel::id).toList());
    }

    private static Eksempel wants(String time) {
        return Eksempel.sag().felt(Hovedfelt.TID, time);
    }

    private static Eksempel listed(String bilag) {
        return Eksempel.sag().bilag(1, bilag);
    }

    private static List<String> rules(Moedeeksempel example) {
        return example.tjek().stream().map(Fund::regel).distinct().toList();
    }

    private record Fundne(String regel, Moedeeksempel... findes) {
        Proeve men(Moedeeksempel... lades) {
            return new Proeve(regel, List.of(findes), List.of(lades));
        }
    }

    private static Fundne p(String rule, Moedeeksempel... found) {
        return new Fundne(rule, found);
    }
}
