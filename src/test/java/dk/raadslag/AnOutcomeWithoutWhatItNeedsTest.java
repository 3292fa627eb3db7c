package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.i18n.I18NProvider;
import dk.raadslag.forloeb.OplysningMangler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the BPMN file demands with an outcome, the server demands: without it nothing at all has happened. */
@Tag("rejse")
@IntegrationTest
class AnOutcomeWithoutWhatItNeedsTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Databasebillede database;

    @Autowired
    I18NProvider texts;

    private long sag;

    @BeforeEach
    void aCaseThatIsSentInTime() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender aftalen");
        fortaelling.forfatterenSender(sag);
    }

    @Test
    void aCaseIsNotPostponedWithoutAReason() {
        refuses(() -> fortaelling.sekretariatet(sag, "udskydSagen", null), "grund");
        refuses(() -> fortaelling.sekretariatet(sag, "udskydSagen", " \n"), "grund");
    }

    @Test
    void aCaseIsNotMadeConfidentialWithoutACriterionAndAReason() {
        fortaelling.sekretariatet(sag, "godkend", null);
        refuses(() -> fortaelling.sekretariatet(sag, "fortrolig", null), "kriterium", "grund");
        refuses(() -> fortaelling.sekretariatet(sag, "fortrolig", "Forhandling pågår"), "kriterium");
    }

    @Test
    void aCaseIsNotWithdrawnWithoutAReason() {
        refuses(() -> fortaelling.forfatterenTraekkerTilbage(sag, ""), "grund");
    }

    @Test
    void anAgendaIsNotPublishedAgainWithoutAReason() {
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        refuses(() -> fortaelling.sekretariatetOmMoedet(moede, "genudgiv", null), "grund");
        refuses(() -> fortaelling.sekretariatetOmMoedet(moede, "genudgiv", "  "), "grund");
    }

    @Test
    void whatIsMissingIsSaidInBothLanguages() {
        OplysningMangler mangel =
                (OplysningMangler) catchThrowable(() -> fortaelling.sekretariatet(sag, "udskydSagen", null));
        assertThat(texts.getTranslation(mangel.noegler().getFirst(), Locale.of("da", "DK")))
                .isEqualTo("en begrundelse");
        assertThat(texts.getTranslation(mangel.noegler().getFirst(), Locale.UK)).isEqualTo("a reason");
    }

    private void refuses(ThrowingCallable choice, String... mangler) {
        Map<String, String> foer = database.tag();
        assertThat(catchThrowable(choice))
                .isInstanceOfSatisfying(
                        OplysningMangler.class,
                        mangel -> assertThat(mangel.noegler())
                                .isEqualTo(List.of(mangler).stream()
                                        .map(navn -> "forloeb.oplysning." + navn)
                                        .toList()));
        assertThat(Databasebillede.forskel(foer, database.tag())).isEmpty();
    }
}
