package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.organisation.Testbrugere;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of the editor, on a line where an answer takes 150 ms, by a hand that pauses as it likes. */
@Tag("rejse")
class WritingOnASlowLineTest extends Browsertest {

    private static final Pattern SAVED = Pattern.compile("Gemt \\d\\d\\.\\d\\d");
    private static final List<Integer> PAUSES = List.of(200, 450, 900, 1_500, 3_000);

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Sager sager;

    private long sag;

    @BeforeEach
    void aCaseOnASlowLine() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("", "");
        slowLine(Duration.ofMillis(150));
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
    }

    @Test
    void everyFieldHoldsWhatWasTypedAndSavesIt() {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of("titel", "sagsnummer", "telefon", "email", "at-1")) {
            Locator input = paa(field).locator("textarea");
            input.fill("");
            StringBuilder all = new StringBuilder();
            for (int pause : PAUSES) {
                typeSteadily("a b ");
                all.append("a b ");
                page.waitForTimeout(pause);
                assertThat(input).hasValue(all.toString());
            }
            typed.put(field, all.toString());
        }
        Locator section = paa("afsnit-indledning").locator(".ProseMirror");
        section.click();
        page.keyboard().press("Control+a");
        for (int pause : PAUSES) {
            typeSteadily("JUS følger \nop ");
            page.waitForTimeout(pause);
        }
        assertThat(paa("gemt")).hasText(SAVED);
        Indstilling stored = Testbrugere.som(personer.forfatter(), () -> sager.hent(sag));
        assertThat(stored.getTitel()).isEqualTo(typed.get("titel").strip());
        assertThat(stored.getHoved().sagsnummer())
                .isEqualTo(typed.get("sagsnummer").strip());
        assertThat(stored.getHoved().telefon()).isEqualTo(typed.get("telefon").strip());
        assertThat(stored.getHoved().email()).isEqualTo(typed.get("email").strip());
        assertThat(stored.getAtPunkter().getFirst().getTekst())
                .isEqualTo(typed.get("at-1").strip());
        assertThat(stored.afsnit("indledning").laes().toPlainText())
                .isEqualTo("JUS følger \nop JUS følger \nop JUS følger \nop JUS følger \nop JUS følger \nop ");
    }
}
