package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Urenefiler;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat's screens with all that the check can put on them, at three sizes. */
@Tag("rejse")
class KvalitetScreensBrowserTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Filer filer;

    private long sag;

    @BeforeEach
    void aCaseThatIsSentTwice() {
        fortaelling.begynd();
        // What fewer cases than three have in common is not told.
        for (String titel : List.of("Dagpladser", "Aftenpladser")) {
            fortaelling.forfatterenSender(fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget"));
        }
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget");
        Testbrugere.som(personer.forfatter(), () -> {
            try {
                skrivebord.vedlaeg(sag, "Notat.docx", filer.gem(new ByteArrayInputStream(Urenefiler.docx())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatetMelderTilbage(sag, "Skriv prisen");
        fortaelling.forfatterenSkriverAfsnit(sag, List.of("Natpladser: Indledning med pris"));
        fortaelling.forfatterenSenderRettelser(sag);
        logIndSom(personer.sekretariat());
    }

    @Test
    void readingStatisticsAndAgendaCanBeUsedByEveryone() {
        aabn("/kvalitet/" + sag);
        assertThat(paa("aendringer")).containsText("indsat");
        everySize();
        paa("bilag-1-rens").click();
        assertThat(paa("bilag-1-original")).isVisible();
        tjekTilgaengelighed();
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        aabn("/statistik");
        assertThat(paa("hyppigste")).isVisible();
        everySize();
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(
                sag, 1, Udfald.GODKENDT_MED_BEMAERKNING, "Borgeren 010190-1238. Der følges op.");
        fortaelling.moedetErHoldt(moede);
        aabn("/moede/" + moede + "/dagsorden");
        assertThat(paa("moedetjek")).containsText("CPR-nummer");
        everySize();
        paa("udfald-offentliggoer").click();
        assertThat(paa("spaerringer")).containsText("CPR-nummer");
        tjekTilgaengelighed();
        Assertions.assertThat(fejl).isEmpty();
    }

    private void everySize() {
        for (List<Integer> size : List.of(List.of(390, 844), List.of(820, 1180), List.of(1440, 900))) {
            page.setViewportSize(size.get(0), size.get(1));
            tjekTilgaengelighed();
        }
    }
}
