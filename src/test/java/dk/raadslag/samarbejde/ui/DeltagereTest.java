package dk.raadslag.samarbejde.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.samarbejde.Naervaer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeltagereTest extends KaribuTest {

    @Autowired
    Naervaer naervaer;

    @Autowired
    AktuelBruger aktuel;

    private final String sag = UUID.randomUUID().toString();
    private final UUID fremmedFane = UUID.randomUUID();
    private Bruger ole;
    private Deltagere deltagere;

    @BeforeEach
    void majaOpensTheCase() {
        ole = testbrugere.andenForfatter();
        login(testbrugere.forfatter());
        deltagere = new Deltagere(naervaer, aktuel, "indstilling", sag);
        UI.getCurrent().add(deltagere);
    }

    @Test
    void whoIsAloneSeesNobody() {
        assertThat(sentence()).isEmpty();
        assertThat(avatars()).isEmpty();
    }

    @Test
    void whoComesIsShownWithoutAskingAndDisappearsAgain() {
        Testbrugere.som(ole, () -> naervaer.ind("indstilling", sag, "", fremmedFane));
        awaitSentence("Ole Brandt er også i sagen");
        assertThat(avatars()).containsExactly("Ole Brandt");

        naervaer.ud(fremmedFane);
        awaitSentence("");
        assertThat(avatars()).isEmpty();
    }

    @Test
    void severalAreNamedInOneSentenceAndEachOnce() {
        Testbrugere.som(ole, () -> {
            naervaer.ind("indstilling", sag, "", fremmedFane);
            naervaer.ind("indstilling", sag, "", UUID.randomUUID());
        });
        Testbrugere.som(testbrugere.sekretariat(), () -> naervaer.ind("indstilling", sag, "", UUID.randomUUID()));
        awaitSentence("Inger Krogh og Ole Brandt er også i sagen");
    }

    @Test
    void whoHasItOpenTwiceIsTold() {
        naervaer.ind("indstilling", sag, "", fremmedFane);
        awaitSentence("Du har også sagen åben i en anden fane");
    }

    @Test
    void othersSeeWhereThisTabIsAndThatItLeaves() {
        deltagere.goTo("resume");
        assertThat(naervaer.hvem("indstilling", sag)).singleElement().satisfies(mig -> {
            assertThat(mig.navn()).isEqualTo("Maja Holm");
            assertThat(mig.sted()).isEqualTo("resume");
        });

        deltagere.removeFromParent();
        assertThat(naervaer.hvem("indstilling", sag)).isEmpty();
    }

    private void awaitSentence(String ventet) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(sentence()).isEqualTo(ventet);
        });
    }

    private String sentence() {
        return _get(Span.class, spec -> spec.withAttribute("data-testid", "deltagere"))
                .getText();
    }

    private List<String> avatars() {
        return _find(AvatarGroup.class).stream()
                .flatMap(gruppe -> gruppe.getItems().stream())
                .map(AvatarGroup.AvatarGroupItem::getName)
                .toList();
    }
}
