package dk.raadslag.indstilling;

import static dk.raadslag.indstilling.Status.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Enhed;
import dk.raadslag.tekst.Tekst;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may happen to a case, status by status: each method that changes it, where it is refused, and where it leads. */
class IndstillingTest {

    private static final Instant NU = Instant.parse("2026-11-21T09:00:00Z");
    private static final long SAG = 7;
    private static final long MOEDE = 1;
    private static final long NAESTE_MOEDE = 2;
    private static final String AF = "anna";
    private static final Set<Status> SKRIVES = Set.of(KLADDE, TIL_RETTELSE);
    private static final Set<Status> FOER_UDGIVELSE =
            Set.of(KLADDE, FORSINKET, TIL_KVALITETSTJEK, TIL_RETTELSE, TIL_KLASSIFIKATION, PAA_DAGSORDEN);
    private static final Set<Status> PAA_VEJ_UD = Set.of(PAA_DAGSORDEN, UDGIVET, BESLUTTET, AFSLUTTET);
    private static final Set<Status> ALLE = EnumSet.allOf(Status.class);
    private static final Klassifikation LUKKET = Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Der forhandles");
    private static final Ophoer OPHOER = Ophoer.paa(LocalDate.of(2027, 2, 1));
    private static final Kvalitetsfund ADVARSEL = fund(Alvor.ADVARSEL);
    private static final Kvalitetsfund SPAERRING = fund(Alvor.BLOKERER);

    private static final Set<String> ASKS_ONLY =
            Set.of("erSomMoedetForlodDen/1", "hentAlt/0", "isBeingChecked/0", "isEmpty/0", "venterBilag/0");

    private static final List<Row> ROWS = List.of(
            row("gemHoved/3", SKRIVES, sag -> sag.gemHoved(hoved("Ny"), sag.getHovedRevision(), AF)),
            row("gemAfsnit/4", SKRIVES, sag -> sag.gemAfsnit("baggrund", Tekst.tom(), 0, AF)),
            row("gemAtPunkt/4", SKRIVES, sag -> sag.gemAtPunkt(1, "rådmanden godkender", 1, AF)),
            row("tilfoejAtPunkt/1", SKRIVES, sag -> sag.tilfoejAtPunkt("rådmanden tager til efterretning")),
            row("sletAtPunkt/1", SKRIVES, sag -> sag.sletAtPunkt(1)),
            row("fortrydSletAtPunkt/1", SKRIVES, sag -> sag.fortrydSletAtPunkt(1)),
            row("flytAtPunkt/2", SKRIVES, sag -> sag.flytAtPunkt(1, 2)),
            row("foreslaa/3", SKRIVES, sag -> sag.foreslaa(LUKKET, sag.getForslagRevision(), AF)),
            row("fjernOplysning/3", SKRIVES, sag -> sag.fjernOplysning("Jensen", "se bilag", AF))
                    .given(sag -> sag.gemAfsnit("baggrund", Tekst.fraPlainText("Jensen klager"), 0, AF)),
            row("demandRoomForBilag/0", SKRIVES, Indstilling::demandRoomForBilag),
            row("demandWritable/1", SKRIVES, sag -> sag.demandWritable(1)),
            row("vedlaeg/5", SKRIVES, sag -> sag.vedlaeg("Ny", "ny.pdf", "c", "application/pdf", 9)),
            row("replaceBilag/5", SKRIVES, sag -> sag.replaceBilag(1, "ny.pdf", "c", "application/pdf", 9)),
            row("fjernBilag/1", SKRIVES, sag -> sag.fjernBilag(1)),
            row("omdoebBilag/2", SKRIVES, sag -> sag.omdoebBilag(1, "Kort")),
            row("flytBilag/2", SKRIVES, sag -> sag.flytBilag(1, 2)),
            row("foreslaaBilag/2", SKRIVES, sag -> sag.foreslaaBilag(1, LUKKET)),
            row("rensBilag/3", FOER_UDGIVELSE, sag -> sag.rensBilag(1, "d", 8)),
            row("brugOriginal/1", FOER_UDGIVELSE, sag -> sag.brugOriginal(1)),
            row("vaelgMoede/1", Set.of(KLADDE), sag -> sag.vaelgMoede(NAESTE_MOEDE)),
            row("seBortFra/4", SKRIVES, sag -> sag.seBortFra(ADVARSEL, "Et citat", AF, NU)),
            row("tagMedIgen/1", SKRIVES, sag -> sag.tagMedIgen(ADVARSEL)),
            row("oenskOphaevelse/2", SKRIVES, sag -> sag.oenskOphaevelse("Det haster", NU)),
            row("ophaevSpaerringer/4", SKRIVES, sag -> sag.ophaevSpaerringer(List.of(SPAERRING), "Haster", AF, NU)),
            // the steps of the process
            row("indsend/3", Set.of(KLADDE), sag -> sag.indsend(NU, true, List.of()))
                    .leadsTo(TIL_KVALITETSTJEK),
            row("optagSomAkut/0", Set.of(FORSINKET), Indstilling::optagSomAkut).leadsTo(TIL_KVALITETSTJEK),
            row(
                            "udskyd/1",
                            Set.of(TIL_KVALITETSTJEK, TIL_KLASSIFIKATION, PAA_DAGSORDEN),
                            sag -> sag.udskyd(NAESTE_MOEDE))
                    .besides(FORSINKET, TIL_KVALITETSTJEK),
            row("meldTilbage/4", Set.of(TIL_KVALITETSTJEK), sag -> sag.meldTilbage("sag", "Skriv mere", AF, NU)),
            row("writeFeedback/5", Set.of(TIL_KVALITETSTJEK), sag -> sag.writeFeedback("sag", "Skriv", 0, AF, NU)),
            row("finishFeedback/2", Set.of(TIL_KVALITETSTJEK), sag -> sag.finishFeedback("sag", AF)),
            row("finishFeedback/1", ALLE, sag -> sag.finishFeedback(AF)),
            row("waiveFeedback/1", Set.of(TIL_KVALITETSTJEK), sag -> sag.waiveFeedback(Set.of(1L))),
            row("beginCheck/0", ALLE, Indstilling::beginCheck),
            row("fjernTilbagemelding/3", Set.of(TIL_KVALITETSTJEK), sag -> sag.fjernTilbagemelding(1, "", AF)),
            row("noterRettet/2", Set.of(TIL_RETTELSE), sag -> sag.noterRettet(1, true)),
            row("answer/4", Set.of(TIL_RETTELSE), sag -> sag.answer(1, "Gjort", 0, AF)),
            row("sendTilRettelse/0", Set.of(TIL_KVALITETSTJEK), Indstilling::sendTilRettelse)
                    .given(sag -> sag.meldTilbage("sag", "Skriv mere", AF, NU))
                    .leadsTo(TIL_RETTELSE),
            row("modtagRettelser/2", Set.of(TIL_RETTELSE), sag -> sag.modtagRettelser(NU, List.of()))
                    .leadsTo(TIL_KVALITETSTJEK),
            row("foelgMoedet/1", FOER_UDGIVELSE, sag -> sag.foelgMoedet(NAESTE_MOEDE)),
            row("flytEfterRettefrist/1", Set.of(TIL_RETTELSE), sag -> sag.flytEfterRettefrist(NAESTE_MOEDE)),
            row("godkendKvalitet/0", Set.of(TIL_KVALITETSTJEK), Indstilling::godkendKvalitet)
                    .leadsTo(TIL_KLASSIFIKATION),
            row("klassificerBilag/3", Set.of(TIL_KLASSIFIKATION), sag -> sag.klassificerBilag(1, LUKKET, null)),
            row("klassificer/4", Set.of(TIL_KLASSIFIKATION), sag -> sag.klassificer(LUKKET, null, null, NU)),
            row("aabn/2", PAA_VEJ_UD, sag -> sag.aabn(NU, AF)).decided(LUKKET),
            row("aabnBilag/3", PAA_VEJ_UD, sag -> sag.aabnBilag(2, NU, AF)),
            row("forlaeng/1", PAA_VEJ_UD, sag -> sag.forlaeng(OPHOER)).decided(LUKKET),
            row("forlaengBilag/2", PAA_VEJ_UD, sag -> sag.forlaengBilag(2, OPHOER)),
            row("begrundBilag/2", Set.of(), sag -> sag.begrundBilag(2, LUKKET)).but("erAfgjort", PAA_VEJ_UD),
            row("meldOphoer/1", ALLE, sag -> sag.meldOphoer(LocalDate.of(2026, 12, 1))),
            row("saetPaaDagsorden/0", Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN, UDGIVET), Indstilling::saetPaaDagsorden)
                    .leadsTo(PAA_DAGSORDEN),
            row("noterUdgivelse/0", Set.of(PAA_DAGSORDEN), Indstilling::noterUdgivelse)
                    .leadsTo(UDGIVET),
            row("forgetProposals/0", ALLE, Indstilling::forgetProposals),
            row("traefBeslutning/2", Set.of(UDGIVET), sag -> sag.traefBeslutning(Resultat.BESLUTTET, Set.of(1L))),
            row("noterBeslutning/0", Set.of(UDGIVET), Indstilling::noterBeslutning)
                    .leadsTo(BESLUTTET),
            row("udskydEfterMoede/1", Set.of(UDGIVET), sag -> sag.udskydEfterMoede(NAESTE_MOEDE)),
            row("returner/1", Set.of(UDGIVET), sag -> sag.returner(NAESTE_MOEDE))
                    .leadsTo(KLADDE),
            row("takeDecisionBack/0", Set.of(BESLUTTET, AFSLUTTET), Indstilling::takeDecisionBack)
                    .leadsTo(UDGIVET)
                    .but("no meeting has decided on it", Set.of(KLADDE, PAA_DAGSORDEN)),
            row("afslut/0", Set.of(BESLUTTET), Indstilling::afslut).leadsTo(AFSLUTTET),
            // the ways back
            row(
                            "traekTilbage/0",
                            EnumSet.complementOf(EnumSet.of(BESLUTTET, AFSLUTTET, TRUKKET_TILBAGE)),
                            Indstilling::traekTilbage)
                    .leadsTo(TRUKKET_TILBAGE),
            row("hentTilbage/0", Set.of(FORSINKET, TIL_KVALITETSTJEK), Indstilling::hentTilbage)
                    .leadsTo(KLADDE),
            row(
                            "sendTilbage/3",
                            Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN, UDGIVET),
                            sag -> sag.sendTilbage("Skriv mere", AF, NU))
                    .leadsTo(TIL_RETTELSE),
            row("tjekIgen/0", Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN), Indstilling::tjekIgen)
                    .leadsTo(TIL_KVALITETSTJEK),
            row("afgoerIgen/0", Set.of(PAA_DAGSORDEN), Indstilling::afgoerIgen).leadsTo(TIL_KLASSIFIKATION),
            row("tagOpIgen/0", Set.of(TRUKKET_TILBAGE), Indstilling::tagOpIgen).leadsTo(KLADDE),
            row("requireDeletable/0", Set.of(), Indstilling::requireDeletable)
                    .but("udkastetErIkkeTomt", Set.of(KLADDE)));

    @TestFactory
    Stream<DynamicTest> everyMethodIsRefusedWhereItDoesNotBelong() {
        return ROWS.stream()
                .flatMap(row -> ALLE.stream()
                        .map(status -> DynamicTest.dynamicTest(row.method + " in " + status, () -> row.check(status))));
    }

    @Test
    void everyMethodThatChangesACaseHasItsRow() {
        Set<String> declared = Arrays.stream(Indstilling.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !Modifier.isPublic(method.getModifiers()) || method.getReturnType() == void.class)
                .map(IndstillingTest::name)
                .filter(method -> !ASKS_ONLY.contains(method))
                .collect(Collectors.toSet());
        assertThat(ROWS.stream().map(row -> row.method)).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static String name(Method method) {
        return method.getName() + "/" + method.getParameterCount();
    }

    // --- what a rule refuses where the status would allow it

    @Test
    void onlyWhatCanBeWorkedWithIsSent() {
        Indstilling ny = blank();
        assertRule("titelMangler", () -> ny.indsend(NU, true, List.of()));
        ny.gemHoved(hoved("Titel"), 0, AF);
        assertRule("atPunktMangler", () -> ny.indsend(NU, true, List.of()));
        ny.gemAtPunkt(1, "rådmanden godkender", 0, AF);
        assertRule("kvalitetSpaerrer", () -> ny.indsend(NU, true, List.of(SPAERRING)));
        ny.foreslaa(Klassifikation.fortrolig(null, ""), 0, AF);
        assertRule("fortroligUdenGrund", () -> ny.indsend(NU, true, List.of()));
        assertThat(ny.getStatus()).isEqualTo(KLADDE);
        ny.foreslaa(LUKKET, 1, AF);
        ny.indsend(NU, false, List.of(ADVARSEL));
        assertThat(ny.getStatus()).isEqualTo(FORSINKET);
        assertThat(ny.getIndsendt()).contains(NU);
    }

    @Test
    void anEmptyDraftCanBeDeletedAndWhatWasSentCannot() {
        Indstilling tom = blank();
        tom.requireDeletable();
        assertThat(tom.isEmpty()).isTrue();
        assertThat(in(KLADDE, Klassifikation.aaben()).isEmpty()).isFalse();
    }

    @Test
    void theSecretariatGivesFeedbackBeforeItSendsBackAndNoneIsLeftWhenItApproves() {
        Indstilling sag = in(TIL_KVALITETSTJEK, Klassifikation.aaben());
        assertRule("ingenTilbagemelding", sag::sendTilRettelse);
        assertRule("tomTilbagemelding", () -> sag.meldTilbage("sag", " ", AF, NU));
        sag.writeFeedback("sag", "Skriv mere", 0, AF, NU);
        withIds(sag);
        assertRule("ingenTilbagemelding", sag::sendTilRettelse);
        assertRule("tilbagemeldingVenter", sag::godkendKvalitet);
        assertRule("tjekketErBegyndt", sag::hentTilbage);
        assertRule("grundMangler", () -> sag.fjernTilbagemelding(1, "", "bo"));
        assertThat(sag.waiveFeedback(Set.of(1L))).isOne();
        sag.godkendKvalitet();
        assertThat(sag.getStatus()).isEqualTo(TIL_KLASSIFIKATION);
    }

    @Test
    void onlyWhatWasSentIsAnswered() {
        Indstilling sag = in(TIL_RETTELSE, Klassifikation.aaben());
        assertThatThrownBy(() -> sag.answer(9, "Gjort", 0, AF)).isInstanceOf(UlovligOvergang.class);
        assertThat(sag.answer(1, "Gjort", 0, AF)).isEqualTo(new Gemt.Modtaget(1));
        assertThat(sag.answer(1, "Andet", 0, AF)).isEqualTo(new Gemt.Foraeldet(1, "Gjort", AF));
    }

    @Test
    void correctionsThatAreTakenBackGoToWhereTheyWereSentFrom() {
        Indstilling sag = in(TIL_RETTELSE, Klassifikation.aaben());
        sag.modtagRettelser(NU, List.of());
        sag.hentTilbage();
        assertThat(sag.getStatus()).isEqualTo(TIL_RETTELSE);
    }

    @Test
    void whatStopsACaseIsTheSecretariatsToSetAside() {
        Indstilling sag = in(KLADDE, Klassifikation.aaben());
        assertRule("blokererAltid", () -> sag.seBortFra(SPAERRING, "Et citat", AF, NU));
        assertRule("grundMangler", () -> sag.seBortFra(ADVARSEL, " ", AF, NU));
        assertRule("grundMangler", () -> sag.oenskOphaevelse(" ", NU));
        assertRule("intetSpaerrer", () -> sag.ophaevSpaerringer(List.of(ADVARSEL), "Haster", AF, NU));
        assertRule("grundMangler", () -> sag.ophaevSpaerringer(List.of(SPAERRING), "", AF, NU));
        sag.ophaevSpaerringer(List.of(SPAERRING), "Haster", AF, NU);
        sag.tagMedIgen(SPAERRING);
        assertThat(sag.fravalg(SPAERRING.noegle())).isPresent();
    }

    @Test
    void whatIsDecidedIsOpenOrClosedByACriterionAndSaysWhyItGoesAgainstTheProposal() {
        Indstilling sag = in(TIL_KVALITETSTJEK, Klassifikation.aaben());
        sag.godkendKvalitet();
        Klassifikation ingen = Klassifikation.ikkeAfgjort();
        assertRule("ikkeAfgjort", () -> sag.klassificer(ingen, null, null, NU));
        assertRule("ikkeAfgjort", () -> sag.klassificerBilag(1, ingen, null));
        assertRule("fortroligUdenGrund", () -> sag.klassificer(Klassifikation.fortrolig(null, ""), null, null, NU));
        assertRule("bilagIkkeAfgjort", () -> sag.klassificer(Klassifikation.aaben(), null, null, NU));
        assertRule("modForslaget", () -> sag.klassificerBilag(2, Klassifikation.aaben(), " "));
        sag.klassificerBilag(2, Klassifikation.aaben(), "Det er offentligt");
        sag.klassificer(Klassifikation.aaben(), "Titel", null, NU);
        assertThat(sag.getOffentligTitel()).contains("Titel");
        assertThat(sag.bilag(1).erAfgjort()).isTrue();
    }

    @Test
    void onlyWhatIsClosedIsOpenedOrKeptClosed() {
        Indstilling aaben = in(UDGIVET, Klassifikation.aaben());
        assertRule("erIkkeLukket", () -> aaben.aabn(NU, AF));
        assertRule("erIkkeLukket", () -> aaben.forlaeng(OPHOER));
        assertRule("erIkkeLukket", () -> aaben.aabnBilag(1, NU, AF));
        assertRule("erIkkeLukket", () -> aaben.begrundBilag(1, LUKKET));
        assertRule("ophoerMangler", () -> aaben.forlaengBilag(2, Ophoer.UKENDT));
        Indstilling lukket = in(UDGIVET, LUKKET);
        assertRule("erIkkeLukket", () -> lukket.aabnBilag(2, NU, AF));
        assertRule("ophoerMangler", () -> lukket.forlaeng(Ophoer.UKENDT));
        lukket.forlaeng(OPHOER);
        assertRule("ophoerMangler", () -> lukket.forlaeng(OPHOER));
    }

    @Test
    void whatAMeetingHasDecidedKeepsItsWordsAndItsNumber() {
        Indstilling sag = in(UDGIVET, Klassifikation.aaben());
        sag.traefBeslutning(Resultat.RETUR, Set.of(1L));
        sag.returner(NAESTE_MOEDE);
        assertThat(sag.getMoedeId()).isEqualTo(NAESTE_MOEDE);
        assertRule("atPunktErAfgjort", () -> sag.gemAtPunkt(1, "Andet", 1, AF));
        assertRule("atPunktErAfgjort", () -> sag.sletAtPunkt(1));
        assertRule("atPunktErAfgjort", () -> sag.flytAtPunkt(1, 2));
        assertThat(sag.tilfoejAtPunkt("rådmanden noterer").getNr()).isEqualTo(2);
    }

    @Test
    void aDecisionTakenBackRestoresTheCaseAsItsMeetingFoundIt() {
        Indstilling sag = in(UDGIVET, LUKKET);
        sag.traefBeslutning(Resultat.RETUR, Set.of(1L));
        sag.returner(NAESTE_MOEDE);
        assertThat(sag.getKlassifikation()).isEqualTo(Klassifikation.ikkeAfgjort());
        assertThat(sag.getTidligere()).isEqualTo(LUKKET);
        assertThat(sag.behandlesFortroligt()).isTrue();
        assertThat(sag.erSomMoedetForlodDen(MOEDE)).isTrue();
        sag.takeDecisionBack();
        assertThat(sag.getStatus()).isEqualTo(UDGIVET);
        assertThat(sag.getMoedeId()).isEqualTo(MOEDE);
        assertThat(sag.getKlassifikation()).isEqualTo(LUKKET);
        assertThat(sag.getTidligere()).isEqualTo(Klassifikation.ikkeAfgjort());
        assertThat(sag.getUafgjorteAtPunkter()).hasSize(1);
        assertThat(sag.getResultat()).isEmpty();
    }

    @Test
    void whatIsOpenForgetsWhatWasProposedClosed() {
        Indstilling sag = in(TIL_KVALITETSTJEK, Klassifikation.aaben());
        sag.godkendKvalitet();
        sag.klassificerBilag(2, Klassifikation.aaben(), "Det er offentligt");
        sag.klassificer(Klassifikation.aaben(), null, null, NU);
        assertThat(sag.forgetProposals()).containsOnlyKeys(2).containsEntry(2, LUKKET);
        assertThat(sag.forgetProposals()).isEmpty();
        assertThat(in(UDGIVET, LUKKET).forgetProposals()).isEmpty();
    }

    @Test
    void whatDoesNotExistIsSaidSo() {
        Indstilling sag = in(KLADDE, Klassifikation.aaben());
        assertRule("bilagFindesIkke", () -> sag.fjernBilag(9));
        assertRule("atPunktFindesIkke", () -> sag.sletAtPunkt(9));
        assertRule("afsnitFindesIkke", () -> sag.gemAfsnit("andet", Tekst.tom(), 0, AF));
        assertRule("oplysningFindesIkke", () -> sag.fjernOplysning("Jensen", "se bilag", AF));
    }

    private static void assertRule(String regel, org.assertj.core.api.ThrowableAssert.ThrowingCallable handling) {
        assertThatThrownBy(handling).isInstanceOf(Regelbrud.class).hasMessage(regel);
    }

    // --- cases to try it on: each has come to its status by the steps

    private static Indstilling blank() {
        Skabelon skabelon = new Skabelon(
                "indstilling",
                "Indstilling",
                "raadmand",
                "Det indstilles,",
                LocalDate.of(2020, 1, 1),
                null,
                List.of(new SkabelonAfsnit(1, "baggrund", "Baggrund", "", true, null, null)));
        Bruger forfatter = new Bruger(AF, "Anna", new Enhed("MB", "Børn og Unge"), Set.of(), "");
        Indstilling sag = new Indstilling(skabelon, MOEDE, forfatter, NU);
        set(sag, SAG);
        return withIds(sag);
    }

    private static Indstilling in(Status status, Klassifikation afgoerelse) {
        Indstilling sag = blank();
        sag.gemHoved(hoved("Titel"), 0, AF);
        sag.gemAtPunkt(1, "rådmanden godkender", 0, AF);
        sag.vedlaeg("Kort", "kort.pdf", "a", "application/pdf", 3);
        sag.vedlaeg("Tilbud", "tilbud.pdf", "b", "application/pdf", 4);
        withIds(sag);
        sag.foreslaaBilag(2, LUKKET);
        lead(sag, status, afgoerelse);
        assertThat(sag.getStatus()).isEqualTo(status);
        return withIds(sag);
    }

    private static void lead(Indstilling sag, Status status, Klassifikation afgoerelse) {
        if (status == KLADDE) {
            return;
        }
        if (status == TRUKKET_TILBAGE) {
            sag.traekTilbage();
            return;
        }
        sag.indsend(NU, status != FORSINKET, List.of());
        if (status == TIL_RETTELSE) {
            sag.meldTilbage("sag", "Skriv mere", AF, NU);
            sag.sendTilRettelse();
        }
        if (status.compareTo(TIL_KLASSIFIKATION) >= 0) {
            sag.godkendKvalitet();
        }
        if (status.compareTo(PAA_DAGSORDEN) >= 0) {
            sag.klassificerBilag(2, LUKKET, null);
            sag.klassificer(afgoerelse, null, null, NU);
            sag.saetPaaDagsorden();
        }
        if (status.compareTo(UDGIVET) >= 0) {
            sag.noterUdgivelse();
        }
        if (status.compareTo(BESLUTTET) >= 0) {
            sag.traefBeslutning(Resultat.BESLUTTET, Set.of(1L));
            sag.noterBeslutning();
        }
        if (status == AFSLUTTET) {
            sag.afslut();
        }
    }

    private static Hoved hoved(String titel) {
        return new Hoved(titel, "Anna", "", "", "", 10);
    }

    private static Kvalitetsfund fund(Alvor alvor) {
        Sted sted = new Sted(Sted.Slags.HOVED, "titel", 0, 0, 1, 0);
        Fund fund = new Fund("pladsholder", "pladsholder", alvor, sted, "", List.of(), null);
        return new Kvalitetsfund(fund, "hoved:titel", "pladsholder-" + alvor, "", null);
    }

    /** As the database gives them: each part the number of its place. */
    private static Indstilling withIds(Indstilling sag) {
        Stream.of(sag.getAtPunkter(), sag.getBilag(), sag.getTilbagemeldinger()).forEach(parts -> {
            for (int i = 0; i < parts.size(); i++) {
                set(parts.get(i), i + 1L);
            }
        });
        return sag;
    }

    private static void set(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(String method, Set<Status> from, Consumer<Indstilling> call) {
        return new Row(method, from, call);
    }

    /** One method: from where, to where, and by what it is refused elsewhere. */
    private static final class Row {

        private final String method;
        private final Set<Status> from;
        private final Consumer<Indstilling> call;
        private Consumer<Indstilling> given = sag -> {};
        private Klassifikation decided = Klassifikation.aaben();
        private @Nullable Status to;
        private @Nullable Status exception;
        private @Nullable Status exceptionTo;
        private String rule = "";
        private Set<Status> ruled = Set.of();

        Row(String method, Set<Status> from, Consumer<Indstilling> call) {
            this.method = method;
            this.from = from;
            this.call = call;
        }

        Row given(Consumer<Indstilling> before) {
            given = before;
            return this;
        }

        Row decided(Klassifikation afgoerelse) {
            decided = afgoerelse;
            return this;
        }

        Row leadsTo(Status status) {
            to = status;
            return this;
        }

        Row besides(Status status, Status leadsTo) {
            exception = status;
            exceptionTo = leadsTo;
            return this;
        }

        Row but(String refusal, Set<Status> where) {
            rule = refusal;
            ruled = where;
            return this;
        }

        void check(Status status) {
            Indstilling sag = in(status, decided);
            boolean allowed = from.contains(status) || status == exception;
            if (allowed) {
                given.accept(sag);
                withIds(sag);
            }
            Throwable refused = catchThrowable(() -> call.accept(sag));
            if (allowed) {
                assertThat(refused).isNull();
                assertThat(sag.getStatus()).isEqualTo(target(status));
            } else {
                assertRefused(refused, status);
                assertThat(sag.getStatus()).isEqualTo(status);
            }
        }

        private void assertRefused(Throwable refused, Status status) {
            if (ruled.contains(status)) {
                assertThat(refused).isNotInstanceOf(UlovligOvergang.class).hasMessage(rule);
            } else {
                assertThat(refused)
                        .isInstanceOf(UlovligOvergang.class)
                        .hasMessageStartingWith("An indstilling that is " + status + " cannot: ");
            }
        }

        private @Nullable Status target(Status status) {
            if (status == exception) {
                return exceptionTo;
            }
            return to == null ? status : to;
        }
    }
}
