package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class ReadingCasesTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Skrivebord skrivebord;

    @Autowired
    private Sager sager;

    @Autowired
    private Filer filer;

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
    }

    @Test
    void whatWaitsForTheAuthorComesFirst() {
        long sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender");
        long sendt = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender");
        fortaelling.forfatterenSender(sendt);
        login(Rolle.FORFATTER);
        open("mine-sager");
        assertThat(linjer("sager-venter")).contains(sag).doesNotContain(sendt);
        assertThat(linjer("sager-andre")).contains(sendt).doesNotContain(sag);
    }

    @Test
    void anAuthorWithoutCasesIsToldHowToBegin() {
        login(testbrugere.bruger("test-ny", "Nana Ny", testbrugere.enhed("NYE", "Den nye enhed"), Rolle.FORFATTER));
        open("mine-sager");
        assertThat(byTestId(Div.class, "ingen-sager").isVisible()).isTrue();
        byTestId(Button.class, "ny-indstilling");
    }

    @Test
    void anAuthorOfAnotherUnitSeesNothing() {
        long sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender");
        login(testbrugere.andenForfatter());
        assertThat(open("sag/" + sag)).isNotInstanceOf(SagView.class);
        _assertNone(Sagseditor.class);
        assertThat(open("sag/" + sag + "/udskrift")).isNotInstanceOf(UdskriftView.class);
        _assertNone(Sagslaesning.class);
    }

    @Test
    void theSecretariatReadsAndDecidesThatACaseIsConfidential() {
        long sag = fortaelling.forfatterenSkriver("Salg af Lindevej", "rådmanden godkender salget");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        login(Rolle.SEKRETARIAT);
        assertThat(open("sag/" + sag)).isInstanceOf(SagView.class);
        assertThat(_get(Sagslaesning.class).getElement().getTextRecursively()).contains("rådmanden godkender salget");
        _click(byTestId(Button.class, "udfald-fortrolig"));
        ComboBox<Kriterium> kriterium = byTestId(ComboBox.class, "kriterium");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(kriterium.isInvalid()).isTrue();
        _setValue(kriterium, Proevekriterier.LOV);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextField.class, "lov").isInvalid()).isTrue();
        _setValue(kriterium, Proevekriterier.EJENDOM);
        _setValue(byTestId(TextArea.class, "grund"), "Budrunden er ikke slut");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);
    }

    @Test
    void theDialogBeginsWithWhatTheAuthorProposed() {
        long sag = fortaelling.forfatterenSkriver("Salg af Egevej", "rådmanden godkender salget");
        Testbrugere.som(
                testbrugere.forfatter(),
                () -> skrivebord.foreslaa(
                        sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Budrunden er i gang"), 0));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        login(Rolle.SEKRETARIAT);
        open("sag/" + sag);
        _click(byTestId(Button.class, "udfald-fortrolig"));
        assertThat(byTestId(ComboBox.class, "kriterium").getValue()).isEqualTo(Proevekriterier.EJENDOM);
        assertThat(byTestId(TextArea.class, "grund").getValue()).isEqualTo("Budrunden er i gang");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);
    }

    @Test
    void theSecretariatClosesABilagInsteadOfTheCase() throws IOException {
        long sag = fortaelling.forfatterenSkriver("Køb af Lindevej", "rådmanden godkender købet");
        Fil fil = filer.gem(new ByteArrayInputStream(Proevefiler.pdf()));
        Testbrugere.som(testbrugere.forfatter(), () -> skrivebord.vedlaeg(sag, "Pris.pdf", fil));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        login(Rolle.SEKRETARIAT);
        open("sag/" + sag);
        _click(byTestId(Button.class, "udfald-fortrolig"));
        _click(byTestId(Button.class, "aaben-med-fortrolige-bilag"));
        _setValue(byTestId(RadioButtonGroup.class, "bilag-1-afgoerelse"), Aabenhed.FORTROLIG);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(ComboBox.class, "bilag-1-kriterium").isInvalid()).isTrue();
        _setValue(byTestId(ComboBox.class, "bilag-1-kriterium"), Proevekriterier.EJENDOM);
        _setValue(byTestId(TextArea.class, "bilag-1-grund"), "Bilaget har prisen");
        _click(byTestId(Button.class, "bekraeft"));
        Indstilling nu = Testbrugere.som(testbrugere.sekretariat(), () -> sager.hent(sag));
        assertThat(nu.erAaben()).isTrue();
        assertThat(nu.getBilag().getFirst().erFortrolig()).isTrue();
        assertThat(nu.getBilag().getFirst().gaelder().grund()).isEqualTo("Bilaget har prisen");
    }

    @Test
    void thePrintedPageStandsAlone() {
        long sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender");
        login(Rolle.FORFATTER);
        UdskriftView udskrift = (UdskriftView) open("sag/" + sag + "/udskrift");
        _assertOne(Sagslaesning.class);
        assertThat(udskrift.getPageTitle()).doesNotContain("fritidsjob");
        byTestId(Button.class, "udskriv");
    }

    private java.util.List<Long> linjer(String testId) {
        return GridKt._findAll(byTestId(Sagsgrid.class, testId)).stream()
                .map(linje -> linje.id())
                .toList();
    }
}
