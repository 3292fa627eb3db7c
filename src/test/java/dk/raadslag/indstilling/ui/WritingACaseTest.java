package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.RigTekst;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class WritingACaseTest extends KaribuTest {

    @Autowired
    Sagstjenester tjenester;

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Sager sager;

    @Autowired
    private Skrivebord skrivebord;

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
    }

    @Test
    void anAuthorBeginsWritesAndSends() {
        login(Rolle.FORFATTER);
        open("mine-sager");
        _click(byTestId(Button.class, "ny-indstilling"));
        _click(byTestId(Button.class, "opret"));
        _assertNone(Dialog.class);
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SagView.class);
        gemt("titel", "Flere fritidsjob");
        gemt("minutter", "15");
        assertThat(byTestId(RigTekst.class, "afsnit-indledning")
                        .skriv(Tekst.fraPlainText("Sagen handler om fritidsjob.")
                                .toJson()))
                .isInstanceOf(Gemmer.Gemt.class);
        assertThat(byTestId(Paragraph.class, "taellere").getText()).startsWith("28 ");
        gemt("at-1", "rådmanden godkender forslaget");
        for (String afsnit : List.of("sagsfremstilling", "ressourcer", "risici", "videreProces", "koordineretMed")) {
            assertThat(byTestId(RigTekst.class, "afsnit-" + afsnit)
                            .skriv(Tekst.fraPlainText("(-)").toJson()))
                    .isInstanceOf(Gemmer.Gemt.class);
        }
        _click(byTestId(Button.class, "udfald-send"));
        assertThat(byTestId(Paragraph.class, "hvad-sker").getText()).contains("i tide");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        _assertNone(Sagseditor.class);
        assertThat(alt(_get(Sagslaesning.class))).contains("rådmanden godkender forslaget", "15 min.");
        assertThat(((SagView) UI.getCurrent().getCurrentView()).getPageTitle()).doesNotContain("fritidsjob");
        assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain("fritidsjob");
    }

    @Test
    void atPunkterAreAddedMovedDeletedAndBroughtBack() {
        aabn(begynd());
        gemt("at-1", "første");
        _click(byTestId(Button.class, "tilfoej-at"));
        gemt("at-2", "anden");
        _click(byTestId(Button.class, "at-2-op"));
        assertThat(atPunkter(2)).containsExactly("anden", "første");
        _click(byTestId(Button.class, "at-1-slet"));
        assertThat(atPunkter(1)).containsExactly("første");
        _click(byTestId(Button.class, "fortryd-slet"));
        assertThat(atPunkter(2)).containsExactly("anden", "første");
    }

    @Test
    void whatAnotherWroteInTheSameFieldIsNeverOverwrittenSilently() {
        long sag = begynd();
        aabn(sag);
        Indstilling before = sager.hent(sag);
        Gemmer telefon = new Hovedgemmer(tjenester, before).til(Hovedfelt.TELEFON);
        skrivebord.gemHoved(sag, new Hoved("En andens", "", "12", "", "", 10), 0);
        gemt("sagsnummer", "EMN-2026-000001");
        assertThat(sager.hent(sag).getTitel()).isEqualTo("En andens");
        assertThat(telefon.gem("99", TextRevision.of(before.getHoved().telefon())))
                .isInstanceOfSatisfying(
                        Gemmer.Foraeldet.class,
                        newest -> assertThat(newest.nyeste()).isEqualTo("12"));
        assertThat(byTestId(TekstFelt.class, "minutter").skriv("mange")).isInstanceOf(Gemmer.Afvist.class);
    }

    @Test
    void aCaseChosenConfidentialIsNeverOpenByMistakeAndIsSentOnceItHasItsReason() {
        long sag = fortaelling.forfatterenSkriver("Salg af Lindevej 4", "rådmanden godkender salget");
        login(Rolle.FORFATTER);
        aabn(sag);
        _setValue(byTestId(RadioButtonGroup.class, "forslag"), Aabenhed.FORTROLIG);
        assertThat(sager.hent(sag).getForslag().aabenhed()).isEqualTo(Aabenhed.FORTROLIG);
        aabn(sag);
        RadioButtonGroup<Aabenhed> forslag = byTestId(RadioButtonGroup.class, "forslag");
        assertThat(forslag.getValue()).as("it is still chosen after a reload").isEqualTo(Aabenhed.FORTROLIG);

        _click(byTestId(Button.class, "udfald-send"));
        assertThat(byTestId(Paragraph.class, "sendes-som").getText()).isEqualTo(text("sag.send.fortrolig"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("regel.fortroligUdenGrund"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.KLADDE);
        _get(Dialog.class).close();

        ComboBox<Kriterium> kriterium = byTestId(ComboBox.class, "forslag-kriterium");
        _setValue(kriterium, Proevekriterier.EJENDOM);
        gemt("forslag-grund", "Salget er ikke afsluttet");
        _click(byTestId(Button.class, "udfald-send"));
        assertThat(byTestId(Paragraph.class, "sendes-som").getText()).contains("fortrolig", "ejendom");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
        assertThat(alt(_get(Sagslaesning.class))).contains("Fortrolig – foreslået");
    }

    @Test
    void anOpenCaseIsSentAsOpenAndWithTheWarningsThatNobodyAnswered() {
        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget");
        login(Rolle.FORFATTER);
        skrivebord.gemAtPunkt(sag, sager.hent(sag).getAtPunkter().getFirst().getId(), "natpladserne", 1);
        aabn(sag);
        _click(byTestId(Button.class, "udfald-send"));
        assertThat(byTestId(Paragraph.class, "sendes-som").getText()).isEqualTo(text("sag.send.aaben"));
        assertThat(alt(byTestId(UnorderedList.class, "advarsler"))).isNotBlank();
    }

    @Test
    void whoClosesByLawNamesIt() {
        long sag = begynd();
        aabn(sag);
        _setValue(byTestId(RadioButtonGroup.class, "forslag"), Aabenhed.FORTROLIG);
        _setValue(byTestId(ComboBox.class, "forslag-kriterium"), Proevekriterier.LOV);
        gemt("forslag-grund", "Tilbudsgivernes priser");
        assertThat(sager.hent(sag).getForslag().missing()).hasValue("lovMangler");
        gemt("forslag-lov", "offentlighedsloven § 30");
        assertThat(sager.hent(sag).getForslag().lov()).isEqualTo("offentlighedsloven § 30");
        assertThat(sager.hent(sag).getForslag().missing()).isEmpty();
    }

    @Test
    void theCriterionIsExplainedWithWhatItIsAndIsNot() {
        long sag = begynd();
        aabn(sag);
        _setValue(byTestId(RadioButtonGroup.class, "forslag"), Aabenhed.FORTROLIG);
        _setValue(byTestId(ComboBox.class, "forslag-kriterium"), Proevekriterier.BUDGET);
        assertThat(alt(byTestId(Div.class, "forslag-kriterium-forklaring")))
                .contains("Et katalog over mulige besparelser", "Økonomi alene er ikke et kriterium");
    }

    @Test
    void aSingleDetailMovesToAConfidentialBilagAndTheCaseIsOpen() {
        long sag = begynd();
        skrivebord.gemAfsnit(
                sag,
                "indledning",
                Tekst.fraPlainText("Vi køber Lindevej 4 for højst 12 mio. kr. i maj")
                        .toJson(),
                0);
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Prisen"), 0);
        aabn(sag);
        _click(byTestId(Button.class, "flyt-oplysning"));
        _setValue(byTestId(TextArea.class, "oplysning"), "for højst 13 mio. kr.");
        _setValue(byTestId(TextField.class, "oplysning-navn"), "Notat om køb");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(alt(byTestId(Paragraph.class, "fejl"))).contains("Oplysningen står ikke sådan");
        _setValue(byTestId(TextArea.class, "oplysning"), "for højst 12 mio. kr.");
        _click(byTestId(Button.class, "bekraeft"));
        Indstilling nu = sager.hent(sag);
        assertThat(nu.afsnit("indledning").laes().toPlainText())
                .isEqualTo("Vi køber Lindevej 4 (står i et fortroligt bilag) i maj");
        assertThat(nu.getForslag().erAaben()).isTrue();
        assertThat(nu.getBilag().getLast().erFortrolig()).isTrue();
        assertThat(nu.getBilag().getLast().getForslag().kriterium()).isEqualTo(Proevekriterier.EJENDOM);
        assertThat(nu.getBilag().getLast().getNavn()).isEqualTo("Notat om køb");
        assertThat(fortaelling.historik(sag)).anyMatch(linje -> linje.startsWith("oplysningFlyttet"));
    }

    @Test
    void theTrailNotesAnotherChoiceOfOpennessAndNotEveryPauseInItsReason() {
        long sag = begynd();
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Salget"), 0);
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Salget er ikke"), 1);
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Salget er ikke afsluttet"), 2);
        assertThat(fortaelling.historik(sag))
                .filteredOn(linje -> linje.startsWith("aabenhedForeslaaet"))
                .hasSize(1);
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.BUDGET, "Salget er ikke afsluttet"), 3);
        assertThat(fortaelling.historik(sag))
                .filteredOn(linje -> linje.startsWith("aabenhedForeslaaet"))
                .hasSize(2);
    }

    @Test
    void aProposalThatAnotherHasChangedIsNeverOverwrittenSilently() {
        long sag = begynd();
        aabn(sag);
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Salget er ikke afsluttet"), 0);
        RadioButtonGroup<Aabenhed> forslag = byTestId(RadioButtonGroup.class, "forslag");
        _setValue(forslag, Aabenhed.FORTROLIG);
        ComboBox<Kriterium> kriterium = byTestId(ComboBox.class, "forslag-kriterium");
        _setValue(kriterium, Proevekriterier.BUDGET);
        assertThat(byTestId(TekstFelt.class, "forslag-grund").getVaerdi()).isEqualTo("Salget er ikke afsluttet");
        assertThat(sager.hent(sag).getForslag().kriterium()).isEqualTo(Proevekriterier.EJENDOM);
        assertThat(alt(byTestId(Div.class, "forslag-konflikt"))).contains("Maja Holm", "Salget er ikke afsluttet");

        _click(byTestId(Button.class, "tag-nyeste-forslag"));
        assertThat(kriterium.getValue()).isEqualTo(Proevekriterier.EJENDOM);
        gemt("forslag-grund", "Salget afsluttes i maj");
        assertThat(sager.hent(sag).getForslag().grund()).isEqualTo("Salget afsluttes i maj");
    }

    @Test
    void theWordsOfAProposalAreSavedOneByOneOnTopOfWhatAnotherChose() {
        long sag = begynd();
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, ""), 0);
        aabn(sag);
        _setValue(byTestId(RadioButtonGroup.class, "forslag-ophoer"), Ophoersfelter.Art.BEGIVENHED);
        skrivebord.foreslaa(sag, Klassifikation.fortrolig(Proevekriterier.BUDGET, ""), 2);
        gemt("forslag-grund", "Forhandles i efteråret");
        assertThat(sager.hent(sag).getForslag().kriterium()).isEqualTo(Proevekriterier.BUDGET);
        assertThat(sager.hent(sag).getForslag().grund()).isEqualTo("Forhandles i efteråret");
        gemt("forslag-begivenhed", "Budgettet er vedtaget");
        assertThat(sager.hent(sag).getForslag().begivenhed()).isEqualTo("Budgettet er vedtaget");

        skrivebord.foreslaa(sag, Klassifikation.aaben(), 5);
        assertThat(byTestId(TekstFelt.class, "forslag-grund").skriv("Forhandles"))
                .isInstanceOf(Gemmer.Afvist.class);
    }

    @Test
    void theAuthorTicksOffWhatTheSecretariatAskedFor() {
        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatetMelderTilbage(sag, "Skriv prisen");
        login(Rolle.FORFATTER);
        aabn(sag);
        assertThat(alt(byTestId(Div.class, "tilbagemeldinger"))).contains("Skriv prisen", "Inger Krogh");
        _setValue(_get(byTestId(Div.class, "tilbagemeldinger"), Checkbox.class), true);
        _click(byTestId(Button.class, "udfald-sendRettelser"));
        _assertNone(UnorderedList.class, spec -> spec.withPredicate(WritingACaseTest::isLeft));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
        NotificationsKt.expectNotifications(text("sag.rettelser.gjort"));
    }

    private static boolean isLeft(Component liste) {
        return "udestaaende".equals(liste.getElement().getAttribute("data-testid"));
    }

    @Test
    void aDoubleClickBeginsOneCaseAndSendsItOnceWithoutBlamingAnother() {
        login(Rolle.FORFATTER);
        open("mine-sager");
        _click(byTestId(Button.class, "ny-indstilling"));
        int foer = sager.mine().size();
        Button opret = byTestId(Button.class, "opret");
        opret.click();
        opret.click();
        assertThat(sager.mine()).hasSize(foer + 1);

        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender");
        login(Rolle.FORFATTER);
        aabn(sag);
        _click(byTestId(Button.class, "udfald-send"));
        Button bekraeft = byTestId(Button.class, "bekraeft");
        NotificationsKt.clearNotifications();
        bekraeft.click();
        bekraeft.click();
        NotificationsKt.expectNotifications(text("sag.send.gjort"));
    }

    @Test
    void correctionsWithNothingDoneAreAskedAboutAndARemarkCanBeAnswered() {
        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatetMelderTilbage(sag, "Skriv prisen");
        login(Rolle.FORFATTER);
        aabn(sag);
        _click(byTestId(Button.class, "udfald-sendRettelser"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_RETTELSE);
        assertThat(byTestId(Paragraph.class, "aendret-siden").getText()).isEqualTo(text("sag.rettelser.uaendret"));
        assertThat(alt(byTestId(UnorderedList.class, "udestaaende"))).contains("Skriv prisen");
        _get(Dialog.class).close();

        assertThat(_get(byTestId(Div.class, "tilbagemeldinger"), TekstFelt.class)
                        .skriv("Prisen kendes i maj"))
                .isInstanceOf(Gemmer.Gemt.class);
        _click(byTestId(Button.class, "udfald-sendRettelser"));
        _assertNone(UnorderedList.class, spec -> spec.withPredicate(WritingACaseTest::isLeft));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(sager.hent(sag).getTilbagemeldinger()).last().satisfies(melding -> {
            assertThat(melding.getSvar()).isEqualTo("Prisen kendes i maj");
            assertThat(melding.getSvarAf()).isEqualTo("Maja Holm");
        });
        assertThat(alt(byTestId(Div.class, "tilbagemeldinger"))).contains("Prisen kendes i maj");
    }

    @Test
    void aCaseIsWithdrawnWithAReasonThatStandsInItsHistory() {
        long sag = begynd();
        aabn(sag);
        _click(byTestId(Button.class, "traek-tilbage"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Overhalet af loven");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(sager.hent(sag).getStatus()).isEqualTo(Status.TRUKKET_TILBAGE);
        byTestId(Details.class, "historik").setOpened(true);
        assertThat(alt(byTestId(Details.class, "historik"))).contains("trak sagen tilbage", "Overhalet af loven");
        byTestId(Details.class, "diagram").setOpened(true);
        assertThat(_get(com.vaadin.flow.component.Svg.class).getElement().getOuterHTML())
                .contains("Trukket tilbage");
    }

    @Test
    void aDraftWhoseMeetingIsOverIsToldSoAndOfferedTheNext() {
        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget");
        login(Rolle.FORFATTER);
        aabn(sag);
        long foerste = sager.hent(sag).getMoedeId();
        fortaelling.gaaTil(fortaelling.kalendermoede(foerste).begynder());
        open("mine-sager");
        aabn(sag);
        assertThat(alt(byTestId(Div.class, "moede-forbi"))).contains("det møde er forbi");
        _click(byTestId(Button.class, "udfald-send"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("regel.moedetErForbi"));
        _get(Dialog.class).close();
        _click(byTestId(Button.class, "vaelg-naeste-moede"));
        assertThat(sager.hent(sag).getMoedeId()).isEqualTo(fortaelling.efter(foerste));
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(
                        knap -> "vaelg-naeste-moede".equals(knap.getElement().getAttribute("data-testid"))));
    }

    private long begynd() {
        long sag = fortaelling.forfatterenSkriver("", "");
        login(Rolle.FORFATTER);
        // A case of its own without head, as it is when it has just been begun.
        return skrivebord.begynd(sager.hent(sag).getMoedeId());
    }

    private void aabn(long sag) {
        assertThat(open("sag/" + sag)).isInstanceOf(SagView.class);
    }

    private void gemt(String felt, String tekst) {
        assertThat(byTestId(TekstFelt.class, felt).skriv(tekst)).isInstanceOf(Gemmer.Gemt.class);
    }

    private List<String> atPunkter(int antal) {
        return java.util.stream.IntStream.rangeClosed(1, antal)
                .mapToObj(nr -> byTestId(TekstFelt.class, "at-" + nr).getVaerdi())
                .toList();
    }

    private static String alt(Component del) {
        return del.getElement().getTextRecursively();
    }
}
