package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.HostileFiles;
import dk.raadslag.dokument.Urenefiler;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Bilagsrensning;
import dk.raadslag.indstilling.IngenAdgang;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class RensningTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Skrivebord skrivebord;

    @Autowired
    private Bilagsrensning rensning;

    @Autowired
    private Sager sager;

    @Autowired
    private Filer filer;

    private long sag;

    @BeforeEach
    void aCaseWithAWordFileFullOfNotes() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget.");
        attach("Notat.docx", Urenefiler.docx());
    }

    @Test
    void oneClickMakesTheCleanCopyAndTheOriginalIsKept() {
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        String original = bilag().getSha256();
        assertThat(byTestId(Paragraph.class, "fundtal").getText()).contains("3 advarsler");
        rens();
        assertThat(bilag().getSha256()).isNotEqualTo(original);
        assertThat(bilag().getOriginal()).contains(original);
        assertThat(byTestId(Anchor.class, "bilag-1-original").getText()).isEqualTo("Original");
        assertThat(byTestId(Paragraph.class, "fundtal").getText()).doesNotContain("advarsler");
        _click(byTestId(Button.class, "bilag-1-brugOriginal"));
        assertThat(bilag().getSha256()).isEqualTo(original);
        assertThat(bilag().getOriginal()).isEmpty();
    }

    @Test
    void whatCannotBeCleanedIsSaidAndTheBilagIsAsItWas() {
        attach("Tung.docx", HostileFiles.emptyParagraphs(2_000_000));
        cleaningSays("Bilag 2 kan ikke renses af programmet. Åbn filen, fjern kommentarer, rettelser og det,"
                + " der er skjult, gem den, og vedlæg den igen.");
        assertThat(byTestId(Button.class, "bilag-2-rens").isEnabled()).isTrue();
        assertThat(sager.hent(sag).getBilag().getLast().getOriginal()).isEmpty();
    }

    @Test
    void whatIsOnlyCoveredIsNotCleanedAndStopsTheCaseUntilTheSecretariatLetsItThrough() {
        attach("Notat.pdf", Urenefiler.pdfWithCoveredText());
        cleaningSays(
                "Bilag 2 har tekst, som ikke ses på siden, men som kan kopieres ud af filen, og det kan den også i en"
                        + " renset kopi. Slet teksten i det dokument, PDF-filen er lavet af, og vedlæg en ny PDF.");
        assertThat(sager.hent(sag).getBilag().getLast().getOriginal()).isEmpty();
        assertThatThrownBy(() -> fortaelling.forfatterenSender(sag))
                .isInstanceOfSatisfying(
                        Regelbrud.class, refused -> assertThat(refused.noegle()).isEqualTo("regel.kvalitetSpaerrer"));
        fortaelling.forfatterenSenderMedSekretariatetsHjaelp(sag, "Det skjulte er en sidefod");
        assertThat(fortaelling.status(sag)).isNotEqualTo(Status.KLADDE);
    }

    @Test
    void theSecretariatCleansWhatItReadsAndThatIsWhatIsPublished() {
        fortaelling.forfatterenSender(sag);
        login(Rolle.SEKRETARIAT);
        open("kvalitet/" + sag);
        rens();
        assertThat(byTestId(Div.class, "forloebskort").getElement().getTextRecursively())
                .contains("ren kopi af bilag 1");
        String ren = bilag().getSha256();
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.UDGIVET);
        assertThat(fortaelling.udgivneFiler(moede, sag)).containsExactly(ren);
    }

    @Test
    void othersNeitherCleanNorSeeTheOriginal() {
        long bilag = Testbrugere.som(testbrugere.forfatter(), () -> bilag().getId());
        for (var bruger : new dk.raadslag.organisation.Bruger[] {testbrugere.andenForfatter()}) {
            Testbrugere.som(bruger, () -> {
                assertThatThrownBy(() -> rensning.rens(sag, bilag)).isInstanceOf(IngenAdgang.class);
                assertThatThrownBy(() -> rensning.hentOriginal(sag, bilag)).isInstanceOf(IngenAdgang.class);
            });
        }
        Testbrugere.som(
                testbrugere.raadmand(),
                () -> assertThatThrownBy(() -> rensning.hentOriginal(sag, bilag))
                        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
    }

    private void attach(String filnavn, byte[] fil) {
        Testbrugere.som(testbrugere.forfatter(), () -> {
            try {
                skrivebord.vedlaeg(sag, filnavn, filer.gem(new ByteArrayInputStream(fil)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the author is told on asking for a clean copy of the second bilag. */
    private void cleaningSays(String besked) {
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        _click(byTestId(Button.class, "bilag-2-rens"));
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            NotificationsKt.expectNotifications(besked);
        });
    }

    private void rens() {
        _click(byTestId(Button.class, "bilag-1-rens"));
        assertThat(byTestId(Button.class, "bilag-1-rens").isEnabled()).isFalse();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(byTestId(Button.class, "bilag-1-brugOriginal").isEnabled())
                    .isTrue();
        });
    }

    private Bilag bilag() {
        return sager.hent(sag).getBilag().getFirst();
    }
}
