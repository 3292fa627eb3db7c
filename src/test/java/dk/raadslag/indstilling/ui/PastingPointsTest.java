package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.organisation.Testbrugere;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Points that were written elsewhere: as many here as there, without the signs that stand here already. */
@Tag("rejse")
class PastingPointsTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    private long sag;

    @BeforeEach
    void aCase() {
        fortaelling.begynd();
        logIndSom(personer.forfatter());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. at rådmanden godkender planen/2. at rådmanden drøfter budgettet|rådmanden godkender planen/rådmanden drøfter budgettet",
                "At 1) rådmanden godkender,/planen for 2027/At 2) rådmanden drøfter|rådmanden godkender, planen for 2027/rådmanden drøfter",
                "rådmanden godkender/rådmanden drøfter/rådmanden orienteres|rådmanden godkender/rådmanden drøfter/rådmanden orienteres",
                "•\trådmanden godkender/•\trådmanden drøfter|rådmanden godkender/rådmanden drøfter",
                "at rådmanden godkender|rådmanden godkender",
                "2. december 2026 er fristen|2. december 2026 er fristen"
            })
    void eachLineIsAPoint(String pasted, String expected) {
        sag = fortaelling.forfatterenSkriver("Fritidsjob", "");
        aabn("/sag/" + sag);
        paste(pasted.replace('/', '\n').replace("\\t", "\t"));
        page.keyboard().type(".");
        String[] points = (expected + ".").split("/");
        for (int i = 0; i < points.length; i++) {
            assertThat(at(i + 1)).hasValue(points[i]);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> Assertions.assertThat(fortaelling.atPunkter(sag)).containsExactly(points));
        Assertions.assertThat(fejl).isEmpty();
    }

    private void paste(String text) {
        at(1).click();
        at(1).evaluate("""
                (element, text) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  if (element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })))
                    document.execCommand("insertText", false, text);
                }""", text);
    }

    private Locator at(int nr) {
        return paa("at-" + nr).locator("textarea");
    }
}
