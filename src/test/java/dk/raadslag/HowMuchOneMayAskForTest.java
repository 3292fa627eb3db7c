package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.organisation.Testbrugere;
import java.util.Arrays;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** One request and one stranger cost so much and no more. */
@Tag("rejse")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"raadslag.strict-texts=true", "flowable.async-executor-activate=false"})
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Testindgang.class})
class HowMuchOneMayAskForTest {

    private static final String CLICK = "{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":{}}";
    private static final String RESIZE =
            "{\"type\":\"event\",\"node\":1,\"event\":\"window-resize\",\"data\":{\"event.w\":900,\"event.h\":900}}";

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext program;

    @Autowired
    Testbrugere personer;

    private RawClient client;

    @BeforeEach
    void aClient() {
        client = new RawClient(port);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void whatABrowserGathersIsDone() throws Exception {
        client.signIn(personer.forfatter().getBrugernavn(), null);
        client.open("mine-sager");
        assertThat(client.say(CLICK, 100).statusCode()).isEqualTo(200);
        assertThat(client.say(RESIZE, 400).statusCode()).isEqualTo(200);
    }

    @Test
    void moreThanAHandCanClickIsRefusedWhole() throws Exception {
        client.signIn(personer.forfatter().getBrugernavn(), null);
        client.open("mine-sager");
        assertThat(client.say(CLICK, 101).statusCode()).isEqualTo(413);
    }

    @Test
    void moreThanABrowserGathersIsRefusedWhole() throws Exception {
        client.signIn(personer.forfatter().getBrugernavn(), null);
        client.open("mine-sager");
        assertThat(client.say(RESIZE, 1_001).statusCode()).isEqualTo(413);
    }

    @Test
    void aStrangerIsForgottenSoonAndSomebodySignedInIsNot() throws Exception {
        client.get("/login");
        assertThat(lives()).isEqualTo(60);
        client.open("login");
        assertThat(lives()).isEqualTo(600);
        client.signIn(personer.forfatter().getBrugernavn(), null);
        client.open("mine-sager");
        assertThat(lives()).isEqualTo(3600);
    }

    /** Seconds that the session of the client lives when nobody touches it. */
    private int lives() {
        TomcatWebServer server = (TomcatWebServer) program.getWebServer();
        return Arrays.stream(server.getTomcat().getHost().findChildren())
                .map(web -> ((org.apache.catalina.Context) web).getManager())
                .map(Manager::findSessions)
                .flatMap(Arrays::stream)
                .filter(session -> client.cookie().contains(session.getId()))
                .findFirst()
                .map(Session::getMaxInactiveInterval)
                .orElseThrow();
    }
}
