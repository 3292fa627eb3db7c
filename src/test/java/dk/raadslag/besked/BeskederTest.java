package dk.raadslag.besked;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BeskederTest extends KaribuTest {

    @Autowired
    Beskeder beskeder;

    Bruger maja;

    @BeforeEach
    void signIn() {
        maja = login(testbrugere.forfatter());
        beskeder.readAll();
        open("");
    }

    @Test
    void theBellRingsWhileTheWindowIsOpen() {
        beskeder.send(maja.getId(), "besked.title", "");
        MockVaadin.clientRoundtrip(true);
        assertThat(byTestId(Span.class, "klokke-antal").getText()).isEqualTo("1");
    }

    @Test
    void aNoticeIsReadByOpeningIt() {
        beskeder.send(maja.getId(), "besked.title", "");
        _click(byTestId(Button.class, "klokke"));
        _click(_get(NativeButton.class, spec -> spec.withClasses("ny")));
        assertThat(beskeder.unread()).isZero();
        assertThat(beskeder.mine().getFirst().isLaest()).isTrue();
    }

    @Test
    void nobodyReadsTheNoticesOfAnother() {
        beskeder.send(maja.getId(), "besked.title", "");
        long id = beskeder.mine().getFirst().getId();
        Testbrugere.som(testbrugere.sekretariat(), () -> {
            assertThat(beskeder.mine()).extracting(Besked::getBrugerId).doesNotContain(maja.getId());
            beskeder.read(id);
        });
        assertThat(beskeder.unread()).isEqualTo(1);
    }
}
