package dk.raadslag.dokument.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.raadslag.Browsertest;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.organisation.Testbrugere;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class BilagUploadBrowserTest extends Browsertest {

    /** A screen with nothing but the upload and what it has taken in. */
    @Route(value = "proeve/upload", registerAtStartup = false)
    @PageTitle("Bilag")
    @PermitAll
    public static class Proeveside extends Div {
        public Proeveside(Filer filer) {
            Div modtaget = new Div();
            modtaget.setTestId("modtaget");
            add(new H1("Bilag"), modtaget);
            add(new BilagUpload(filer, (navn, fil) -> {
                Filhentning hentning = new Filhentning(filer, navn, fil::sha256);
                modtaget.add(new Paragraph(new Anchor(hentning, navn + " (" + fil.type() + ")")));
            }));
        }
    }

    @TempDir
    Path mappe;

    @Autowired
    Testbrugere personer;

    @Autowired
    ServletContext servlet;

    private RouteConfiguration routes;

    @BeforeEach
    void openScreen() {
        routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
        routes.setAnnotatedRoute(Proeveside.class);
        logIndSom(personer.forfatter());
        aabn("/proeve/upload");
    }

    @AfterEach
    void removeScreen() {
        routes.removeRoute(Proeveside.class);
    }

    @Test
    void severalFilesAtOnceAreTakenInOrRefusedEachWithItsReason() {
        input().setInputFiles(new FilePayload[] {
            file("Økonomi på Ærø.xlsx", Proevefiler.xlsx()),
            file("Notat.docx", Proevefiler.docx()),
            file("Tegning.pdf", Proevefiler.exe())
        });

        assertThat(paa("modtaget")).containsText("Økonomi på Ærø.xlsx (XLSX)");
        assertThat(paa("modtaget")).containsText("Notat.docx (DOCX)");
        assertThat(paa("afvist-fil")).containsText("Tegning.pdf");
        assertThat(paa("afvist-fil")).containsText("Indholdet er ikke PDF, Word (docx)");
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        tjekTilgaengelighed();
    }

    @Test
    void filesThatAreChosenTogetherKeepTheirOrderHoweverLongEachTakes() {
        byte[] big = Arrays.copyOf(Proevefiler.pdf(), 8 << 20);
        input().setInputFiles(new FilePayload[] {
            file("01.pdf", big),
            file("02.pdf", Proevefiler.pdf()),
            file("03.pdf", big),
            file("04.pdf", Proevefiler.pdf())
        });
        assertThat(paa("modtaget").locator("p"))
                .hasText(
                        new String[] {"01.pdf (PDF)", "02.pdf (PDF)", "03.pdf (PDF)", "04.pdf (PDF)"},
                        new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    @Test
    void whatWasTakenInComesBackUnderItsName() throws IOException {
        byte[] pdf = Proevefiler.pdf();
        input().setInputFiles(file("Økonomi på Ærø.pdf", pdf));
        Download hentet = page.waitForDownload(
                () -> paa("modtaget").getByText("Økonomi på Ærø.pdf (PDF)").click());

        Assertions.assertThat(hentet.suggestedFilename()).isEqualTo("Økonomi på Ærø.pdf");
        Assertions.assertThat(hentet.createReadStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeItIsSent() throws IOException {
        Path stor = mappe.resolve("Film.pdf");
        try (RandomAccessFile fil = new RandomAccessFile(stor.toFile(), "rw")) {
            fil.setLength(51L << 20);
        }
        input().setInputFiles(stor);

        assertThat(paa("afvist-fil")).containsText("Film.pdf");
        assertThat(paa("afvist-fil")).containsText("større end 50 MB");
    }

    @Test
    void aFileCanBeDropped() {
        page.evaluate("""
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File(['%PDF-1.7 intet'], 'Sluppet.pdf'));
                  document.querySelector('vaadin-upload').dispatchEvent(
                      new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));
                }""");
        assertThat(paa("afvist-fil")).containsText("Sluppet.pdf");
        assertThat(page.getByText("Tilføj bilag")).isVisible();
    }

    private Locator input() {
        return page.locator("vaadin-upload input[type=file]");
    }

    private static FilePayload file(String navn, byte[] indhold) {
        return new FilePayload(navn, "application/octet-stream", indhold);
    }
}
