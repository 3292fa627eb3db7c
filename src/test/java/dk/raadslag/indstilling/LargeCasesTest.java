package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.tekst.Tekst;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A case grows so far and no further, and says so in words. */
@IntegrationTest
@Tag("rejse")
class LargeCasesTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sager sager;

    @Autowired
    Filer filer;

    @Autowired
    Testbrugere personer;

    @Autowired
    TransactionTemplate transaktion;

    private long sag;

    @BeforeEach
    void aDraft() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenBegynder();
        Testbrugere.signIn(personer.forfatter());
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
    }

    @Test
    void pointsToDecide() {
        transaktion.executeWithoutResult(alle -> {
            for (int nr = 2; nr <= Ceiling.AT_PUNKTER.hoejst(); nr++) {
                skrivebord.tilfoejAtPunkt(sag, "rådmanden godkender " + nr);
            }
        });
        assertRefused("forMangeAtPunkter", () -> skrivebord.tilfoejAtPunkt(sag, ""));
        long sidste = sager.hent(sag).getAtPunkter().getLast().getId();
        skrivebord.sletAtPunkt(sag, sidste);
        skrivebord.tilfoejAtPunkt(sag, "");
        assertRefused("forMangeAtPunkter", () -> skrivebord.fortrydSletAtPunkt(sag, sidste));
        assertThat(sager.hent(sag).getAtPunkter()).hasSize(Ceiling.AT_PUNKTER.hoejst());
    }

    @Test
    void bilag() throws Exception {
        Fil fil = filer.gem(new ByteArrayInputStream(Proevefiler.pdf()));
        transaktion.executeWithoutResult(alle -> {
            for (int nr = 1; nr <= Ceiling.BILAG.hoejst(); nr++) {
                skrivebord.vedlaeg(sag, "notat.pdf", fil);
            }
        });
        assertRefused("forMangeBilag", () -> skrivebord.vedlaeg(sag, "notat.pdf", fil));
        assertRefused("forMangeBilag", () -> skrivebord.demandRoom(sag));
    }

    /** A field of the screen lets no more through; who writes to the program without it is told the same. */
    @Test
    void shortFields() throws Exception {
        skrivebord.vedlaeg(sag, "notat.pdf", filer.gem(new ByteArrayInputStream(Proevefiler.pdf())));
        long bilag = sager.hent(sag).getBilag().getFirst().getId();
        skrivebord.omdoebBilag(sag, bilag, "a".repeat(200));
        assertRefused("feltForLangt", () -> skrivebord.omdoebBilag(sag, bilag, "a".repeat(201)));
        assertRefused("ugyldigtTegn", () -> skrivebord.omdoebBilag(sag, bilag, "a\0b"));
        Hoved hoved = sager.hent(sag).getHoved();
        assertRefused("feltForLangt", () -> skrivebord.gemHoved(sag, with(hoved, "a".repeat(121)), 0));
        assertRefused("ugyldigtTegn", () -> skrivebord.gemHoved(sag, with(hoved, "\0"), 0));
        assertRefused(
                "feltForLangt",
                () -> skrivebord.foreslaa(
                        sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "a".repeat(2_001)), 0));
        assertRefused("ugyldigtTegn", () -> skrivebord.tilfoejAtPunkt(sag, "\0"));
    }

    private static Hoved with(Hoved hoved, String kontakt) {
        return new Hoved(hoved.titel(), kontakt, hoved.telefon(), hoved.email(), hoved.sagsnummer(), hoved.minutter());
    }

    @Test
    void texts() {
        Indstilling ny = sager.hent(sag);
        String afsnit = ny.getAfsnit().getFirst().getNoegle();
        long punkt = ny.getAtPunkter().getFirst().getId();
        String graensen = "a".repeat(Ceiling.AFSNIT.hoejst());
        assertThat(skrivebord.gemAfsnit(
                        sag, afsnit, Tekst.fraPlainText(graensen).toJson(), 0))
                .isInstanceOf(Gemt.Modtaget.class);
        assertRefused(
                "afsnitForLangt",
                () -> skrivebord.gemAfsnit(
                        sag, afsnit, Tekst.fraPlainText(graensen + "a").toJson(), 1));
        assertRefused(
                "atPunktForLangt",
                () -> skrivebord.gemAtPunkt(sag, punkt, "a".repeat(Ceiling.AT_PUNKT.hoejst() + 1), 0));
    }

    private static void assertRefused(String regel, Runnable handling) {
        assertThatThrownBy(handling::run)
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo("regel." + regel));
    }
}
