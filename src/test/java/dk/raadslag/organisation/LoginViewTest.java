package dk.raadslag.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.ui.LoginView;
import org.junit.jupiter.api.Test;

class LoginViewTest extends KaribuTest {

    @Test
    void whoeverIsNotSignedInMeetsTheSignInPage() {
        assertThat(open("")).isInstanceOf(LoginView.class);
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    @Test
    void aRefusedSignInIsShownWithoutSayingWhichPartWasWrong() {
        open("login?error");
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void outsideDemoModeNobodyStandsReady() {
        open("");
        _assertNone(Section.class);
    }
}
