package dk.raadslag;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Aabenhedsstatistik;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.IngenAdgang;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Lukket;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bilag that is closed by itself, in a case that is open: by a criterion and a reason of its own (rules 8 to 10). */
@Tag("rejse")
class AConfidentialBilagTest extends KaribuTest {

    private static final AtomicInteger NR = new AtomicInteger();
    private static final Klassifikation PRIS = Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Bilaget har prisen");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sager sager;

    @Autowired
    Filer filer;

    @Autowired
    Fortrolighed fortrolighed;

    @Autowired
    Aabenhedsstatistik statistik;

    @Autowired
    Testtid clock;

    private long sag;

    @BeforeEach
    void anOpenCaseWithABilag() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Køb af Birkevej " + NR.incrementAndGet(), "rådmanden godkender købet");
        Testbrugere.som(testbrugere.forfatter(), () -> skrivebord.vedlaeg(sag, "Pris.pdf", fil()));
    }

    @Test
    void theAuthorProposesItWithCriterionAndReason() {
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        byTestId(Checkbox.class, "bilag-1-fortroligt").setValue(true);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(ComboBox.class, "bilag-kriterium").isInvalid()).isTrue();
        _setValue(byTestId(ComboBox.class, "bilag-kriterium"), Proevekriterier.STRATEGI);
        _setValue(byTestId(TextArea.class, "bilag-grund"), "Forhandlingen med regionen");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).contains("hvornår der kan åbnes");
        _setValue(byTestId(RadioButtonGroup.class, "bilag-ophoer"), event());
        _setValue(byTestId(TextField.class, "bilag-begivenhed"), "Aftalen er underskrevet");
        _click(byTestId(Button.class, "bekraeft"));

        assertThat(alt("bilag-1-hvorfor"))
                .contains("Foreslået", "strategisk", "Forhandlingen med regionen", "Aftalen er underskrevet");
        assertThat(bilag().erFortrolig()).isTrue();
        assertThat(bilag().erAfgjort()).isFalse();
        assertThat(fortaelling.historik(sag)).anyMatch(linje -> linje.startsWith("bilagForeslaaetLukket"));
    }

    @Test
    void whoDoesNotSayWhyHasNotClosedIt() {
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        byTestId(Checkbox.class, "bilag-1-fortroligt").setValue(true);
        _click(byTestId(Button.class, "fortryd"));
        assertThat(byTestId(Checkbox.class, "bilag-1-fortroligt").getValue()).isFalse();
        assertThat(bilag().erFortrolig()).isFalse();
    }

    @Test
    void aLinkFromBeforeItWasClosedDeliversItToNobodyWhoMayNotAndIsNotedForThoseWhoMay() {
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        fortaelling.dagsordenenUdgives(fortaelling.moede(sag));
        long id = id();
        String fil = Testbrugere.som(testbrugere.andenForfatter(), () -> sager.hentBilag(sag, id));
        assertThat(fil).isEqualTo(bilag().getSha256());
        Testdatabase.udenLaase()
                .sql(
                        "UPDATE raadslag.bilag SET aabenhed = 'FORTROLIG', kriterium = 'EJENDOM', aabenhed_grund = 'Prisen',"
                                + " fortrolig = true WHERE id = ?")
                .param(id)
                .update();

        Testbrugere.som(
                testbrugere.andenForfatter(),
                () -> assertThatThrownBy(() -> sager.hentBilag(sag, id)).isInstanceOf(IngenAdgang.class));
        assertThat(readings()).isEmpty();
        Testbrugere.som(testbrugere.forfatter(), () -> sager.hentBilag(sag, id));
        assertThat(readings()).containsExactly("bilag");
    }

    private List<String> readings() {
        return Testbrugere.som(testbrugere.sekretariat(), () -> sager.laesninger(sag)).stream()
                .map(dk.raadslag.spor.Haendelse::handling)
                .toList();
    }

    @Test
    void theCaseIsNotOpenBeforeItIsDecided() {
        proposed();
        assertThatThrownBy(() -> fortaelling.sekretariatet(sag, "aaben", null)).hasMessage("bilagIkkeAfgjort");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KLASSIFIKATION);
        assertThatThrownBy(() -> fortaelling.sekretariatetAabnerMedBilag(
                        sag, Map.of(id(), Klassifikation.fortrolig(Proevekriterier.LOV, "Priser"))))
                .hasMessage("lovMangler");
        assertThat(bilag().erFortrolig()).isTrue();
        assertThat(bilag().erAfgjort()).isFalse();
    }

    @Test
    void theSecretariatDecidesItFromTheProposal() {
        proposed();
        login(Rolle.SEKRETARIAT);
        open("sag/" + sag);
        _click(byTestId(Button.class, "udfald-aaben"));
        assertThat(byTestId(RadioButtonGroup.class, "bilag-1-afgoerelse").getValue())
                .isEqualTo(Aabenhed.FORTROLIG);
        assertThat(byTestId(TextArea.class, "bilag-1-grund").getValue()).isEqualTo("Bilaget har prisen");
        _setValue(byTestId(TextArea.class, "bilag-1-grund"), "Prisen forhandles endnu");
        _click(byTestId(Button.class, "bekraeft"));

        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);
        assertThat(bilag().getForslag().grund()).isEqualTo("Bilaget har prisen");
        assertThat(bilag().gaelder().grund()).isEqualTo("Prisen forhandles endnu");
        assertThat(alt("bilag-1-hvorfor")).contains("Afgjort", "Køb eller salg af ejendom", "Prisen forhandles endnu");
        assertThat(fortaelling.historik(sag)).anyMatch(linje -> linje.startsWith("bilagKlassificeretFortroligt"));
    }

    @Test
    void theSecretariatCanHoldItOpen() {
        proposed();
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(id(), Klassifikation.aaben()));
        assertThat(bilag().erFortrolig()).isFalse();
        assertThat(fortaelling.historik(sag)).anyMatch(linje -> linje.startsWith("bilagKlassificeretAabent"));
    }

    @Test
    void itIsNoConfidentialCaseInAnyFigure() {
        YearMonth maaned = YearMonth.now(clock);
        long foer = closedCases(maaned);
        proposed();
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(id(), PRIS));
        decided();
        Testbrugere.som(testbrugere.sekretariat(), () -> fortrolighed.aabnBilag(sag, id(), "Prisen er kendt"));
        assertThat(closedCases(maaned)).isEqualTo(foer);
    }

    @Test
    void whoSendsTheCaseBackHasTheBilagDecidedAgain() {
        proposed();
        fortaelling.sekretariatetAabnerMedBilag(
                sag, Map.of(id(), Klassifikation.fortrolig(Proevekriterier.BUDGET, "Forhandles")));
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, Udfald.IKKE_TILTRAADT, "");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.KLADDE);
        assertThat(bilag().erAfgjort()).isFalse();
        assertThat(bilag().erFortrolig()).isTrue();
        assertThat(bilag().getForslag()).as("stays the author's").isEqualTo(PRIS);
        assertThat(bilag().getUdgangspunkt().kriterium()).isEqualTo(Proevekriterier.BUDGET);
    }

    @Test
    void whatWasClosedBeforeAnybodyWasAskedWhyStaysClosedAndIsAskedAbout() {
        closedWithoutCriterion();
        sent();
        login(Rolle.SEKRETARIAT);
        open("sag/" + sag);
        assertThat(alt("bilag-1-hvorfor")).contains("Kriterium og begrundelse mangler");
        _click(byTestId(Button.class, "udfald-aaben"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(ComboBox.class, "bilag-1-kriterium").isInvalid()).isTrue();
    }

    @Test
    void whatStandsClosedWithoutCriterionSinceBeforeGetsOneFromTheList() {
        sent();
        fortaelling.sekretariatet(sag, "aaben", null);
        decided();
        closedWithoutCriterion();
        login(Rolle.SEKRETARIAT);
        open("fortrolighed");
        _click(byTestId(Button.class, "begrund-bilag-" + id()));
        _setValue(byTestId(ComboBox.class, "bilag-kriterium"), Proevekriterier.EJENDOM);
        _setValue(byTestId(TextArea.class, "bilag-grund"), "Handlen er ikke tinglyst");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortrolighed.overblik().ukendte())
                .filteredOn(et -> et.sag() == sag)
                .extracting(Lukket::grund)
                .containsExactly("Handlen er ikke tinglyst");
        assertThat(fortaelling.historik(sag)).anyMatch(linje -> linje.startsWith("bilagBegrundet"));
        assertThatThrownBy(() -> fortrolighed.begrundBilag(sag, id(), PRIS)).isInstanceOf(Regelbrud.class);
        fortrolighed.forlaeng(sag, id(), Ophoer.naar("Handlen er tinglyst"), "Det trækker ud");
    }

    @Test
    void whoReadsTheOpenCaseSeesNeitherTheBilagNorWhy() {
        proposed();
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(id(), PRIS));
        decided();
        login(testbrugere.andenForfatter());
        String skaerm = open("sag/" + sag).getElement().getTextRecursively();
        assertThat(skaerm).contains("rådmanden godkender købet").doesNotContain("Bilaget har prisen", "Pris.pdf");
    }

    private void proposed() {
        Testbrugere.som(testbrugere.forfatter(), () -> skrivebord.foreslaaBilag(sag, id(), PRIS));
        sent();
    }

    private void sent() {
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
    }

    private void decided() {
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
    }

    /** As the rows are that were closed before there was a criterion to give. */
    private void closedWithoutCriterion() {
        Testdatabase.udenLaase()
                .sql("UPDATE raadslag.bilag SET fortrolig = true, forslag = 'IKKE_AFGJORT', aabenhed = 'IKKE_AFGJORT'"
                        + " WHERE indstilling_id = ?")
                .param(sag)
                .update();
    }

    private long closedCases(YearMonth maaned) {
        return Testbrugere.som(
                testbrugere.sekretariat(),
                () -> statistik.afgjorte(List.of(maaned)).stream()
                        .filter(Aabenhedsstatistik.Afgjort::lukket)
                        .mapToLong(Aabenhedsstatistik.Afgjort::sager)
                        .sum());
    }

    private Bilag bilag() {
        Indstilling nu = Testbrugere.som(testbrugere.sekretariat(), () -> sager.hent(sag));
        return nu.getBilag().getFirst();
    }

    private long id() {
        return bilag().getId();
    }

    private Fil fil() {
        try {
            return filer.gem(new ByteArrayInputStream(Proevefiler.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The choice of an event, whose type belongs to the screen. */
    @SuppressWarnings("unchecked")
    private static Object event() {
        RadioButtonGroup<Object> ophoer = byTestId(RadioButtonGroup.class, "bilag-ophoer");
        return ophoer.getListDataView().getItems().toList().get(1);
    }

    private static String alt(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }
}
