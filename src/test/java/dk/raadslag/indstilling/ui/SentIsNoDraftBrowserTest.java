package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import dk.raadslag.organisation.Testbrugere;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has been sent is no draft any more: not in the field, not in the browser, not offered as lost. */
@Tag("rejse")
class SentIsNoDraftBrowserTest extends Browsertest {

    /** The last words, the field's end and the click, as fast as a hand that knows its way. */
    private static final String TYPE_AND_CLICK = """
            ([ord, knap]) => {
              const input = document.querySelector('[data-testid="feedback-sag"] textarea');
              input.focus();
              input.value = ord;
              input.dispatchEvent(new Event("input", { bubbles: true }));
              input.blur();
              document.querySelector(`[data-testid="${knap}"]`).click();
            }""";

    private static final String DRAFTS =
            "() => Object.keys(localStorage).filter(key => key.includes(':feedback:')).length";

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Sager sager;

    private long sag;

    @BeforeEach
    void aCaseToRead() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        logIndSom(personer.sekretariat());
        aabn("/kvalitet/" + sag);
    }

    @Test
    void givenInTheSameBreathItIsTheAuthorsOnce() {
        paa("feedback-sag").locator("textarea").fill("Hvad koster");
        assertThat(paa("stykke-sag").getByTestId("gem-feedback")).isVisible();
        page.evaluate("""
                ([ord]) => {
                  const sted = document.querySelector('[data-testid="feedback-sag"]');
                  const input = sted.querySelector("textarea");
                  input.focus();
                  input.value = ord;
                  input.dispatchEvent(new Event("input", { bubbles: true }));
                  input.blur();
                  sted.parentElement.querySelector('[data-testid="gem-feedback"]').click();
                }""", new Object[] {"Hvad koster det?"});
        assertThat(paa("stykke-sag").locator(".givet")).containsText("Hvad koster det?");
        assertThat(paa("feedback-sag").locator("textarea")).hasValue("");
        page.waitForTimeout(400);
        Assertions.assertThat(page.evaluate(DRAFTS)).isEqualTo(0);
        onceAndNoMore();
    }

    @Test
    void sentInTheSameBreathItDoesNotComeBackAsADraft() {
        page.evaluate(TYPE_AND_CLICK, new Object[] {"Hvad koster det?", "udfald-sendRetur"});
        paa("bekraeft").click();
        assertThat(paa("stykke-sag").locator(".givet")).containsText("Hvad koster det?");
        page.waitForTimeout(400);
        Assertions.assertThat(page.evaluate(DRAFTS)).isEqualTo(0);
        fortaelling.forfatterenSenderRettelser(sag);
        onceAndNoMore();
    }

    private void onceAndNoMore() {
        aabn("/kvalitet/" + sag);
        assertThat(paa("stykke-sag").locator(".givet")).hasCount(1);
        assertThat(paa("feedback-sag").locator("textarea")).hasValue("");
        assertThat(paa("kladde")).hasCount(0);
        page.waitForTimeout(600);
        Assertions.assertThat(Testbrugere.som(personer.sekretariat(), () -> sager.hent(sag))
                        .getTilbagemeldinger())
                .extracting(Tilbagemelding::getTekst)
                .containsExactly("Hvad koster det?");
        Assertions.assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
    }
}
