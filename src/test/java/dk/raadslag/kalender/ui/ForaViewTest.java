package dk.raadslag.kalender.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.KaribuTest;
import dk.raadslag.kalender.FastPunkt;
import dk.raadslag.kalender.Fora;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Forumadministration;
import dk.raadslag.kalender.Forumoplysninger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.shell.ui.IngenAdgang;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForaViewTest extends KaribuTest {

    @Autowired
    Fora fora;

    @Autowired
    Forumadministration administration;

    @Test
    void isClosedToAuthors() {
        login(Rolle.FORFATTER);
        assertThat(open("administration/fora")).isInstanceOf(IngenAdgang.class);
    }

    @Test
    void showsEveryForum() {
        login(Rolle.ADMINISTRATOR);
        open("administration/fora");
        assertThat(_find(Forumkort.class)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aForumThatSomebodyElseHasChangedIsReadAnewWhenItIsOpenedAgain() {
        login(Rolle.SEKRETARIAT);
        open("administration/fora");
        _click(byTestId(Button.class, "ret-" + Forum.DIREKTIONSMOEDE));
        Forum now = fora.findById(Forum.DIREKTIONSMOEDE).orElseThrow();
        administration.aendr(now, at(now, "Lokale 12"), "Flyttet");
        _setValue(byTestId(TextField.class, "grund"), "Nyt navn");
        _click(byTestId(Button.class, "gem"));
        assertThat(byTestId(Paragraph.class, "fejl").getText())
                .isEqualTo(text("kalender.forum.aendretImens"))
                .contains("forummet")
                .doesNotContain("mødet");
        _get(Dialog.class).close();

        _click(byTestId(Button.class, "ret-" + Forum.DIREKTIONSMOEDE));
        assertThat(byTestId(TextField.class, "sted").getValue()).isEqualTo("Lokale 12");
        _setValue(byTestId(TextField.class, "grund"), "Igen");
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
    }

    private static Forumoplysninger at(Forum forum, String sted) {
        return new Forumoplysninger(
                forum.navn(), sted, forum.rytme(), forum.offentlighed(), forum.fastePunkter(), forum.aktiv());
    }

    @Test
    void standingItemsAreReorderedAndARhythmThatCannotBeIsRefused() {
        login(Rolle.SEKRETARIAT);
        open("administration/fora");
        _click(byTestId(Button.class, "ret-" + Forum.DIREKTIONSMOEDE));
        assertThat(_find(Button.class, spec -> spec.withText("↑")))
                .extracting(Button::isEnabled)
                .startsWith(false)
                .endsWith(true);
        assertThat(_find(Button.class, spec -> spec.withText("↓")))
                .extracting(Button::isEnabled)
                .endsWith(false);
        _click(_find(Button.class, spec -> spec.withText("↓")).getFirst());
        _click(byTestId(Button.class, "gem"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("kalender.forum.mangler"));
        assertThat(byTestId(TextField.class, "grund").isInvalid()).isTrue();

        _setValue(byTestId(TextField.class, "grund"), "Ny orden");
        ComboBox<DayOfWeek> frist = byTestId(ComboBox.class, "fristdag");
        _setValue(frist, DayOfWeek.WEDNESDAY);
        _click(byTestId(Button.class, "gem"));
        assertThat(byTestId(Paragraph.class, "fejl").getText())
                .isEqualTo(text("kalender.umulig.frist_efter_udgivelse"));

        _setValue(frist, DayOfWeek.TUESDAY);
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
        assertThat(fora.findById(Forum.DIREKTIONSMOEDE).orElseThrow().fastePunkter())
                .extracting(FastPunkt::titel)
                .startsWith("Referat", "Dagsorden");
    }
}
