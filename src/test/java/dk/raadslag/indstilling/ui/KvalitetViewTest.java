package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sekretariatslaesning;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class KvalitetViewTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Sager sager;

    @Autowired
    private Sagsgang sagsgang;

    @Autowired
    private Kvalitetsbord kvalitet;

    @Autowired
    private Sekretariatslaesning laesning;

    @Test
    void feedbackIsWrittenBesideWhatItIsAboutAndSentBack() {
        Indstilling sag = received("Flere fritidsjob til unge");
        open("kvalitet/" + sag.getId());
        String afsnit = "afsnit:" + sag.getAfsnit().getFirst().getNoegle();
        String at = "at:" + sag.getAtPunkter().getFirst().getId();
        assertThat(words(byTestId(Div.class, "stykke-" + at))).contains("rådmanden godkender forslaget");

        _click(byTestId(Button.class, "udfald-sendRetur"));
        assertThat(fortaelling.status(sag.getId())).isEqualTo(Status.TIL_KVALITETSTJEK);

        byTestId(TekstFelt.class, "feedback-" + afsnit).skriv("Skriv målet med i indledningen");
        _click(byTestId(Button.class, "gem-feedback"));
        byTestId(TekstFelt.class, "feedback-" + at).skriv("Hvad koster det?");
        _click(byTestId(Button.class, "gem-feedback"));
        byTestId(TekstFelt.class, "feedback-sag").skriv("Skal fjernes igen");
        _click(byTestId(Button.class, "gem-feedback"));
        long fjernes = sager.hent(sag.getId()).getTilbagemeldinger().getLast().getId();
        _click(byTestId(Button.class, "fjern-" + fjernes));
        _click(byTestId(Button.class, "fortryd"));
        assertThat(sager.hent(sag.getId()).getTilbagemeldinger()).hasSize(3);
        _click(byTestId(Button.class, "fjern-" + fjernes));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(sager.hent(sag.getId()).getTilbagemeldinger())
                .extracting(Tilbagemelding::getSted)
                .containsExactly(afsnit, at);
        assertThat(byTestId(TekstFelt.class, "feedback-" + at).getVaerdi()).isEmpty();

        _click(byTestId(Button.class, "udfald-sendRetur"));
        assertThat(fortaelling.status(sag.getId())).isEqualTo(Status.TIL_KVALITETSTJEK);
        assertThat(words(byTestId(Dialog.class, "returnering")))
                .contains("disse 2 ting", "Skriv målet med i indledningen", "Hvad koster det?", "Forfatteren har til")
                .contains(sag.getAfsnit().getFirst().getTitel() + " · Inger Krogh");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag.getId())).isEqualTo(Status.TIL_RETTELSE);
        assertThat(words(byTestId(Div.class, "stykke-" + at))).contains(text("kvalitetsview.sendt"));
        _assertNone(TekstFelt.class);
    }

    @Test
    void whatAColleagueHasWrittenIsRemovedWithAReasonAndItStandsInTheTrailForTheSecretariatAlone() {
        Indstilling sag = received("Flere fritidsjob til unge");
        Bruger kollega = testbrugere.bruger(
                "test-sekretariat-to", "Per Lund", testbrugere.sekretariat().getEnhed(), Rolle.SEKRETARIAT);
        Testbrugere.som(kollega, () -> {
            sagsgang.meldTilbage(sag.getId(), "sag", "Hvad koster det?");
            sagsgang.meldTilbage(sag.getId(), "sag", "Hvem betaler?");
        });
        open("kvalitet/" + sag.getId());
        List<Tilbagemelding> skrevet = sager.hent(sag.getId()).getTilbagemeldinger();
        _click(byTestId(Button.class, "fjern-" + skrevet.getFirst().getId()));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        assertThatThrownBy(() -> sagsgang.fjernTilbagemelding(
                        sag.getId(), skrevet.getFirst().getId(), " "))
                .hasMessage("grundMangler");
        assertThat(sager.hent(sag.getId()).getTilbagemeldinger()).hasSize(2);
        _setValue(byTestId(TextArea.class, "grund"), "Det står i afsnit 4");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(sager.hent(sag.getId()).getTilbagemeldinger())
                .extracting(Tilbagemelding::getTekst)
                .containsExactly("Hvem betaler?");
        assertThat(sagsgang.historik(sag.getId()))
                .last()
                .satisfies(linje -> assertThat(linje)
                        .extracting(Haendelse::handling, Haendelse::aktoer, Haendelse::grund, Haendelse::detaljer)
                        .containsExactly(
                                "tilbagemeldingFjernet",
                                testbrugere.sekretariat().getNavn(),
                                "Det står i afsnit 4",
                                Map.of("af", "Per Lund")));

        sagsgang.approveWithout(sag.getId(), Set.of(skrevet.getLast().getId()));
        assertThat(sagsgang.historik(sag.getId()))
                .extracting(Haendelse::handling)
                .contains("tilbagemeldingerUdeladt");
        assertThat(Testbrugere.som(testbrugere.forfatter(), () -> sagsgang.historik(sag.getId())))
                .extracting(Haendelse::handling)
                .contains("kvalitetGodkendt")
                .doesNotContain("tilbagemeldingFjernet", "tilbagemeldingerUdeladt");
    }

    @Test
    void approvingAsksWhatIsToBecomeOfFeedbackThatTheAuthorHasNotGot() {
        Indstilling sag = received("Flere fritidsjob til unge");
        open("kvalitet/" + sag.getId());
        byTestId(TekstFelt.class, "feedback-sag").skriv("Hvad koster det?");
        _click(byTestId(Button.class, "udfald-godkend"));
        assertThat(fortaelling.status(sag.getId())).isEqualTo(Status.TIL_KVALITETSTJEK);
        assertThat(words(byTestId(Dialog.class, "usendte"))).contains("Hvad koster det?");
        _click(byTestId(Button.class, "send-usendte"));
        assertThat(fortaelling.status(sag.getId())).isEqualTo(Status.TIL_RETTELSE);
        assertThat(sager.hent(sag.getId()).getTilbagemeldinger().getFirst().erSendt())
                .isTrue();
    }

    @Test
    void orItIsApprovedWithoutAndStaysWithTheCase() {
        Indstilling sag = received("Flere fritidsjob til unge");
        open("kvalitet/" + sag.getId());
        byTestId(TekstFelt.class, "feedback-sag").skriv("Hvad koster det?");
        _click(byTestId(Button.class, "gem-feedback"));
        _click(byTestId(Button.class, "udfald-godkend"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag.getId())).isEqualTo(Status.TIL_KLASSIFIKATION);
        assertThat(words(byTestId(Div.class, "stykke-sag")))
                .contains("Hvad koster det?", text("kvalitetsview.ikkeSendt"));
    }

    @Test
    void whatWasBeingWrittenIsInTheFieldWhenTheScreenIsOpenedAgain() {
        Indstilling sag = received("Flere fritidsjob til unge");
        open("kvalitet/" + sag.getId());
        byTestId(TekstFelt.class, "feedback-sag").skriv("Hvad koster");
        open("kvalitet/" + sag.getId());
        assertThat(byTestId(TekstFelt.class, "feedback-sag").getVaerdi()).isEqualTo("Hvad koster");
        byTestId(TekstFelt.class, "feedback-sag").skriv("");
        assertThat(sager.hent(sag.getId()).getTilbagemeldinger()).isEmpty();
    }

    @Test
    void theCaseIsApprovedOpenedAndPostponedFromTheSameScreen() {
        Indstilling sag = received("Ny aftale om natpladser");
        open("kvalitet/" + sag.getId());
        _click(byTestId(Button.class, "udfald-godkend"));
        _click(byTestId(Button.class, "udfald-aaben"));
        assertThat(byTestId(Span.class, "status").getText()).isEqualTo(text("indstilling.status.PAA_DAGSORDEN"));
        assertThat(words(byTestId(Div.class, "fakta"))).contains(text("kvalitetsview.afgoerelse"));
        assertThat(words(byTestId(Div.class, "forloebskort"))).contains("godkendte kvaliteten");
        _click(byTestId(Button.class, "udfald-udskydFoer"));
        _setValue(byTestId(TextArea.class, "grund"), "Rådmanden er syg");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.moede(sag.getId())).isNotEqualTo(sag.getMoedeId());
    }

    @Test
    void theSecretariatLetsADraftThroughThatTheCheckStops() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget.");
        fortaelling.forfatterenSkriverAfsnit(sag, List.of("Borgeren 010190-1238 har søgt."));
        Testbrugere.som(testbrugere.forfatter(), () -> kvalitet.bedOmOphaevelse(sag, "Det er et journalnummer"));
        login(Rolle.SEKRETARIAT);
        open("arbejdsliste");
        assertThat(words(byTestId(Div.class, "ophaevelse-oensket"))).contains("Natpladser", "Det er et journalnummer");
        open("kvalitet/" + sag);
        assertThat(words(byTestId(Component.class, "historik")))
                .contains("bad sekretariatet", "Det er et journalnummer");
        assertThat(words(byTestId(Div.class, "kvalitetskort"))).contains("CPR-nummer", "010190-1238");
        _click(byTestId(Button.class, "ophaev-spaerring"));
        _setValue(byTestId(TextArea.class, "grund"), "Set efter: et journalnummer");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(words(byTestId(Div.class, "kvalitetskort"))).contains("Inger Krogh", "Set efter: et journalnummer");
        assertThat(words(byTestId(Component.class, "historik"))).contains("lod sagen gå videre");
        assertThat(kvalitet.spaerringer(sag)).isEmpty();
        open("arbejdsliste");
        assertThat(LocatorJ._find(RouterLink.class))
                .extracting(HasElement::getElement)
                .noneMatch(link -> ("ophaevelse-" + sag).equals(link.getAttribute("data-testid")));
        fortaelling.forfatterenSender(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
    }

    @Test
    void whatHasChangedSinceTheCaseWasSentBeforeIsSaidInWords() {
        Indstilling sag = received("Flere fritidsjob");
        assertThat(LocatorJ._find(Aendringskort.class)).isEmpty();
        fortaelling.sekretariatetMelderTilbage(sag.getId(), "Skriv prisen");
        fortaelling.forfatterenSkriverAfsnit(sag.getId(), List.of("Flere fritidsjob: Indledning og pris"));
        fortaelling.forfatterenSenderRettelser(sag.getId());
        open("kvalitet/" + sag.getId());
        assertThat(words(byTestId(Div.class, "aendring-afsnit:indledning")))
                .contains("Indledning", text("kvalitetsview.indsat") + " og pris");
        assertThat(words(byTestId(Div.class, "aendringer"))).doesNotContain("Sagsfremstilling");
    }

    @Test
    void whatOnlyAPersonCanJudgeIsTickedWithNameAndStaysWithTheCase() {
        Indstilling sag = received("Natpladser");
        open("kvalitet/" + sag.getId());
        _setValue(byTestId(Checkbox.class, "vurdering-POLITIK"), true);
        assertThat(words(byTestId(Div.class, "vurderinger"))).contains("Inger Krogh");
        fortaelling.sekretariatetMelderTilbage(sag.getId(), "Skriv prisen");
        fortaelling.gaaTil(fortaelling.kalendermoede(sag.getMoedeId()).frist().tidspunkt());
        fortaelling.forfatterenSenderRettelser(sag.getId());
        open("kvalitet/" + sag.getId());
        assertThat(byTestId(Checkbox.class, "vurdering-POLITIK").getValue()).isTrue();
        assertThat(words(byTestId(Div.class, "vurderinger"))).contains("sendt igen siden");
        _setValue(byTestId(Checkbox.class, "vurdering-POLITIK"), false);
        assertThat(laesning.vurderinger(sag.getId())).isEmpty();
        assertThat(words(byTestId(Div.class, "forloebskort"))).contains("tjekliste");
    }

    @Test
    void onlyTheSecretariatOpensIt() {
        Indstilling sag = received("Kun for sekretariatet");
        login(Rolle.FORFATTER);
        assertThat(open("kvalitet/" + sag.getId())).isNotInstanceOf(KvalitetView.class);
    }

    @Test
    void anAddressThatIsNoCaseIsNotFound() {
        login(Rolle.SEKRETARIAT);
        assertThat(open("kvalitet/abc")).isNotInstanceOf(KvalitetView.class);
    }

    private Indstilling received(String titel) {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        login(Rolle.SEKRETARIAT);
        return sager.hent(sag);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
