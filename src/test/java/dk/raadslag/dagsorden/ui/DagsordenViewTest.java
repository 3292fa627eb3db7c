package dk.raadslag.dagsorden.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Forelagt;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.kalender.UmuligTid;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.referat.Udfald;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class DagsordenViewTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Dagsordener dagsordener;

    @Test
    void itemsAreMovedAndTheirMinutesAddedUp() {
        long moede = agendaWith("Fritidsjob i Gellerup", "Natpladser");
        open("moede/" + moede + "/dagsorden");
        Punktindhold anden = item(moede, "Natpladser");
        int plads = anden.nr();
        _click(byTestId(Button.class, "op-" + anden.punktId()));
        assertThat(item(moede, "Natpladser").nr()).isEqualTo(plads - 1);
        _click(byTestId(Button.class, "ned-" + anden.punktId()));
        assertThat(item(moede, "Natpladser").nr()).isEqualTo(plads);
        Punktliste liste = byTestId(Punktliste.class, "punkter");
        liste.drag(item(moede, "Natpladser"));
        liste.drop(dagsordener.punkter(moede).getFirst());
        assertThat(item(moede, "Natpladser").nr()).isEqualTo(1);
        assertThat(byTestId(Button.class, "op-" + anden.punktId()).isEnabled()).isFalse();
        _setValue(byTestId(IntegerField.class, "minutter-" + anden.punktId()), 200);
        Dagsordener.Tidsplan tid = dagsordener.tidsplan(moede);
        assertThat(words(byTestId(Tidsbjaelke.class, "tid")))
                .contains(text("dagsorden.tid.over", tid.planlagt() - tid.laengde()));
    }

    @Test
    void theAgendaIsPublishedAndAfterAChangeInANewEditionWithAReason() {
        long moede = agendaWith("Sommerferieaktiviteter");
        fortaelling.fristenPasserer();
        open("moede/" + moede + "/dagsorden");
        _click(byTestId(Button.class, "udfald-udgiv"));
        assertThat(words(_get(Dialog.class)))
                .contains(text(
                        "dagsorden.bekraeft.udgiv", dagsordener.punkter(moede).size()));
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.UDGIVET);
        assertThat(words(byTestId(Div.class, "udgaver"))).contains(text("dagsorden.udgave", 1, "Inger Krogh"));
        _assertNone(Paragraph.class, spec -> spec.withText(text("dagsorden.aendret")));

        long punkt = item(moede, "Sommerferieaktiviteter").punktId();
        _setValue(byTestId(IntegerField.class, "minutter-" + punkt), 25);
        assertThat(byTestId(Paragraph.class, "aendret").getText()).isEqualTo(text("dagsorden.aendret"));
        _click(byTestId(Button.class, "udfald-genudgiv"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Mere tid til sommerferien");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(words(byTestId(Div.class, "udgaver"))).contains("Mere tid til sommerferien");
        assertThat(words(byTestId(Div.class, "forloebskort"))).contains("udgave 2");
        _assertNone(Paragraph.class, spec -> spec.withText(text("dagsorden.aendret")));
    }

    @Test
    void whileACaseIsOnItsWayAnAgendaGoesOutOnlyKnowinglyWithAReasonAndWithoutTheCase() {
        long moede = agendaWith("Klar sag");
        long paaVej = fortaelling.forfatterenSkriver("Sag i kvalitetstjek", "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(paaVej);
        fortaelling.fremTilUdgivelsen(moede);
        refusesToPublish(moede, "udgiv");
        publishWithout(moede, "udgiv", "Sagen kommer i næste udgave");
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.UDGIVET);
        assertThat(dagsordener.udgaver(moede).getFirst().punkter())
                .noneMatch(punkt -> Long.valueOf(paaVej).equals(punkt.sagId()));
        assertThat(dagsordener.historik(moede)).anySatisfy(linje -> {
            assertThat(linje.handling()).isEqualTo("udenSager");
            assertThat(linje.grund()).isEqualTo("Sagen kommer i næste udgave");
            assertThat(linje.detaljer()).containsEntry("sager", Long.toString(paaVej));
        });

        refusesToPublish(moede, "genudgiv");
        publishWithout(moede, "genudgiv", "Rækkefølgen er rettet");
        assertThat(fortaelling.udgave(moede)).isEqualTo(2);
    }

    /** Not without having been shown it, not by one who was shown another, and not without a reason. */
    private void refusesToPublish(long moede, String udfald) {
        login(Rolle.SEKRETARIAT);
        Forelagt nu = dagsordener.forelagt(moede);
        refuses(moede, udfald, Map.of("grund", "Sommerferien er rykket frem"), "andetEndForelagt");
        refuses(
                moede,
                udfald,
                Map.of("grund", "Sommerferien", Forelagt.NOEGLE, new Forelagt(nu.punkter(), Map.of(), false, Set.of())),
                "andetEndForelagt");
        if (udfald.equals("udgiv")) {
            refuses(moede, udfald, Map.of(Forelagt.NOEGLE, nu), "sagerUndervejs");
        }
    }

    private void refuses(long moede, String udfald, Map<String, Object> givet, String regel) {
        assertThatThrownBy(() -> dagsordener.vaelg(moede, udfald, givet))
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo("regel." + regel));
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAgainBeforeItIsPublic() {
        long moede = agendaWith("Organisering af området");
        fortaelling.fremTilUdgivelsen(moede);
        login(Rolle.SEKRETARIAT);
        long sag = dagsordener.punkter(moede).stream()
                .flatMap(punkt -> Stream.ofNullable(punkt.sagId()))
                .findFirst()
                .orElseThrow();
        open("moede/" + moede + "/dagsorden");
        _click(byTestId(Button.class, "udfald-udgiv"));
        assertThat(words(_get(Dialog.class))).contains("Organisering af området");
        fortaelling.sekretariatetGaarTilbage(sag, Tilbagevej.SEND_TILBAGE, "Et navn skal ud");
        login(Rolle.SEKRETARIAT);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("regel.andetEndForelagt"));
        assertThat(dagsordener.udgaver(moede)).isEmpty();
        assertThat(words(byTestId(Div.class, "undervejs"))).contains("Organisering af området");
        _setValue(byTestId(TextArea.class, "grund"), "Sagen kommer i næste udgave");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(dagsordener.udgaver(moede).getFirst().punkter())
                .noneMatch(punkt -> Long.valueOf(sag).equals(punkt.sagId()));
    }

    private void publishWithout(long moede, String udfald, String grund) {
        open("moede/" + moede + "/dagsorden");
        _click(byTestId(Button.class, "udfald-" + udfald));
        assertThat(words(byTestId(Div.class, "undervejs")))
                .contains("Sag i kvalitetstjek", text("dagsorden.mangler.TIL_KVALITETSTJEK"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), grund);
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
    }

    @Test
    void aMeetingIsNotHeldWhileADecisionIsMissing() {
        long moede = agendaWith("Kapacitet på herberger");
        fortaelling.fristenPasserer();
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.moedetBegynder(moede);
        open("moede/" + moede + "/dagsorden");
        _click(byTestId(Button.class, "udfald-afhold"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isNotEmpty();
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.UDGIVET);
    }

    @Test
    void beforeItBeginsAMeetingCannotBeNotedAsHeldAndTheDialogSaysSo() {
        long moede = agendaWith("Fritidspas");
        fortaelling.fristenPasserer();
        fortaelling.dagsordenenUdgives(moede);
        open("moede/" + moede + "/dagsorden");
        Button holdt = byTestId(Button.class, "udfald-afhold");
        assertThat(holdt.getThemeNames()).doesNotContain("primary");
        _click(holdt);
        assertThat(words(_get(Dialog.class))).contains("begynder");
        assertThat(_find(Button.class))
                .extracting(knap -> knap.getElement().getAttribute("data-testid"))
                .contains("udfald-afhold")
                .doesNotContain("bekraeft");
        assertThatThrownBy(() -> dagsordener.vaelg(moede, "afhold", Map.of())).isInstanceOf(UmuligTid.class);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.UDGIVET);
    }

    @Test
    void theDialogSaysWhatHoldingAMeetingDoesAndItIsReopenedWithAReason() {
        long moede = agendaWith("Skolehave");
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, Udfald.GODKENDT, "");
        fortaelling.moedetBegynder(moede);
        open("moede/" + moede + "/dagsorden");
        Button holdt = byTestId(Button.class, "udfald-afhold");
        assertThat(holdt.getThemeNames()).contains("primary");
        _click(holdt);
        assertThat(words(_get(Dialog.class)))
                .contains(text("dagsorden.bekraeft.afhold.udfald"), text("dagsorden.bekraeft.afhold.fortryd"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.AFHOLDT);
        _click(byTestId(Button.class, "udfald-genaabn"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Bordet rundt var ikke holdt");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.UDGIVET);
        assertThat(words(byTestId(Div.class, "forloebskort"))).contains("Bordet rundt var ikke holdt");
    }

    @Test
    void theAgendasAreListedWithTheirCases() {
        long moede = agendaWith("Årsberetning");
        open("dagsordener");
        Grid<Dagsordener.Oversigt> grid = byTestId(Grid.class, "dagsordener");
        assertThat(GridKt._findAll(grid)).anySatisfy(dagsorden -> {
            assertThat(dagsorden.moede().id()).isEqualTo(moede);
            assertThat(dagsorden.sager()).isEqualTo(1);
        });
    }

    @Test
    void anUnknownMeetingIsNotFound() {
        login(Rolle.SEKRETARIAT);
        assertThat(open("moede/999999999/dagsorden")).isNotInstanceOf(DagsordenView.class);
    }

    private long agendaWith(String... titler) {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        long moede = 0;
        for (String titel : titler) {
            long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget");
            fortaelling.forfatterenSender(sag);
            fortaelling.sekretariatet(sag, "godkend", null);
            fortaelling.sekretariatet(sag, "aaben", null);
            moede = fortaelling.moede(sag);
        }
        login(Rolle.SEKRETARIAT);
        return moede;
    }

    private Punktindhold item(long moede, String titel) {
        List<Punktindhold> punkter = dagsordener.punkter(moede);
        return punkter.stream()
                .filter(punkt -> punkt.titel().equals(titel))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
