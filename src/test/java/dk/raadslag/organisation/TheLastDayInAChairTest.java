package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class TheLastDayInAChairTest {

    private final JdbcClient owner = Testdatabase.udenLaase();

    @Autowired
    SessionValidity validity;

    @Autowired
    Testbrugere brugere;

    @Test
    void whoOpensAPageAfterItIsToldThatItIsOver() {
        Bruger vikar = brugere.forfatter();
        Bruger raadmand = brugere.raadmand();
        Testbrugere.somVikar(vikar, raadmand, () -> {
            assertThat(openAPage().getRedirectedUrl()).isNull();
            owner.sql("UPDATE raadslag.stedfortraeder SET til = '2000-01-02' WHERE vikar_id = ? AND bruger_id = ?")
                    .params(vikar.getId(), raadmand.getId())
                    .update();
            assertThat(openAPage().getRedirectedUrl()).isEqualTo("/login?afsluttet");
        });
    }

    private MockHttpServletResponse openAPage() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/moede");
        request.getSession();
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new Sessionstjek(
                            validity,
                            new SessionLength(Duration.ofHours(1)),
                            new SignedInMark(Duration.ofHours(1), Clock.systemUTC()),
                            SecurityContextHolder.getContextHolderStrategy())
                    .doFilter(request, response, new MockFilterChain());
        } catch (java.io.IOException | jakarta.servlet.ServletException e) {
            throw new AssertionError(e);
        }
        return response;
    }
}
