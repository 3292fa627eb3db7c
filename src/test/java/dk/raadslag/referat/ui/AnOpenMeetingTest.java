package dk.raadslag.referat.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Historiktekst;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.TekstFelt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The meeting's screen stands open, and the agenda or the meeting changes under it. */
@Tag("rejse")
class AnOpenMeetingTest extends KaribuTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Moedebord bord;

    @Autowired
    Dagsordener dagsordener;

    @Autowired
    Kanal kanal;

    private long sag;
    private long moede;

    @BeforeEach
    void anAgendaWithOneCaseIsPublished() {
        fortaelling.begynd();
        sag = fortaelling.aabenSagPaaDagsordenen("Natpladser", "rådmanden godkender aftalen");
        moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
    }

    @Test
    void aCaseThatIsTakenOffLeavesTheScreenWithTheReasonAndTheWordsStayToBeCopied() {
        openTheCase(Rolle.RAADMAND);
        _click(byTestId(NativeButton.class, "udfald-1-GODKENDT"));
        TekstFelt felt = byTestId(TekstFelt.class, "bemaerkning-1");
        felt.skriv("Foreningerne først");

        sentBack();
        until(() -> !_find(Div.class, spec -> spec.withAttribute("data-testid", "taget-af"))
                .isEmpty());
        assertThat(byTestId(Div.class, "taget-af").getText())
                .startsWith("Punkt 3 er taget af dagsordenen med udgave 2");
        assertThat(_find(H1.class)).isEmpty();
        assertThat(_get(Punktliste.class).getElement().getTextRecursively()).doesNotContain("Natpladser");
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-testid", "udfald-1-GODKENDT")))
                .isEmpty();
        assertThat(byTestId(TekstFelt.class, "bemaerkning-1")).isSameAs(felt);
        assertThat(felt.getVaerdi()).isEqualTo("Foreningerne først");
        assertThat(felt.skriv("Foreningerne først, og så"))
                .isEqualTo(new Gemmer.Afvist(text("regel.punktetErTagetAf", "2")));
    }

    @Test
    void whatWasDecidedOnItIsInTheHistoryAndTheRemarkComesBackWithTheCase() {
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "Foreningerne først");
        sentBack();
        login(Rolle.SEKRETARIAT);
        assertThat(bord.beslutninger(moede)).isEmpty();
        assertThat(fortaelling.moedehistorik(moede))
                .anyMatch(linje -> linje.startsWith("beslutningHenlagt") && linje.contains("udfald=GODKENDT"))
                .anyMatch(linje -> linje.startsWith("bemaerkningStod") && linje.endsWith("Foreningerne først"));

        upAgain();
        openTheCase(Rolle.RAADMAND);
        assertThat(byTestId(Paragraph.class, "henlagt-1").getText()).contains("Foreningerne først");
        _click(byTestId(NativeButton.class, "udfald-1-UDSKUDT"));
        assertThat(bord.beslutninger(moede))
                .extracting(Beslutning::getUdfald, Beslutning::getBemaerkning)
                .containsExactly(tuple(Udfald.UDSKUDT, "Foreningerne først"));
    }

    @Test
    void theOpenScreenFollowsTheCaseWhenItComesBack() {
        openTheCase(Rolle.RAADMAND);
        sentBack();
        until(() -> _find(H1.class).isEmpty());
        upAgain();
        until(() -> !_find(H1.class).isEmpty());
        assertThat(_get(H1.class).getText()).isEqualTo("Natpladser");
        assertThat(byTestId(NativeButton.class, "udfald-1-GODKENDT").isEnabled())
                .isTrue();
    }

    @Test
    void whoeverSendsItBackIsToldWhatStandsOnIt() {
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "Foreningerne først");
        login(Rolle.SEKRETARIAT);
        open("sag/" + sag);
        _click(byTestId(Button.class, "send-tilbage"));
        assertThat(byTestId(Paragraph.class, "forberedt").getText())
                .isEqualTo(text("sag.vej.forberedt", 1, 1))
                .contains("én beslutning", "den ene med bemærkning");
    }

    @Test
    void aSecondTapTakesTheOutcomeBackAndTheRemarkWaits() {
        openTheCase(Rolle.RAADMAND);
        assertThat(byTestId(Div.class, "moedetilstand").getText())
                .contains("Mødet begynder den " + FristTekst.dag(fortaelling.dato(moede), Locale.of("da", "DK")));
        _click(byTestId(NativeButton.class, "udfald-1-GODKENDT_MED_BEMAERKNING"));
        byTestId(TekstFelt.class, "bemaerkning-1").skriv("Foreningerne først");
        _click(byTestId(NativeButton.class, "udfald-1-GODKENDT_MED_BEMAERKNING"));
        assertThat(bord.beslutninger(moede)).isEmpty();
        assertThat(isPressed("udfald-1-GODKENDT_MED_BEMAERKNING")).isFalse();
        assertThat(fortaelling.moedehistorik(moede)).anyMatch(linje -> linje.startsWith("udfaldTagetTilbage"));

        _click(byTestId(NativeButton.class, "udfald-1-GODKENDT"));
        assertThat(byTestId(TekstFelt.class, "bemaerkning-1").getVaerdi()).isEqualTo("Foreningerne først");
        assertThat(byTestId(TekstFelt.class, "bemaerkning-1").skriv("Foreningerne først."))
                .isInstanceOf(Gemmer.Gemt.class);
    }

    @Test
    void aMeetingThatIsHeldLooksHeldAndOneThatIsReopenedDoesNot() {
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        openTheCase(Rolle.RAADMAND);
        Testbrugere.som(testbrugere.sekretariat(), () -> {
            fortaelling.moedetErHoldt(moede);
            return null;
        });
        until(() -> !byTestId(NativeButton.class, "udfald-1-GODKENDT").isEnabled());
        assertThat(byTestId(Div.class, "moedetilstand").getText())
                .contains("Mødet er holdt", text("referat.bord.retAndre"));
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-testid", "andre-1")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-testid", "udfald-1-UDSKUDT")))
                .isEmpty();

        fortaelling.sekretariatetOmMoedet(moede, "genaabn", "Vi er ikke færdige");
        until(() -> byTestId(NativeButton.class, "udfald-1-GODKENDT").isEnabled());
    }

    @Test
    void theEmptyPageLeadsToTheMeetingAsSoonAsItsAgendaIsOut() {
        login(Rolle.RAADMAND);
        UI.getCurrent().add(new KommendeMoedeView(bord, kanal));
        _assertOne(Paragraph.class, spec -> spec.withText(text("referat.bord.ingen")));
        fortaelling.sekretariatetOmMoedet(moede, "genudgiv", "Et nyt oplæg");
        until(() -> UI.getCurrent().getCurrentView() instanceof MoedebordView);
    }

    @Test
    void aCorrectionStandsBesideTheDecisionWithWhoAndWhatStoodThere() {
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "Foreningerne først");
        fortaelling.moedetErHoldt(moede);
        fortaelling.sekretariatetRetter(sag, 1, Udfald.TILTRAADT, "Foreningerne", "Noteret forkert");
        openTheCase(Rolle.RAADMAND);
        assertThat(byTestId(UnorderedList.class, "rettelser").getElement().getTextRecursively())
                .contains("Rettet af " + testbrugere.sekretariat().getNavn())
                .contains("Godkendt »Foreningerne først«", "Noteret forkert");
        assertThat(_get(Ophav.class).getElement().getTextRecursively())
                .startsWith("Skrevet af " + testbrugere.raadmand().getNavn());
        login(Rolle.SEKRETARIAT);
        assertThat(sentences())
                .anyMatch(linje -> linje.endsWith("rettede beslutningen på punkt 3, at 1: Godkendt → Tiltrådt"))
                .anyMatch(linje -> linje.endsWith("besluttede på punkt 3, at 1: Godkendt"))
                .contains("Bemærkningen, der stod på punkt 3, at 1");
        assertThat(fortaelling.moedehistorik(moede))
                .anyMatch(linje -> linje.startsWith("bemaerkningStod") && linje.endsWith("Foreningerne først"));
    }

    @Test
    void aSubstituteDecidesInTheirOwnNameOnBehalfOfTheOther() {
        Testbrugere.somVikar(testbrugere.andenForfatter(), testbrugere.raadmand(), () -> {
            Punktindhold punkt = bord.dagsorden(moede).orElseThrow().punkter().get(2);
            bord.beslut(moede, punkt.punktId(), punkt.atPunkter().getFirst().id(), Udfald.GODKENDT, "Ja", -1);
        });
        openTheCase(Rolle.SEKRETARIAT);
        assertThat(_get(Ophav.class).getElement().getTextRecursively())
                .isEqualTo("Skrevet af " + testbrugere.andenForfatter().getNavn() + " på vegne af "
                        + testbrugere.raadmand().getNavn());
    }

    @Test
    void whatTheMeetingItselfDecidedIsNotDecidedEarlier() {
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(moede);
        login(Rolle.SEKRETARIAT);
        assertThat(dagsordener.punkter(moede).get(2))
                .satisfies(punkt -> assertThat(punkt.tidligere()).isEmpty())
                .satisfies(punkt -> assertThat(punkt.atPunkter()).hasSize(1));
    }

    private List<String> sentences() {
        return dagsordener.historik(moede).stream()
                .map(linje -> Historiktekst.saetning(linje, KaribuTest::text))
                .toList();
    }

    private void sentBack() {
        fortaelling.sekretariatetGaarTilbage(sag, Tilbagevej.SEND_TILBAGE, "Økonomien mangler");
    }

    private void upAgain() {
        fortaelling.forfatterenSenderRettelser(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        fortaelling.sekretariatetOmMoedet(moede, "genudgiv", "Sagen er rettet");
    }

    private void openTheCase(Rolle rolle) {
        login(rolle);
        open("moede/" + moede);
        _click(byTestId(NativeButton.class, "punkt-3"));
        assertThat(_get(H1.class).getText()).isEqualTo("Natpladser");
    }

    private static boolean isPressed(String testId) {
        return "true".equals(byTestId(NativeButton.class, testId).getElement().getAttribute("aria-pressed"));
    }

    private static void until(BooleanSupplier so) {
        Instant enough = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean() && Instant.now().isBefore(enough)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
