package dk.raadslag;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Lukket;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Ophoersvagt;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import dk.raadslag.spor.Haendelse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("rejse")
class OpeningWhatWasClosedTest extends KaribuTest {

    private static final AtomicInteger NR = new AtomicInteger();

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Fortrolighed fortrolighed;

    @Autowired
    Ophoersvagt vagt;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sager sager;

    @Autowired
    Sagsgang sagsgang;

    @Autowired
    Beskeder beskeder;

    @Autowired
    Filer filer;

    @Autowired
    Testtid clock;

    @Autowired
    JdbcClient jdbc;

    private final String titel = "Køb af Egevej " + NR.incrementAndGet();

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
    }

    @Test
    void whatIsOpenedIsPublicAtOnceWithBothDays() {
        long sag = closed(Ophoer.naar("Skødet er underskrevet"));
        long moede = decided(sag);
        assertThat(publicTitle(moede, sag)).isEmpty();
        fortaelling.gaaTil(clock.instant().plus(Duration.ofDays(30)));

        assertThatThrownBy(() -> Testbrugere.som(brugere(), () -> fortrolighed.aabn(sag, " ")))
                .hasMessage("grundMangler");
        assertThat(publicTitle(moede, sag)).isEmpty();
        Testbrugere.som(brugere(), () -> fortrolighed.aabn(sag, "Skødet er tinglyst"));
        assertThat(publicTitle(moede, sag)).contains(titel);
        assertThat(jdbc.sql("SELECT aabnet - lukket FROM offentlig.punkt WHERE moede_id = ? AND sag_id = ?")
                        .params(moede, sag)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(30);
        assertThat(Testbrugere.som(brugere(), () -> sagsgang.historik(sag)))
                .filteredOn(linje -> linje.handling().equals("fortrolighedAabnet"))
                .extracting(Haendelse::grund, Haendelse::aktoer)
                .containsExactly(tuple("Skødet er tinglyst", brugere().getNavn()));
        assertThat(fortaelling.forfatterensBeskeder()).first().isEqualTo("besked.sag.fortrolighedAabnet");
        assertThat(newest(testbrugere.raadmand())).isEqualTo("besked.punktAabnet");
        assertThatThrownBy(() -> Testbrugere.som(brugere(), () -> fortrolighed.aabn(sag, "Igen")))
                .isInstanceOf(Regelbrud.class);

        fortaelling.referatetGodkendes(moede);
        assertThat(publicTitle(moede, sag)).contains(titel);
    }

    @Test
    void theDayOnWhichTheMinutesWereApprovedStaysWhenTheTrailIsCut() {
        long sag = closed(Ophoer.naar("Skødet er underskrevet"));
        long moede = decided(sag);
        fortaelling.referatetGodkendes(moede);
        Optional<LocalDate> approved = approved(moede);
        assertThat(approved).isPresent();
        fortaelling.gaaTil(clock.instant().plus(Duration.ofDays(30)));
        trailOf(moede, "moede", "borte");
        try {
            Testbrugere.som(brugere(), () -> fortrolighed.aabn(sag, "Skødet er tinglyst"));
        } finally {
            trailOf(moede, "borte", "moede");
        }
        assertThat(publicTitle(moede, sag)).contains(titel);
        assertThat(approved(moede)).isEqualTo(approved);
    }

    /** Takes the rows away as far as anybody who asks can see, and puts them back as they were sealed. */
    private static void trailOf(long moede, String from, String to) {
        JdbcClient.create(Testdatabase.postgres().getPostgresDatabase())
                .sql("UPDATE raadslag.haendelse SET emne_type = ? WHERE emne_type = ? AND emne_id = ?")
                .params(to, from, Long.toString(moede))
                .update();
    }

    private Optional<LocalDate> approved(long moede) {
        return jdbc.sql("SELECT godkendt FROM offentlig.moede WHERE moede_id = ? AND godkendt IS NOT NULL")
                .param(moede)
                .query(LocalDate.class)
                .optional();
    }

    @Test
    void aConfidentialBilagOfAnOpenCaseIsOpenedAlone() throws IOException {
        Fil fil = filer.gem(new ByteArrayInputStream(Proevefiler.pdf()));
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender købet");
        Testbrugere.som(testbrugere.forfatter(), () -> {
            skrivebord.vedlaeg(sag, "Pris.pdf", fil);
            skrivebord.foreslaaBilag(sag, bilag(sag), pris());
        });
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(Testbrugere.som(brugere(), () -> bilag(sag)), pris()));
        long moede = decided(sag);
        long bilag = Testbrugere.som(brugere(), () -> bilag(sag));
        assertThat(publicBilag(moede)).doesNotContain(bilag);
        assertThat(closedNow().begivenheder()).extracting(Lukket::bilagId).contains(bilag);

        Testbrugere.som(brugere(), () -> fortrolighed.aabnBilag(sag, bilag, "Prisen er kendt"));
        assertThat(newest(testbrugere.forfatter())).isEqualTo("besked.sag.bilagAabnet");
        assertThat(newest(testbrugere.raadmand())).isEqualTo("besked.bilagAabnet");
        assertThat(publicBilag(moede)).contains(bilag);
        assertThat(closedNow().begivenheder()).extracting(Lukket::bilagId).doesNotContain(bilag);
    }

    @Test
    void whenTheDayComesTheSecretariatIsToldOnce() {
        long sag = closed(Ophoer.paa(LocalDate.now(clock).plusDays(20)));
        decided(sag);
        vagt.seEfter();
        assertThat(ended(sag)).isZero();
        assertThat(closedNow().senere()).extracting(Lukket::sag).contains(sag);

        fortaelling.gaaTil(clock.instant().plus(Duration.ofDays(21)));
        vagt.seEfter();
        vagt.seEfter();
        assertThat(ended(sag)).isEqualTo(1);
        assertThat(closedNow().forfaldne()).extracting(Lukket::sag).contains(sag);
        login(Rolle.SEKRETARIAT);
        open("arbejdsliste");
        assertThat(byTestId(Div.class, "fortrolighed-ophoert").getElement().getTextRecursively())
                .contains("kan åbnes");
    }

    @Test
    void closedForLongerNeedsANewEndAndAReason() {
        long sag = closed(Ophoer.naar("Skødet er underskrevet"));
        decided(sag);
        login(Rolle.SEKRETARIAT);
        open("fortrolighed");
        _click(byTestId(Button.class, "forlaeng-" + sag));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Handlen trækker ud");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).contains("ny dato");
        assertThat(byTestId(RadioButtonGroup.class, "forlaeng-ophoer").getValue())
                .hasToString("BEGIVENHED");
        assertThat(byTestId(RadioButtonGroup.class, "forlaeng-ophoer")
                        .getListDataView()
                        .getItemCount())
                .isEqualTo(2);
        _setValue(byTestId(TextField.class, "forlaeng-begivenhed"), "Handlen er tinglyst");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Section.class, "begivenheder").getElement().getTextRecursively())
                .contains(titel, "Handlen er tinglyst");
        assertThatThrownBy(() -> fortrolighed.forlaeng(sag, null, Ophoer.naar("Aldrig"), " "))
                .isInstanceOf(Regelbrud.class);
    }

    @Test
    void theSecretariatOpensItFromItsList() {
        long sag = closed(Ophoer.UKENDT);
        long moede = decided(sag);
        login(Rolle.SEKRETARIAT);
        open("fortrolighed");
        _click(byTestId(Button.class, "aabn-" + sag));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        assertThat(publicTitle(moede, sag)).isEmpty();
        _setValue(byTestId(TextArea.class, "grund"), "Handlen er på plads");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(publicTitle(moede, sag)).contains(titel);
        assertThat(byTestId(Section.class, "ukendte").getElement().getTextRecursively())
                .doesNotContain(titel);
    }

    private static Klassifikation pris() {
        return Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Bilaget har prisen")
                .indtil(Ophoer.naar("Handlen er tinglyst"));
    }

    private Bruger brugere() {
        return testbrugere.sekretariat();
    }

    private long closed(Ophoer ophoer) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender købet");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(
                sag,
                Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Der forhandles")
                        .indtil(ophoer));
        return sag;
    }

    private long decided(long sag) {
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
        return moede;
    }

    private String newest(Bruger bruger) {
        return Testbrugere.som(bruger, () -> beskeder.mine().getFirst().getNoegle());
    }

    private long bilag(long sag) {
        return sager.hent(sag).getBilag().stream().map(Bilag::getId).findFirst().orElseThrow();
    }

    private Fortrolighed.Overblik closedNow() {
        return Testbrugere.som(brugere(), () -> fortrolighed.overblik());
    }

    private long ended(long sag) {
        return fortaelling.historik(sag).stream()
                .filter(linje -> linje.startsWith("fortrolighedOphoert"))
                .count();
    }

    private Optional<String> publicTitle(long moede, long sag) {
        return jdbc.sql("SELECT titel FROM offentlig.punkt WHERE moede_id = ? AND sag_id = ?")
                .params(moede, sag)
                .query(String.class)
                .optional();
    }

    private List<Long> publicBilag(long moede) {
        return jdbc.sql("SELECT bilag_id FROM offentlig.bilag WHERE moede_id = ?")
                .param(moede)
                .query(Long.class)
                .list();
    }
}
