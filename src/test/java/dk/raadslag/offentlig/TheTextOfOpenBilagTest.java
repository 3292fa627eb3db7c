package dk.raadslag.offentlig;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Urenefiler;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
@IntegrationTest
class TheTextOfOpenBilagTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sager sager;

    @Autowired
    Filer filer;

    @Autowired
    Testbrugere brugere;

    @Autowired
    Soegning soegning;

    @ParameterizedTest
    @CsvSource({
        "Tal.xlsx,   kanotal,   husleje,              hemmelig",
        "Oplæg.pptx, kanodias,  budgettet for i år,   plan",
        "Notat.docx, kanonotat, indsatte ord,         slettede"
    })
    void whatAReaderSeesInTheFileIsFoundAndNothingElse(String filnavn, String sagen, String ses, String sesIkke)
            throws IOException {
        publish(sagen, filnavn, false);
        assertThat(search(sagen + " " + ses))
                .singleElement()
                .extracting(Traef::bilag)
                .extracting(Traef.IBilag::filnavn)
                .isEqualTo(filnavn);
        assertThat(search(sagen)).hasSize(1);
        assertThat(search(sagen + " " + sesIkke)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tal.xlsx, fagottal, husleje", "Oplæg.pptx, fagotdias, budgettet", "Notat.docx, fagotnotat, indsatte"})
    void nothingOfAConfidentialBilagIsFound(String filnavn, String sagen, String ord) throws IOException {
        publish(sagen, filnavn, true);
        assertThat(search(sagen)).hasSize(1);
        assertThat(search(sagen + " " + ord)).isEmpty();
    }

    private void publish(String titel, String filnavn, boolean fortroligt) throws IOException {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden drøfter " + titel);
        var fil = filer.gem(new ByteArrayInputStream(file(filnavn)));
        Testbrugere.som(brugere.forfatter(), () -> skrivebord.vedlaeg(sag, filnavn, fil));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        long bilag = Testbrugere.som(
                brugere.sekretariat(),
                () -> sager.hent(sag).getBilag().getLast().getId());
        fortaelling.sekretariatetAabnerMedBilag(
                sag,
                Map.of(
                        bilag,
                        fortroligt
                                ? Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Der forhandles")
                                : Klassifikation.aaben()));
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, Udfald.DROEFTET, "");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
    }

    private static byte[] file(String filnavn) {
        return switch (filnavn.substring(filnavn.indexOf('.'))) {
            case ".xlsx" -> Urenefiler.xlsx();
            case ".pptx" -> Urenefiler.pptx();
            default -> Urenefiler.docx();
        };
    }

    private List<Traef> search(String tekst) {
        return soegning.soeg(Soegevalg.af(Map.of("q", tekst))).traef();
    }
}
