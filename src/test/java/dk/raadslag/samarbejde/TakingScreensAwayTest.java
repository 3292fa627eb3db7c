package dk.raadslag.samarbejde;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.MinAdgang;
import dk.raadslag.organisation.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class TakingScreensAwayTest extends KaribuTest {

    @Autowired
    Sessionslukker lukker;

    @Autowired
    MinAdgang minAdgang;

    @Test
    void thePersonsOpenScreensGoToTheDoorAndNobodyElsesDo() {
        String brugernavn = signedInSession();
        lukker.endWhatIsOver();
        assertThat(sentToTheDoor()).isFalse();
        minAdgang.logUdAlleSteder();
        lukker.endWhatIsOver();
        assertThat(sentToTheDoor()).isTrue();
    }

    @Test
    void aSessionThatHasEndedMeanwhileIsNobodys() {
        String brugernavn = login(Rolle.FORFATTER).getBrugernavn();
        MockHttpSession http = new MockHttpSession();
        http.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        assertThat(Sessionslukker.person(new WrappedHttpSession(http)))
                .isNotNull()
                .extracting(Authentication::getName)
                .isEqualTo(brugernavn);
        http.invalidate();
        assertThat(Sessionslukker.person(new WrappedHttpSession(http))).isNull();
    }

    private String signedInSession() {
        String brugernavn = login(Rolle.FORFATTER).getBrugernavn();
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
        return brugernavn;
    }

    private static boolean sentToTheDoor() {
        MockVaadin.runUIQueue();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .anyMatch(js -> js.getParameters().contains("/login?udlogget"));
    }
}
