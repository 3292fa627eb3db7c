package dk.raadslag;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.referat.Udfald;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wrong outcome was noted, and the meeting is held (rules 21 and 28). */
@Tag("rejse")
class CorrectingADecisionTest extends KaribuTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    JdbcClient jdbc;

    private long sag;
    private long moede;

    @BeforeEach
    void heldWithAWrongOutcome() {
        fortaelling.begynd();
        sag = fortaelling.aabenSagPaaDagsordenen(
                "Skolemad", "rådmanden godkender aftalen", "rådmanden godkender budgettet");
        moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.GODKENDT, "Den første bemærkning");
        fortaelling.moedetErHoldt(moede);
    }

    @Test
    void beforeTheDraftIsOutItIsSimplyRightAndTheTrailSaysWhatStoodThere() {
        fortaelling.sekretariatetRetter(sag, 1, Udfald.TILTRAADT, "", "Noteret forkert");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.BESLUTTET);
        fortaelling.referatetOffentliggoeres(moede);
        assertThat(shown(1)).containsEntry("udfald", "TILTRAADT").containsEntry("rettet", null);
        assertThat(fortaelling.moedehistorik(moede))
                .anyMatch(linje -> linje.contains("beslutningRettet")
                        && linje.contains("foer=GODKENDT")
                        && linje.contains("Noteret forkert"));
    }

    @Test
    void whenTheDraftIsOutReadersSeeThatItIsCorrectedAndTheCaseGoesTheRightWay() {
        fortaelling.referatetOffentliggoeres(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.AFSLUTTET);

        fortaelling.sekretariatetRetter(sag, 2, Udfald.UDSKUDT, "Til budgettet", "Udskudt på mødet");
        assertThat(shown(2))
                .containsEntry("udfald", "UDSKUDT")
                .containsEntry("bemaerkning", "Til budgettet")
                .containsEntry("rettet_fra", "GODKENDT");
        assertThat(shown(2).get("rettet")).isNotNull();
        assertThat(shown(1)).containsEntry("rettet", null);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);
        assertThat(fortaelling.sagerPaaDagsordenen(fortaelling.efter(moede))).contains(sag);
        assertThat(fortaelling.forfatterensBeskeder()).contains("besked.sag.beslutningRettet");
        assertThat(jdbc.sql("SELECT count(*) FROM offentlig.at_punkt a WHERE moede_id = ? AND a::text LIKE '%første%'")
                        .param(moede)
                        .query(Integer.class)
                        .single())
                .isZero();

        fortaelling.sekretariatetRetter(sag, 2, Udfald.GODKENDT, "", "Alligevel godkendt");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.AFSLUTTET);
        assertThat(shown(2)).containsEntry("rettet_fra", null);
    }

    @Test
    void afterTheApprovalItIsCorrectedTheSameAndACaseThatHasGoneOnStays() {
        fortaelling.sekretariatetRetter(sag, 2, Udfald.IKKE_TILTRAADT, "", "Ikke tiltrådt");
        fortaelling.referatetOffentliggoeres(moede);
        fortaelling.referatetGodkendes(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.KLADDE);
        fortaelling.forfatterenSender(sag);

        assertThatThrownBy(() -> fortaelling.sekretariatetRetter(sag, 2, Udfald.GODKENDT, "", "Fejl"))
                .hasMessage("sagenErGaaetVidere");
        fortaelling.sekretariatetRetter(sag, 1, Udfald.TILTRAADT, "", "Det rigtige ord");
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_GODKENDT);
        assertThat(shown(1)).containsEntry("udfald", "TILTRAADT").containsEntry("rettet_fra", "GODKENDT");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
        assertThatThrownBy(() -> fortaelling.sekretariatetRetter(sag, 1, Udfald.TILTRAADT, "Cpr 010190-1234", "Fejl"))
                .hasMessage("rettelsenSpaerres");
    }

    @Test
    void theSecretariatCorrectsItOnTheMeetingsScreenWithAReason() {
        fortaelling.referatetOffentliggoeres(moede);
        login(Rolle.SEKRETARIAT);
        open("moede/" + moede);
        _click(byTestId(NativeButton.class, "punkt-3"));
        assertThat(byTestId(TekstFelt.class, "bemaerkning-2").isReadOnly()).isTrue();
        _assertNone(TekstFelt.class, spec -> spec.withAttribute("data-testid", "bemaerkning-1"));
        _click(byTestId(Button.class, "ret-1"));
        _setValue(byTestId(Select.class, "ret-udfald"), Udfald.GODKENDT_MED_BEMAERKNING);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Bemærkningen manglede");
        _click(byTestId(Button.class, "bekraeft"));
        TextArea bemaerkning = byTestId(TextArea.class, "ret-bemaerkning");
        assertThat(bemaerkning.isInvalid()).isTrue();
        assertThat(bemaerkning.getErrorMessage()).contains("bemærkning");
        _setValue(bemaerkning, "FAS følger op");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(shown(1)).containsEntry("udfald", "GODKENDT_MED_BEMAERKNING");
    }

    @Test
    void whatIsClosedIsCorrectedWithoutAWordOutside() {
        fortaelling.begynd();
        long lukket = fortaelling.forfatterenSkriver("Køb af Birkevej", "rådmanden godkender købet");
        fortaelling.forfatterenSender(lukket);
        fortaelling.sekretariatet(lukket, "godkend", null);
        fortaelling.sekretariatetLukker(lukket, Proevekriterier.EJENDOM, "Prisen");
        long dets = fortaelling.moede(lukket);
        fortaelling.dagsordenenUdgives(dets);
        fortaelling.raadmandenBeslutterAlt(dets, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(dets);
        fortaelling.referatetOffentliggoeres(dets);
        Object foer = changed(dets);

        fortaelling.sekretariatetRetter(lukket, 1, Udfald.TILTRAADT, "", "Noteret forkert");
        assertThat(fortaelling.moedehistorik(dets))
                .anyMatch(linje -> linje.startsWith("beslutningRettet"))
                .noneMatch(linje -> linje.startsWith("rettelseOffentlig"));
        assertThat(changed(dets)).isEqualTo(foer);
    }

    private Object changed(long moedeId) {
        return jdbc.sql("SELECT row_to_json(m)::text FROM offentlig.moede m WHERE moede_id = ?")
                .param(moedeId)
                .query(String.class)
                .single();
    }

    @Test
    void thatTheCaseHasGoneOnIsSaidBeforeTheFormIsFilledIn() {
        fortaelling.sekretariatetRetter(sag, 2, Udfald.IKKE_TILTRAADT, "", "Ikke tiltrådt");
        fortaelling.referatetOffentliggoeres(moede);
        fortaelling.forfatterenSender(sag);
        login(Rolle.SEKRETARIAT);
        open("moede/" + moede);
        _click(byTestId(NativeButton.class, "punkt-3"));
        _click(byTestId(Button.class, "ret-2"));
        assertThat(byTestId(Paragraph.class, "gaaet-videre").getText()).isEqualTo(text("referat.ret.videre"));
        assertThat(byTestId(Select.class, "ret-udfald").getListDataView().getItems())
                .containsExactly(Udfald.IKKE_TILTRAADT);
    }

    private Map<String, Object> shown(int at) {
        return jdbc.sql("SELECT a.udfald, a.bemaerkning, a.rettet, a.rettet_fra FROM offentlig.at_punkt a"
                        + " JOIN offentlig.punkt p USING (moede_id, nr)"
                        + " WHERE a.moede_id = ? AND p.sag_id = ? AND a.at_nr = ?")
                .params(moede, sag, at)
                .query()
                .singleRow();
    }
}
