package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.dokument.HostileFiles;
import dk.raadslag.organisation.Testbrugere;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person attaches files that ask for all there is; another works on, and the public reads. */
@Tag("rejse")
class AHostileFileBesideOthersTest extends Browsertest {

    private static final double SOON = 60_000;

    /** On two cores that are busy with the files, and with other tests. */
    private static final long QUICK_MS = 500;

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Testbrugere personer;

    private long sag;

    @BeforeEach
    void aCase() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
    }

    @Test
    void theFilesAreTakenInAsUnreadAndNobodyWaitsForThem() {
        try (BrowserContext others = nyBrowser()) {
            Page reader = others.newPage();
            aabn(reader, "/referater");
            page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
                file("Kort.pdf", HostileFiles.formsInForms(40)),
                file("Liste.docx", HostileFiles.emptyParagraphs(9_000_000))
            });
            quickWhile(reader, () -> page.locator(".bilagsliste > li").count() < 2);
            assertThat(page.getByText("Kort.pdf er for stor eller indviklet til at blive læst")
                            .first())
                    .isVisible();
            paa("bilag-2-rens").click();
            assertThat(page.getByText("Laver ren kopi")).isVisible();
            quickWhile(reader, () -> !page.getByText("Bilag 2 kan ikke renses").isVisible());
            assertThat(paa("bilag-2-rens")).isEnabled();
        }
        aabn("/sag/" + sag);
        assertThat(page.locator(".bilagsliste .bilagslink a")).hasText(new String[] {"Kort", "Liste"});
        paa("bilag-1-fjern").click();
        paa("bekraeft").click();
        assertThat(page.locator(".bilagsliste .bilagslink a"))
                .hasText(new String[] {"Liste"}, new LocatorAssertions.HasTextOptions().setTimeout(SOON));
        Assertions.assertThat(fejl).isEmpty();
    }

    /** The public page, again and again, as long as this is so. */
    private void quickWhile(Page reader, BooleanSupplier goesOn) {
        List<Long> took = new ArrayList<>();
        long end = System.nanoTime() + (long) SOON * 1_000_000;
        do {
            long before = System.nanoTime();
            Assertions.assertThat(reader.request().get("/referater").status()).isEqualTo(200);
            took.add((System.nanoTime() - before) / 1_000_000);
            page.waitForTimeout(50);
        } while (goesOn.getAsBoolean() && System.nanoTime() < end);
        Collections.sort(took);
        Assertions.assertThat(took.get(took.size() * 95 / 100)).isLessThan(QUICK_MS);
        Assertions.assertThat(goesOn.getAsBoolean()).isFalse();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
