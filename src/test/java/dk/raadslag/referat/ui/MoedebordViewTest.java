package dk.raadslag.referat.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import dk.raadslag.tekst.ui.TekstFelt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class MoedebordViewTest extends KaribuTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Moedebord bord;

    private long sag;
    private long moede;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sager sager;

    @Autowired
    Filer filer;

    @BeforeEach
    void aPublishedAgendaWithOneCase() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver(
                "Natpladser", "rådmanden godkender aftalen", "rådmanden tager status til efterretning");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        moede = fortaelling.moede(sag);
    }

    @Test
    void saysSoWhileNothingIsPublished() {
        login(Rolle.RAADMAND);
        open("moede/" + moede);
        assertThat(_get(Paragraph.class).getText()).isEqualTo(text("referat.bord.ikkeUdgivet"));
    }

    @Test
    void ofACancelledOneWhoseAgendaNeverCameNoAgendaIsPromised() {
        fortaelling.sekretariatetAflyser(moede, "Vinterferie");
        login(Rolle.RAADMAND);
        open("moede/" + moede);
        String dag = FristTekst.dag(fortaelling.dato(moede), Locale.of("da", "DK"));
        assertThat(_get(Paragraph.class).getText()).isEqualTo(text("referat.bord.AFLYST", dag));
    }

    @Test
    void aClosedBilagOfAnOpenPointIsMarkedSo() {
        long lukket = fortaelling.forfatterenSkriver("Køb af Birkevej", "rådmanden godkender købet");
        long bilag = attach(lukket);
        fortaelling.forfatterenSender(lukket);
        fortaelling.sekretariatet(lukket, "godkend", null);
        fortaelling.sekretariatetAabnerMedBilag(
                lukket, Map.of(bilag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Bilaget har prisen")));
        fortaelling.dagsordenenUdgives(moede);
        login(Rolle.RAADMAND);
        open("moede/" + moede);
        _click(byTestId(NativeButton.class, "punkt-4"));
        assertThat(_get(Punktvisning.class).getElement().getTextRecursively())
                .contains(text("referat.bord.bilag", 1, "Pris") + text("referat.bord.bilag.fortroligt"));
    }

    @Test
    void oneTapDecidesAndARemarkSavesItself() {
        fortaelling.dagsordenenUdgives(moede);
        login(Rolle.RAADMAND);
        openTheCase();

        _click(byTestId(NativeButton.class, "udfald-1-GODKENDT_MED_BEMAERKNING"));
        byTestId(TekstFelt.class, "bemaerkning-1").skriv("Foreningerne først");

        assertThat(bord.beslutninger(moede))
                .extracting(Beslutning::getUdfald, Beslutning::getBemaerkning)
                .containsExactly(tuple(Udfald.GODKENDT_MED_BEMAERKNING, "Foreningerne først"));
    }

    @Test
    void aNoteToAnOrientationIsItsOutcomeAndWhatIsToBeDecidedHasItsOutcomeFirst() {
        fortaelling.dagsordenenUdgives(moede);
        login(Rolle.RAADMAND);
        openTheCase();
        assertThat(_find(TekstFelt.class))
                .extracting(felt -> felt.getElement().getAttribute("data-testid"))
                .containsExactly("bemaerkning-2");

        byTestId(TekstFelt.class, "bemaerkning-2").skriv("Tak for status");

        assertThat(bord.beslutninger(moede))
                .extracting(Beslutning::getUdfald, Beslutning::getBemaerkning)
                .containsExactly(tuple(Udfald.TAGET_TIL_EFTERRETNING, "Tak for status"));
        assertThatThrownBy(() -> bord.bemaerk(
                        moede,
                        fortaelling.udgivetPunkt(moede, sag).punktId(),
                        fortaelling
                                .udgivetPunkt(moede, sag)
                                .atPunkter()
                                .getFirst()
                                .id(),
                        "Foreningerne først",
                        0))
                .isInstanceOf(Regelbrud.class);
    }

    @Test
    void fromOneItemToTheNextAndBackAndToAMeetingOfBefore() {
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "Vi mangler tal");
        login(Rolle.RAADMAND);
        openTheCase();
        _click(byTestId(Button.class, "forrige-punkt"));
        assertThat(_get(H1.class).getText()).isNotEqualTo("Natpladser");
        _click(byTestId(Button.class, "naeste-punkt"));
        assertThat(_get(H1.class).getText()).isEqualTo("Natpladser");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.TAGET_TIL_EFTERRETNING, "");
        fortaelling.moedetErHoldt(moede);

        login(Rolle.RAADMAND);
        open("moeder");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("moede/" + moede);
    }

    @Test
    void theWholeMeetingIsPrintedWithItsDayAndWhatWasDecidedButWithoutButtons() {
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "Vi mangler tal");
        login(Rolle.RAADMAND);
        open("moede/" + moede + "/udskrift");
        String ark = _get(Article.class).getElement().getTextRecursively();
        assertThat(ark)
                .contains(FristTekst.dag(fortaelling.dato(moede), Locale.of("da", "DK")))
                .contains("rådmanden godkender aftalen", text("referat.udfald.UDSKUDT"), "Vi mangler tal")
                .contains("rådmanden tager status til efterretning");
        assertThat(_find(NativeButton.class)).isEmpty();
    }

    @Test
    void whatIsSeldomDecidedComesWhenItIsAskedFor() {
        fortaelling.dagsordenenUdgives(moede);
        login(Rolle.RAADMAND);
        openTheCase();
        assertThat(outcomes()).contains("GODKENDT", "UDSKUDT").doesNotContain("INTET_AT_BEMAERKE");

        _click(byTestId(NativeButton.class, "andre-1"));

        assertThat(outcomes()).contains("GODKENDT", "INTET_AT_BEMAERKE");
        _click(byTestId(NativeButton.class, "udfald-1-INTET_AT_BEMAERKE"));
        assertThat(isPressed("udfald-1-INTET_AT_BEMAERKE")).isTrue();
    }

    @Test
    void aHeldMeetingShowsWhatWasChosenAndOffersNothingElse() {
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.INTET_AT_BEMAERKE, "");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.TAGET_TIL_EFTERRETNING, "");
        fortaelling.moedetErHoldt(moede);
        login(Rolle.RAADMAND);
        openTheCase();
        assertThat(outcomes()).containsExactly("INTET_AT_BEMAERKE");
        assertThat(_find(NativeButton.class))
                .extracting(knap -> knap.getElement().getAttribute("data-testid"))
                .isNotEmpty()
                .doesNotContain("andre-1");
    }

    @Test
    void theCaseSaysAtEachPointWhatItCameTo() {
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.TAGET_TIL_EFTERRETNING, "");
        fortaelling.moedetErHoldt(moede);
        login(Rolle.SEKRETARIAT);
        open("sag/" + sag);
        assertThat(byTestId(Div.class, "at-1").getElement().getTextRecursively())
                .endsWith(text("referat.udfald.GODKENDT"));
        assertThat(byTestId(Div.class, "at-2").getElement().getTextRecursively())
                .endsWith(text("referat.udfald.TAGET_TIL_EFTERRETNING"));
    }

    @Test
    void whatTheNoteTakerDecidesShowsHereWithinASecond() throws InterruptedException {
        fortaelling.dagsordenenUdgives(moede);
        login(Rolle.RAADMAND);
        openTheCase();
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "Noteret af sekretariatet");

        Instant patience = Instant.now().plusSeconds(5);
        while (!isPressed("udfald-1-UDSKUDT") && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(isPressed("udfald-1-UDSKUDT")).isTrue();
    }

    @Test
    void aDecisionMadeInIgnoranceOfAnotherIsRefused() {
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "");
        login(Rolle.RAADMAND);
        Beslutning truffet = bord.beslutninger(moede).getFirst();

        assertThatThrownBy(() -> bord.beslut(
                        moede, truffet.getPunktId(), truffet.getAtPunktId().orElseThrow(), Udfald.GODKENDT, "", -1))
                .isInstanceOf(Regelbrud.class)
                .hasMessage("besluttetImens");
        assertThat(bord.beslutninger(moede)).extracting(Beslutning::getUdfald).containsExactly(Udfald.UDSKUDT);
    }

    @Test
    void whatEarlierMeetingsHaveDecidedIsReadBesideWhatIsUpAndIsNotDecidedAgain() {
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.UDSKUDT, "");
        fortaelling.moedetErHoldt(moede);
        String dag = FristTekst.dag(fortaelling.dato(moede), Locale.of("da", "DK"));
        login(Rolle.SEKRETARIAT);
        open("moede/" + moede + "/dagsorden");
        assertThat(_get(OrderedList.class, spec -> spec.withClasses("punkter"))
                        .getElement()
                        .getTextRecursively())
                .contains("Natpladser")
                .doesNotContain("besluttet tidligere");
        moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, sag);
        assertThat(punkt.atPunkter()).extracting(Punktindhold.AtPunkt::nr).containsExactly(2);
        assertThat(punkt.tidligere())
                .extracting(Punktindhold.Tidligere::nr, Punktindhold.Tidligere::tekst, Punktindhold.Tidligere::udfald)
                .containsExactly(tuple(1, "rådmanden godkender aftalen", "GODKENDT"));

        login(Rolle.SEKRETARIAT);
        open("moede/" + moede + "/dagsorden");
        assertThat(byTestId(ListItem.class, "punkt-" + punkt.punktId())
                        .getElement()
                        .getTextRecursively())
                .contains("1 at-punkt er besluttet tidligere");
        openTheCase();
        assertThat(byTestId(ListItem.class, "tidligere-1").getElement().getTextRecursively())
                .contains("rådmanden godkender aftalen", "Godkendt den " + dag);
        assertThat(outcomes()).isEmpty();
        _click(byTestId(NativeButton.class, "udfald-2-TAGET_TIL_EFTERRETNING"));
        fortaelling.moedetErHoldt(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.BESLUTTET);
    }

    @Test
    void theMenuLeadsToTheMeetingThatIsPublished() {
        fortaelling.dagsordenenUdgives(moede);
        login(Rolle.RAADMAND);
        open("moede");
        assertThat(_find(H1.class)).isNotEmpty();
    }

    /** Names of the outcomes that one can tap now. */
    private static List<String> outcomes() {
        return _find(NativeButton.class).stream()
                .map(knap -> String.valueOf(knap.getElement().getAttribute("data-testid")))
                .filter(id -> id.startsWith("udfald-1-"))
                .map(id -> id.substring("udfald-1-".length()))
                .toList();
    }

    private static boolean isPressed(String testId) {
        return "true".equals(byTestId(NativeButton.class, testId).getElement().getAttribute("aria-pressed"));
    }

    private long attach(long til) {
        return Testbrugere.som(testbrugere.forfatter(), () -> {
            try {
                skrivebord.vedlaeg(til, "Pris.pdf", filer.gem(new ByteArrayInputStream(Proevefiler.pdf())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return sager.hent(til).getBilag().getFirst().getId();
        });
    }

    private void openTheCase() {
        open("moede/" + moede);
        _click(byTestId(NativeButton.class, "punkt-3"));
        assertThat(_get(H1.class).getText()).isEqualTo("Natpladser");
    }
}
