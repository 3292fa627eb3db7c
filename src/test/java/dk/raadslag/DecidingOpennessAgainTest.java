package dk.raadslag;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Openness is decided again: the author's proposal stays the author's, and what was closed is closed meanwhile. */
@Tag("rejse")
class DecidingOpennessAgainTest extends KaribuTest {

    private static final Klassifikation FORHANDLES =
            Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Køberen er ikke fundet");
    private static final String OFFENTLIG_TITEL = "En ejendomssag";

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Sager sager;

    @Autowired
    Sagsgang sagsgang;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Filer filer;

    private long sag;

    @BeforeEach
    void proposedOpen() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Salg af Havnegade 9", "rådmanden godkender salget");
        Testbrugere.som(testbrugere.forfatter(), () -> skrivebord.vedlaeg(sag, "Pris.pdf", fil()));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
    }

    @Test
    void theProposalStaysOpenAndTheCaseStaysClosed() {
        closedAndUndecided();
        login(Rolle.SEKRETARIAT);
        assertThat(sager.hent(sag).getForslag()).isEqualTo(Klassifikation.aaben());
        assertThat(sager.hent(sag).behandlesFortroligt()).isTrue();

        open("kvalitet/" + sag);
        assertThat(words("fakta"))
                .contains(text("kvalitetsview.forslag") + text("indstilling.aabenhed.AABEN"))
                .contains(text("kvalitetsview.afgoerelse.tidligere") + text("indstilling.aabenhed.FORTROLIG"))
                .contains("Køberen er ikke fundet", OFFENTLIG_TITEL);
        assertThat(sager.arbejdsliste())
                .filteredOn(linje -> linje.id() == sag)
                .extracting(Sagslinje::forslag, Sagslinje::tidligere)
                .containsExactly(tuple(Aabenhed.AABEN, Aabenhed.FORTROLIG));
    }

    @Test
    void whoDecidesBeginsWithWhatWasDecidedThePublicTitleToo() {
        closedAndUndecided();
        login(Rolle.SEKRETARIAT);
        open("kvalitet/" + sag);
        assertThat(byTestId(Button.class, "udfald-fortrolig").getThemeNames())
                .as("what was decided is the primary choice")
                .contains("primary");
        _click(byTestId(Button.class, "udfald-fortrolig"));
        assertThat(byTestId(ComboBox.class, "kriterium").getValue()).isEqualTo(Proevekriterier.EJENDOM);
        assertThat(byTestId(TextArea.class, "grund").getValue()).isEqualTo("Køberen er ikke fundet");
        assertThat(byTestId(TextField.class, "offentlig-titel").getValue()).isEqualTo(OFFENTLIG_TITEL);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(sager.hent(sag).getOffentligTitel()).hasValue(OFFENTLIG_TITEL);
        assertThat(sager.hent(sag).getTidligere().isClosed()).isFalse();
        assertThat(open("sag/" + sag).getElement().getTextRecursively()).contains(OFFENTLIG_TITEL);
    }

    @Test
    void openingWhatWasDecidedClosedAsksWhy() {
        closedAndUndecided();
        assertThatThrownBy(() -> fortaelling.sekretariatet(sag, "aaben", null)).hasMessage("modForslaget");
        login(Rolle.SEKRETARIAT);
        open("kvalitet/" + sag);
        _click(byTestId(Button.class, "udfald-aaben"));
        assertThat(byTestId(Paragraph.class, "imod-forslaget").getText())
                .contains("var afgjort fortrolig", "Køberen er ikke fundet");
        _setValue(byTestId(TextArea.class, "grund"), "Køberen er fundet");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);
        assertThat(sager.hent(sag).behandlesFortroligt()).isFalse();
        assertThat(sager.hent(sag).getOffentligTitel()).isEmpty();
    }

    @Test
    void theAuthorFindsTheirOwnProposalAndReadsWhatWasDecided() {
        close();
        fortaelling.sekretariatetGaarTilbage(sag, Tilbagevej.SEND_TILBAGE, "Prisen mangler");
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        assertThat(byTestId(RadioButtonGroup.class, "forslag").getValue()).isEqualTo(Aabenhed.AABEN);
        assertThat(byTestId(Paragraph.class, "tidligere-afgoerelse").getText()).contains("Køberen er ikke fundet");
        assertThat(sager.hent(sag).behandlesFortroligt()).isTrue();
    }

    @Test
    void aBilagThatWasClosedIsClosedStillAndProposedAsItWas() {
        long bilag = bilag().getId();
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(bilag, FORHANDLES));
        fortaelling.sekretariatetGaarTilbage(sag, Tilbagevej.SEND_TILBAGE, "Prisen mangler");
        assertThat(bilag().erFortrolig()).isTrue();
        assertThat(bilag().getForslag().erAaben()).isTrue();

        login(Rolle.FORFATTER);
        open("sag/" + sag);
        assertThat(byTestId(Checkbox.class, "bilag-1-fortroligt").getValue()).isFalse();
        assertThat(words("bilag-1-hvorfor")).contains("indtil sekretariatet har afgjort det igen");
        fortaelling.forfatterenSenderRettelser(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        assertThatThrownBy(() -> fortaelling.sekretariatet(sag, "aaben", null)).hasMessage("bilagIkkeAfgjort");
        assertThatThrownBy(() -> Testbrugere.som(
                        testbrugere.sekretariat(),
                        () -> sagsgang.aabenMedBilag(sag, Map.of(bilag, Klassifikation.aaben()), null)))
                .hasMessage("modForslaget");
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(bilag, FORHANDLES));
        assertThat(bilag().erFortrolig()).isTrue();
    }

    private void close() {
        Testbrugere.som(testbrugere.sekretariat(), () -> sagsgang.fortrolig(sag, FORHANDLES, OFFENTLIG_TITEL));
    }

    private void closedAndUndecided() {
        close();
        fortaelling.sekretariatet(sag, "afgoerIgen", "Køberen er måske fundet");
    }

    private Bilag bilag() {
        return Testbrugere.som(testbrugere.sekretariat(), () -> sager.hent(sag))
                .getBilag()
                .getFirst();
    }

    private String words(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }

    private Fil fil() {
        try {
            return filer.gem(new ByteArrayInputStream(Proevefiler.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
