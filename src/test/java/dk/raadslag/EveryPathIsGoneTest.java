package dk.raadslag;

import static dk.raadslag.indstilling.Status.AFSLUTTET;
import static dk.raadslag.indstilling.Status.BESLUTTET;
import static dk.raadslag.indstilling.Status.FORSINKET;
import static dk.raadslag.indstilling.Status.KLADDE;
import static dk.raadslag.indstilling.Status.PAA_DAGSORDEN;
import static dk.raadslag.indstilling.Status.TIL_KLASSIFIKATION;
import static dk.raadslag.indstilling.Status.TIL_KVALITETSTJEK;
import static dk.raadslag.indstilling.Status.TIL_RETTELSE;
import static dk.raadslag.indstilling.Status.TRUKKET_TILBAGE;
import static dk.raadslag.indstilling.Status.UDGIVET;
import static dk.raadslag.indstilling.Tilbagevej.HENT_TILBAGE;
import static dk.raadslag.indstilling.Tilbagevej.SEND_TILBAGE;
import static dk.raadslag.indstilling.Tilbagevej.SLET_UDKAST;
import static dk.raadslag.indstilling.Tilbagevej.TAG_OP_IGEN;
import static dk.raadslag.indstilling.Tilbagevej.TJEK_IGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.forloeb.Forloebsveje;
import dk.raadslag.forloeb.UdfaldFindesIkke;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.UlovligOvergang;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.referat.Udfald;
import dk.raadslag.shell.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way through the two process files, one story each, by real services and a clock that moves. The last tests ask
 * the engine which arrows the stories went, and name those that nobody did.
 */
@Tag("rejse")
@IntegrationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPathIsGoneTest {

    static final Set<Long> SAGER = new TreeSet<>();
    private static final Set<Long> SLETTEDE = new TreeSet<>();
    static final Set<Long> MOEDER = new TreeSet<>();

    /** Only what readers have seen is corrected before them. */
    private static final Set<String> OPEN_ALONE =
            Set.of("rettes_offentliggoerRettelsen", "offentliggoerRettelsen_rettet");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Forloebsveje veje;

    @Autowired
    Texts texts;

    @BeforeAll
    static void noArrowIsGoneYet() {
        List.of(SAGER, SLETTEDE, MOEDER).forEach(Set::clear);
    }

    @BeforeEach
    void aMeetingThatNobodyHasUsed() {
        fortaelling.begynd();
    }

    /** Whether the cases of these stories are confidential, wherever a story does not say so itself. */
    boolean inConfidence() {
        return false;
    }

    @Test
    void aDraftIsRemindedTwoDaysAndFourHoursBeforeItsDeadline() {
        long sag = kladde("Mind mig om fristen");
        long senere = fortaelling.efter(fortaelling.moede(sag));
        fortaelling.forfatterenVaelgerMoede(sag, senere);
        int foer = paamindelser();

        fortaelling.gaaTil(frist(senere, Duration.ofHours(49)));
        assertThat(paamindelser()).isEqualTo(foer);
        fortaelling.gaaTil(frist(senere, Duration.ofHours(48)));
        assertThat(paamindelser()).isEqualTo(foer + 1);
        fortaelling.gaaTil(frist(senere, Duration.ofHours(4)));
        assertThat(paamindelser()).isEqualTo(foer + 2);
    }

    @Test
    void theReminderFollowsADeadlineThatTheSecretariatMoves() {
        long sag = kladde("Fristen rykker frem");
        long senere = fortaelling.efter(fortaelling.moede(sag));
        fortaelling.forfatterenVaelgerMoede(sag, senere);
        int foer = paamindelser();
        fortaelling.sekretariatetFlytterFristen(senere, frist(senere, Duration.ofHours(24)), "Julefrokost");

        fortaelling.gaaTil(frist(senere, Duration.ofHours(47)));
        assertThat(paamindelser()).isEqualTo(foer + 1);
        fortaelling.forfatterenSender(sag);
        fortaelling.gaaTil(frist(senere, Duration.ofHours(4)));
        assertThat(paamindelser()).as("a case that is sent reminds nobody").isEqualTo(foer + 1);
    }

    @Test
    void lateAndPostponedItIsCheckedForTheNextMeeting() {
        long sag = sagI(FORSINKET);
        long foerste = fortaelling.moede(sag);

        fortaelling.sekretariatet(sag, "udskydTilNaeste", "Kan vente en uge");
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(foerste));
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @Test
    void lateAndUrgentItStaysWithItsMeeting() {
        long sag = sagI(FORSINKET);
        long moede = fortaelling.moede(sag);

        fortaelling.sekretariatet(sag, "optag", "Svarfristen er onsdag");
        assertThat(fortaelling.moede(sag)).isEqualTo(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @Test
    void sentBackAndCorrectedInTimeItIsCheckedAgain() {
        long sag = sagI(TIL_RETTELSE);
        long moede = fortaelling.moede(sag);

        fortaelling.forfatterenSenderRettelser(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
        fortaelling.rettefristenPasserer();
        assertThat(fortaelling.moede(sag)).isEqualTo(moede);
    }

    @Test
    void sentBackAndNotCorrectedByThreeItMovesToTheNextMeetingByItself() {
        long sag = sagI(TIL_RETTELSE);
        long foerste = fortaelling.moede(sag);

        fortaelling.gaaTil(
                fortaelling.kalendermoede(foerste).rettefrist().tidspunkt().minusSeconds(1));
        assertThat(fortaelling.moede(sag)).isEqualTo(foerste);
        fortaelling.rettefristenPasserer();
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(foerste));
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_RETTELSE);
        assertThat(fortaelling.forfatterensBeskeder()).contains("besked.flyttetEfterRettefrist");
    }

    @Test
    void postponedByTheQualityCheckItIsCheckedForTheNextMeeting() {
        long sag = sagI(TIL_KVALITETSTJEK);
        long foerste = fortaelling.moede(sag);

        fortaelling.sekretariatet(sag, "udskydSagen", "Hører sammen med budgettet");
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(foerste));
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @Test
    void onTheAgendaAndPostponedBeforePublicationItIsOnTheNextAgenda() {
        long sag = sagI(PAA_DAGSORDEN);
        long foerste = fortaelling.moede(sag);

        fortaelling.sekretariatet(sag, "udskydFoer", "Rådmanden er syg");
        assertThat(fortaelling.sagerPaaDagsordenen(foerste)).doesNotContain(sag);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.moede(sag))).contains(sag);
    }

    @Test
    void confidentialItIsDecidedAndEnds() {
        long sag = sagI(TIL_KLASSIFIKATION);
        fortaelling.sekretariatetLukker(sag, Proevekriterier.EJENDOM, "Forhandling pågår");
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(AFSLUTTET);
    }

    @Test
    void decidedItEndsWhenItsMinutesArePublic() {
        long sag = sagI(BESLUTTET);
        fortaelling.referatetOffentliggoeres(fortaelling.moede(sag));
        assertThat(fortaelling.status(sag)).isEqualTo(AFSLUTTET);
    }

    @Test
    void postponedAtTheMeetingItComesUpAtTheNext() {
        long sag = sagI(UDGIVET);
        long foerste = fortaelling.moede(sag);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "");
        fortaelling.moedetErHoldt(foerste);
        assertThat(fortaelling.status(sag)).isEqualTo(PAA_DAGSORDEN);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.efter(foerste))).contains(sag);
    }

    @Test
    void notAcceptedItGoesBackToItsAuthorWhoSendsItAgain() {
        long sag = sagI(UDGIVET);
        long foerste = fortaelling.moede(sag);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.IKKE_TILTRAADT, "");
        fortaelling.moedetErHoldt(foerste);
        assertThat(fortaelling.status(sag)).isEqualTo(KLADDE);
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(foerste));

        fortaelling.forfatterenSender(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"KLADDE", "FORSINKET", "TIL_KVALITETSTJEK", "TIL_RETTELSE", "TIL_KLASSIFIKATION", "PAA_DAGSORDEN"})
    void untilPublicationTheAuthorWithdrawsAndTheSecretariatDoesNot(Status status) {
        long sag = sagI(status);
        assertThatThrownBy(() -> fortaelling.sekretariatetTraekkerTilbage(sag, "Nej"))
                .isInstanceOf(UlovligOvergang.class);

        fortaelling.forfatterenTraekkerTilbage(sag, "Overhalet af loven");
        assertThat(fortaelling.status(sag)).isEqualTo(TRUKKET_TILBAGE);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.moede(sag))).doesNotContain(sag);
    }

    @Test
    void afterPublicationTheSecretariatWithdrawsAndTheMeetingIsHeldWithoutIt() {
        long sag = sagI(UDGIVET);
        assertThatThrownBy(() -> fortaelling.forfatterenTraekkerTilbage(sag, "Nej"))
                .isInstanceOf(UlovligOvergang.class);

        fortaelling.sekretariatetTraekkerTilbage(sag, "Forkert tal i sagen");
        assertThat(fortaelling.status(sag)).isEqualTo(TRUKKET_TILBAGE);
        fortaelling.moedetErHoldt(fortaelling.moede(sag));
        assertThat(fortaelling.moedestatus(fortaelling.moede(sag))).isEqualTo(Moedestatus.AFHOLDT);
    }

    @Test
    void onceDecidedNobodyWithdrawsIt() {
        long sag = sagI(BESLUTTET);
        assertThatThrownBy(() -> fortaelling.forfatterenTraekkerTilbage(sag, "Nej"))
                .isInstanceOf(UlovligOvergang.class);
        assertThatThrownBy(() -> fortaelling.sekretariatetTraekkerTilbage(sag, "Nej"))
                .isInstanceOf(UlovligOvergang.class);
    }

    @Test
    void sentByMistakeItIsTakenBackUntilTheSecretariatHasBegun() {
        long sag = sagI(TIL_KVALITETSTJEK);
        fortaelling.forfatterenGaarTilbage(sag, HENT_TILBAGE, "Forkert beløb");
        assertThat(fortaelling.status(sag)).isEqualTo(KLADDE);
        assertThat(fortaelling.historik(sag)).last().asString().contains("hentetTilbage");
        fortaelling.forfatterenSender(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);

        fortaelling.sekretariatetBegynder(sag);
        assertThat(fortaelling.forfatterensTilbageveje(sag)).doesNotContain(HENT_TILBAGE);
        assertThatThrownBy(() -> fortaelling.forfatterenGaarTilbage(sag, HENT_TILBAGE, "For sent"))
                .hasMessage("tjekketErBegyndt");
    }

    @Test
    void lateAndTakenBackItIsADraftAgain() {
        long sag = sagI(FORSINKET);
        fortaelling.forfatterenGaarTilbage(sag, HENT_TILBAGE, "Den skal på et senere møde");
        assertThat(fortaelling.status(sag)).isEqualTo(KLADDE);
    }

    @Test
    void correctionsTakenBackAreCorrectionsStill() {
        long sag = sagI(TIL_RETTELSE);
        fortaelling.forfatterenSenderRettelser(sag);
        fortaelling.forfatterenGaarTilbage(sag, HENT_TILBAGE, "Glemte et tal");
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_RETTELSE);
        fortaelling.forfatterenSenderRettelser(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @ParameterizedTest
    @EnumSource(names = {"TIL_KLASSIFIKATION", "PAA_DAGSORDEN", "UDGIVET"})
    void whatWasApprovedGoesBackToItsAuthorAndOffTheAgenda(Status status) {
        long sag = sagI(status);
        long moede = fortaelling.moede(sag);
        int udgave = fortaelling.udgave(moede);
        fortaelling.sekretariatetGaarTilbage(sag, SEND_TILBAGE, "Tallet i afsnit 2 er forkert");

        assertThat(fortaelling.status(sag)).isEqualTo(TIL_RETTELSE);
        assertThat(fortaelling.sagerPaaDagsordenen(moede)).doesNotContain(sag);
        assertThat(fortaelling.forfatterensBeskeder()).first().isEqualTo("besked.sendtTilbage");
        assertThat(fortaelling.udgave(moede)).isEqualTo(status == UDGIVET ? udgave + 1 : udgave);

        fortaelling.forfatterenSenderRettelser(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    /** Whoever sends one case back has not said that another may be public. */
    @Test
    void whatHasComeToThePublishedAgendaSinceIsNotPublishedWhenAnotherCaseLeavesIt() {
        long sag = sagI(UDGIVET);
        long moede = fortaelling.moede(sag);
        long ny = letIn("Kommet til siden");
        List<Long> foer = fortaelling.sagerIUdgaven(moede);

        fortaelling.sekretariatetGaarTilbage(sag, SEND_TILBAGE, "Tallet i afsnit 2 er forkert");
        assertThat(fortaelling.status(ny)).isEqualTo(PAA_DAGSORDEN);
        assertThat(foer).contains(sag);
        assertThat(fortaelling.sagerIUdgaven(moede))
                .isEqualTo(foer.stream().filter(en -> en != sag).toList());
        assertThat(fortaelling.numreIUdgaven(moede))
                .isEqualTo(IntStream.rangeClosed(
                                1, fortaelling.numreIUdgaven(moede).size())
                        .boxed()
                        .toList());
    }

    @Test
    void approvedByMistakeItIsCheckedAgain() {
        long sag = sagI(PAA_DAGSORDEN);
        fortaelling.sekretariatetGaarTilbage(sag, TJEK_IGEN, "Et bilag mangler");
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.moede(sag))).doesNotContain(sag);
        assertThat(fortaelling.forfatterensBeskeder()).first().isEqualTo("besked.tjekkesIgen");
    }

    @Test
    void untilPublicationItsOpennessIsDecidedAgain() {
        long sag = kladde("Salg af Lindevej 4");
        Klassifikation fortrolig = Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Der forhandles");
        fortaelling.forfatterenForeslaar(sag, fortrolig);
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        assertThatThrownBy(() -> fortaelling.sekretariatet(sag, "aaben", null))
                .as("against the author's proposal it takes a reason")
                .hasMessage("modForslaget");
        fortaelling.sekretariatet(sag, "aaben", "Prisen er offentlig");
        assertThat(fortaelling.status(sag)).isEqualTo(PAA_DAGSORDEN);

        fortaelling.sekretariatet(sag, "afgoerIgen", "Prisen er ikke offentlig alligevel");
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KLASSIFIKATION);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.moede(sag))).doesNotContain(sag);
        assertThat(fortaelling.forfatterensBeskeder()).first().isEqualTo("besked.afgoeresIgen");
        fortaelling.sekretariatetLukker(sag, fortrolig);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.moede(sag))).contains(sag);
    }

    @Test
    void aWithdrawnCaseIsTakenUpAgain() {
        long sag = sagI(TIL_KLASSIFIKATION);
        fortaelling.forfatterenTraekkerTilbage(sag, "Overhalet af loven");
        assertThat(fortaelling.forfatterensTilbageveje(sag)).containsExactly(TAG_OP_IGEN);
        fortaelling.forfatterenGaarTilbage(sag, TAG_OP_IGEN, "Loven blev ikke til noget");
        assertThat(fortaelling.status(sag)).isEqualTo(KLADDE);
        fortaelling.forfatterenSender(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @Test
    void aDraftInWhichNothingStandsIsDeletedAndOneWithWordsIsNot() {
        long skrevet = kladde("Her står noget");
        assertThatThrownBy(() -> fortaelling.forfatterenGaarTilbage(skrevet, SLET_UDKAST, ""))
                .hasMessage("udkastetErIkkeTomt");
        long tomt = fortaelling.forfatterenBegynder();
        SLETTEDE.add(tomt);
        fortaelling.forfatterenGaarTilbage(tomt, SLET_UDKAST, "");
        assertThat(fortaelling.findes(tomt)).isFalse();
    }

    @Test
    void letInAfterPublicationItComesInANewEdition() {
        long foerst = sagI(UDGIVET);
        long moede = fortaelling.moede(foerst);
        long akut = letIn("Kom med i sidste øjeblik");
        assertThat(fortaelling.status(akut)).isEqualTo(PAA_DAGSORDEN);

        fortaelling.sekretariatetOmMoedet(moede, "genudgiv", "En akut sag er kommet til");
        assertThat(fortaelling.status(akut)).isEqualTo(UDGIVET);
        assertThat(fortaelling.status(foerst)).isEqualTo(UDGIVET);
    }

    @Test
    void whatIsNotInTheEditionWhenTheMeetingIsHeldWaitsForTheNextAndADraftIsTold() {
        long moede = fortaelling.moede(sagI(UDGIVET));
        long naaedeDetIkke = kladde("Aldrig udgivet");
        fortaelling.forfatterenSender(naaedeDetIkke);
        long udkast = kladde("Stadig et udkast");
        fortaelling.sekretariatet(naaedeDetIkke, "optag", "Måske når vi det");
        fortaelling.sekretariatet(naaedeDetIkke, "godkend", null);
        fortaelling.sekretariatetAfgoerAabenhed(naaedeDetIkke);

        SAGER.stream()
                .filter(sag -> fortaelling.status(sag) == UDGIVET && fortaelling.moede(sag) == moede)
                .forEach(sag -> fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, ""));
        fortaelling.moedetErHoldt(moede);

        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.efter(moede))).contains(naaedeDetIkke);
        assertThat(fortaelling.sagerPaaDagsordenen(moede)).doesNotContain(naaedeDetIkke);
        assertThat(fortaelling.moede(udkast)).isEqualTo(moede);
        assertThat(fortaelling.forfatterensBeskeder()).contains("besked.moedetErHoldt", "besked.naaedeIkkeMoedet");
        assertThatThrownBy(() -> fortaelling.forfatterenSender(udkast)).hasMessage("moedetErForbi");
        fortaelling.forfatterenVaelgerMoede(udkast, fortaelling.efter(moede));
        fortaelling.forfatterenSender(udkast);
        assertThat(fortaelling.status(udkast)).isEqualTo(TIL_KVALITETSTJEK);
    }

    @Test
    void aMeetingIsCancelledAndItsCasesComeUpAtTheNext() {
        long kladde = kladde("Udkast til et aflyst møde");
        long tjekkes = sagI(TIL_KVALITETSTJEK);
        long rettes = sagI(TIL_RETTELSE);
        long klar = sagI(PAA_DAGSORDEN);
        long trukket = kladde("Trukket i tide");
        fortaelling.forfatterenTraekkerTilbage(trukket, "Ikke relevant");
        long moede = fortaelling.moede(klar);

        fortaelling.sekretariatetAflyser(moede, "Rådmanden er syg");
        long naeste = fortaelling.efter(moede);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.AFLYST);
        for (long sag : new long[] {kladde, tjekkes, rettes, klar}) {
            assertThat(fortaelling.moede(sag)).isEqualTo(naeste);
            assertThat(fortaelling.historik(sag)).last().asString().contains("moedeAflyst");
        }
        assertThat(fortaelling.moede(trukket)).isEqualTo(moede);
        assertThat(fortaelling.sagerPaaDagsordenen(naeste)).containsExactly(klar);
        assertThat(fortaelling.forfatterensBeskeder()).startsWith("besked.moedeAflyst");

        fortaelling.rettefristenPasserer();
        assertThat(fortaelling.moede(rettes))
                .as("its time for corrections is the next meeting's")
                .isEqualTo(naeste);
    }

    @Test
    void aPublishedMeetingIsCancelledAndItsAgendaIsPublicNoMore() {
        long sag = sagI(UDGIVET);
        long moede = fortaelling.moede(sag);
        fortaelling.sekretariatetAflyser(moede, "Vandskade på rådhuset");
        assertThat(fortaelling.status(sag)).isEqualTo(PAA_DAGSORDEN);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.efter(moede))).contains(sag);
        assertThat(fortaelling.offentligBegrundelse(moede)).contains("Vandskade på rådhuset");
    }

    @Test
    void minutesAreCorrectedAndApprovedByTheNextMeeting() {
        long moede = fortaelling.moede(sagI(BESLUTTET));
        fortaelling.referatetOffentliggoeres(moede);
        fortaelling.sekretariatetOmMoedet(moede, "offentliggoerRettet", "Et navn var stavet forkert");
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_UDKAST);

        long naeste = fortaelling.efter(moede);
        fortaelling.dagsordenenUdgives(naeste);
        fortaelling.raadmandenGodkenderReferatet(naeste);
        fortaelling.moedetErHoldt(naeste);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_GODKENDT);
    }

    @Test
    void aHeldMeetingIsReopenedAndEachCaseWaitsForItsDecisionAgain() {
        long forrige = fortaelling.moede(sagI(BESLUTTET));
        fortaelling.referatetOffentliggoeres(forrige);
        long moede = fortaelling.efter(forrige);
        MOEDER.add(moede);
        long[] sager = new long[4];
        Udfald[] udfald = {Udfald.GODKENDT, Udfald.UDSKUDT, Udfald.IKKE_TILTRAADT, Udfald.IKKE_TILTRAADT};
        for (int i = 0; i < sager.length; i++) {
            sager[i] = kladde("Sag " + i);
            fortaelling.forfatterenVaelgerMoede(sager[i], moede);
            fortaelling.forfatterenSender(sager[i]);
            fortaelling.sekretariatet(sager[i], "godkend", null);
        }
        fortaelling.sekretariatetLukker(sager[2], Proevekriterier.EJENDOM, "Forhandling pågår");
        for (int i : new int[] {0, 1, 3}) {
            fortaelling.sekretariatetAfgoerAabenhed(sager[i]);
        }
        fortaelling.dagsordenenUdgives(moede);
        for (int i = 0; i < sager.length; i++) {
            fortaelling.raadmandenBeslutter(sager[i], 1, udfald[i], "");
        }
        fortaelling.raadmandenGodkenderReferatet(moede);
        fortaelling.moedetErHoldt(moede);
        assertThat(fortaelling.moedestatus(forrige)).isEqualTo(Moedestatus.REFERAT_GODKENDT);
        fortaelling.forfatterenSkriverAfsnit(sager[3], List.of("Skrevet videre efter mødet"));

        fortaelling.sekretariatetOmMoedet(moede, "genaabn", "Det forkerte udfald");
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.UDGIVET);
        assertThat(fortaelling.moedestatus(forrige)).isEqualTo(Moedestatus.REFERAT_UDKAST);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.efter(moede))).doesNotContain(sager[1]);
        for (int i = 0; i < 3; i++) {
            assertThat(fortaelling.status(sager[i])).isEqualTo(UDGIVET);
            assertThat(fortaelling.moede(sager[i])).isEqualTo(moede);
            assertThat(fortaelling.historik(sager[i])).last().asString().contains("beslutningTagetTilbage");
        }
        assertThat(fortaelling.erFortrolig(sager[2])).isTrue();
        assertThat(fortaelling.erFortrolig(sager[0])).isEqualTo(inConfidence());
        assertThat(fortaelling.status(sager[3]))
                .as("its author has gone on writing")
                .isEqualTo(KLADDE);
        assertThat(fortaelling.forfatterensBeskeder()).contains("besked.beslutningTagetTilbage");

        for (int i = 0; i < 3; i++) {
            fortaelling.raadmandenBeslutter(sager[i], 1, Udfald.GODKENDT, "");
        }
        fortaelling.moedetErHoldt(moede);
        assertThat(fortaelling.status(sager[1])).isEqualTo(BESLUTTET);
        assertThat(fortaelling.moedestatus(forrige)).isEqualTo(Moedestatus.REFERAT_GODKENDT);
        fortaelling.referatetOffentliggoeres(moede);
        assertThatThrownBy(() -> fortaelling.sekretariatetOmMoedet(moede, "genaabn", "For sent"))
                .isInstanceOf(UdfaldFindesIkke.class);
    }

    @Test
    void aCaseThatHasEndedComesUpAgainWhenItsDecisionIsCorrected() {
        long sag = sagI(BESLUTTET);
        long moede = fortaelling.moede(sag);
        fortaelling.referatetOffentliggoeres(moede);
        fortaelling.sekretariatetRetter(sag, 1, Udfald.UDSKUDT, "", "Noteret forkert");
        assertThat(fortaelling.status(sag)).isEqualTo(PAA_DAGSORDEN);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.efter(moede))).contains(sag);
        assertThat(fortaelling.moedehistorik(moede).stream().anyMatch(linje -> linje.startsWith("rettelseOffentlig")))
                .as("what was never public is not published again")
                .isEqualTo(!inConfidence());
    }

    @Test
    void whatIsDecidedStaysDecidedAndOnlyTheRestGoesBackToTheAuthor() {
        long sag = fortaelling.forfatterenSkriver(
                "To at-punkter", "rådmanden godkender aftalen", "rådmanden godkender budgettet");
        SAGER.add(sag);
        MOEDER.add(fortaelling.moede(sag));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetAfgoerAabenhed(sag);
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.IKKE_TILTRAADT, "");
        fortaelling.moedetErHoldt(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(KLADDE);
        assertThatThrownBy(() -> fortaelling.forfatterenSletterAtPunkt(sag, 1)).hasMessage("atPunktErAfgjort");
        fortaelling.forfatterenSletterAtPunkt(sag, 2);
        assertThatThrownBy(() -> fortaelling.forfatterenSender(sag)).hasMessage("atPunktMangler");
        fortaelling.forfatterenTilfoejerAtPunkt(sag, "rådmanden godkender et mindre budget");

        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetAfgoerAabenhed(sag);
        long naeste = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(naeste);
        assertThat(fortaelling.udgivneAtPunkter(naeste, sag)).containsExactly("rådmanden godkender et mindre budget");
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(naeste);
        assertThat(fortaelling.status(sag)).isEqualTo(BESLUTTET);
    }

    @Test
    void minutesAreApprovedByTheSecretariatWhenNoMeetingDoes() {
        long moede = fortaelling.moede(sagI(BESLUTTET));
        fortaelling.referatetOffentliggoeres(moede);
        fortaelling.sekretariatetOmMoedet(moede, "godkendReferat", null);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_GODKENDT);
    }

    @ParameterizedTest
    @ValueSource(strings = {Sagsgang.PROCES, Dagsordener.PROCES})
    @Order(Integer.MAX_VALUE)
    void theStoriesHaveGoneEveryArrowOfTheFile(String proces) {
        Set<String> ikkeGaaet = veje.alle(proces);
        assertThat(ikkeGaaet).isNotEmpty();
        ikkeGaaet.removeAll(veje.gaaet(proces, proces.equals(Sagsgang.PROCES) ? SAGER : MOEDER));
        ikkeGaaet.removeAll(veje.gaaet(proces, SLETTEDE));
        if (inConfidence()) {
            ikkeGaaet.removeAll(OPEN_ALONE);
        }
        assertThat(ikkeGaaet).as("arrows of " + proces + " that no story went").isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everythingThatHappenedReadsAsASentenceInBothLanguages() {
        assertThat(fortaelling.historiknoegler()).hasSizeGreaterThan(20);
        assertThat(texts.missing(fortaelling.historiknoegler())).isEmpty();
        assertThat(fortaelling.beskednoegler()).hasSizeGreaterThan(5);
        assertThat(texts.missing(fortaelling.beskednoegler())).isEmpty();
    }

    /** A case in this status, on the meeting of the story. */
    /** Sent after the deadline, let in as urgent, and on the agenda. */
    private long letIn(String titel) {
        long sag = kladde(titel);
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "optag", "Ministeren svarer i morgen");
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetAfgoerAabenhed(sag);
        return sag;
    }

    private long sagI(Status status) {
        long sag = kladde("Sag i status " + status);
        if (status == KLADDE) {
            return sag;
        }
        if (status == FORSINKET) {
            fortaelling.fristenPasserer();
        }
        fortaelling.forfatterenSender(sag);
        if (status == TIL_RETTELSE) {
            fortaelling.sekretariatetMelderTilbage(sag, "Hvem betaler?");
        } else if (status.compareTo(TIL_KLASSIFIKATION) >= 0) {
            fortaelling.sekretariatet(sag, "godkend", null);
            goOn(sag, status);
        }
        assertThat(fortaelling.status(sag)).isEqualTo(status);
        return sag;
    }

    private void goOn(long sag, Status status) {
        if (status.compareTo(PAA_DAGSORDEN) >= 0) {
            fortaelling.sekretariatetAfgoerAabenhed(sag);
        }
        if (status.compareTo(UDGIVET) >= 0) {
            fortaelling.dagsordenenUdgives(fortaelling.moede(sag));
        }
        if (status == BESLUTTET) {
            fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
            fortaelling.moedetErHoldt(fortaelling.moede(sag));
        }
    }

    private long kladde(String titel) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget");
        SAGER.add(sag);
        MOEDER.add(fortaelling.moede(sag));
        return sag;
    }

    private int paamindelser() {
        return (int) fortaelling.forfatterensBeskeder().stream()
                .filter("besked.fristNaermerSig"::equals)
                .count();
    }

    private java.time.Instant frist(long moede, Duration foer) {
        return fortaelling.kalendermoede(moede).frist().tidspunkt().minus(foer);
    }
}
