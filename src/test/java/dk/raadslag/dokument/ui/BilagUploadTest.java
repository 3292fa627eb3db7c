package dk.raadslag.dokument.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import dk.raadslag.KaribuTest;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filtype;
import dk.raadslag.dokument.Proevefiler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BilagUploadTest extends KaribuTest {

    @Autowired
    Filer filer;

    private final List<String> modtaget = new ArrayList<>();

    @BeforeEach
    void openScreen() {
        UI.getCurrent().add(new BilagUpload(filer, (navn, fil) -> modtaget.add(navn + " " + fil.type())));
    }

    @Test
    void whatIsTakenInIsHandedOnWithItsName() {
        upload("Budget på Ærø.xlsx", Proevefiler.xlsx());
        upload("Kort.png", Proevefiler.png());
        assertThat(modtaget).containsExactly("Budget på Ærø.xlsx " + Filtype.XLSX, "Kort.png " + Filtype.PNG);
        assertThat(refused()).isEmpty();
    }

    @Test
    void theContentDecidesNotTheName() {
        upload("Notat.txt", Proevefiler.pdf());
        upload("Regning.pdf", Proevefiler.exe());
        assertThat(modtaget).containsExactly("Notat.pdf " + Filtype.PDF);
        assertThat(refused()).containsExactly("Regning.pdf: " + text("dokument.afvist.UKENDT_TYPE"));
    }

    @Test
    void eachRefusedFileStandsWithItsReasonUntilPutAway() {
        upload("Makro.docm", Proevefiler.docm());
        upload("Tom.pdf", new byte[0]);
        assertThat(refused())
                .containsExactly(
                        "Makro.docm: " + text("dokument.afvist.MAKROER"), "Tom.pdf: " + text("dokument.afvist.TOM"));

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Fjern beskeden om Makro.docm")));
        assertThat(refused()).hasSize(1);
    }

    @Test
    void theLimitIsKnownInTheBrowserToo() {
        assertThat(_get(Upload.class).getElement().getProperty("maxFileSize", 0d))
                .isEqualTo(50d * 1024 * 1024);
        assertThat(text("dokument.afvist.FOR_STOR", 50L)).contains("50 MB");
    }

    private static void upload(String navn, byte[] indhold) {
        _upload(_get(Upload.class), navn, "application/octet-stream", indhold);
        MockVaadin.clientRoundtrip(true);
    }

    private static List<String> refused() {
        return _find(Div.class, spec -> spec.withAttribute("data-testid", "afvist-fil")).stream()
                .map(linje -> _find(linje, Span.class).stream()
                        .map(Span::getText)
                        .reduce((navn, grund) -> navn + ": " + grund)
                        .orElseThrow())
                .toList();
    }
}
