package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.organisation.Testbrugere;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Somebody sends what no browser sends: it is refused, and tells the log next to nothing. */
@Tag("rejse")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"raadslag.strict-texts=true", "flowable.async-executor-activate=false"})
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Testindgang.class})
class JunkFromAnybodyTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    Testbrugere personer;

    @Autowired
    Fortaelling fortaelling;

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/referater/soeg?q=x&forum=%00",
                "/referater/soeg?q=x&enhed=a%00b",
                "/referater/soeg?q=x&udfald=%00",
                "/referater/en/soeg?q=%00",
                "/referater/soeg.atom?q=x&forum=%00",
                "/referater/soeg?q=%ED%A0%80",
                "/referater/soeg?q=%E6",
                "/referater/%00",
                "/VAADIN/push?v-r=push&v-uiId=zz",
                "/login?x=%00"
            })
    void anAddressThatIsNoTextIsRefused(String address, CapturedOutput log) throws Exception {
        String before = log.getAll();
        HttpResponse<String> answer = send(request(address).GET());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(linesSince(before, log)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=heartbeat&v-uiId=zz", "/?v-r=uidl&v-uiId=abc", "/?v-r=uidl&v-uiId=99999999999"})
    void aScreenHasANumber(String address, CapturedOutput log) throws Exception {
        send(request("/login").GET());
        String before = log.getAll();
        HttpResponse<String> answer = send(request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(linesSince(before, log)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=heartbeat",
                "/?v-r=uidl",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=push",
                "/?v-r=nothing",
                "/?v-r=webcomponent-bootstrap"
            })
    void norDoesWhatIsLeftOutFillTheLog(String address, CapturedOutput log) throws Exception {
        send(request("/login").GET());
        String before = log.getAll();
        for (String said : List.of("", "{}", "7", "{\"syncId\":\"x\"}", "\u0000")) {
            HttpResponse<String> answer = send(request(address)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(said)));
            assertThat(answer.statusCode()).as(said).isBetween(200, 499);
        }
        assertThat(linesSince(before, log)).isLessThanOrEqualTo(5);
    }

    @Test
    void aNameAtTheDoorHasNoCharacterZero(CapturedOutput log) throws Exception {
        String before = log.getAll();
        HttpResponse<String> answer = send(request("/login")
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString("username=a%00b&password=x")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(linesSince(before, log)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"raab\",\"node\":1}", "7", "{}"})
    void aCallOfNoKindIsRefusedWhole(String call, CapturedOutput log) throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.signIn(personer.forfatter().getBrugernavn(), null);
            client.open("mine-sager");
            String before = log.getAll();
            assertThat(client.say(call, 1).statusCode()).isEqualTo(400);
            assertThat(linesSince(before, log)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatIsSentInTheWrongFormIsNotQuoted(CapturedOutput log) throws Exception {
        long sag = fortaelling.forfatterenSkriver("Salg af grund", "rådmanden godkender");
        try (RawClient client = new RawClient(port)) {
            client.signIn(personer.forfatter().getBrugernavn(), null);
            client.open("mine-sager");
            Matcher field = Pattern.compile("\\{\"node\":(\\d+),[^{}]*kladdeFundet")
                    .matcher(client.goByRequest("sag/" + sag).body());
            assertThat(field.find()).isTrue();
            String before = log.getAll();
            client.say(
                    "{\"type\":\"publishedEventHandler\",\"node\":%s,\"templateEventMethodName\":\"kladdeFundet\","
                                    .formatted(field.group(1))
                            + "\"templateEventMethodArgs\":[\"x\",\"KNÆKBRØD\"],\"promise\":-1}",
                    1);
            assertThat(log.getAll().substring(before.length())).doesNotContain("KNÆKBRØD");
            assertThat(linesSince(before, log)).isEqualTo(1);
        }
    }

    @Test
    void theLineOfTheScreensIsForItsOwnPages() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.signIn(personer.forfatter().getBrugernavn(), null);
            client.open("mine-sager");
            assertThat(listen(client.cookie(), "http://ond.example")).isEqualTo(403);
            assertThat(listen(client.cookie(), "http://127.0.0.1:1")).isEqualTo(403);
            assertThat(listen(client.cookie(), "null")).isEqualTo(403);
            assertThat(listen(client.cookie(), "http://127.0.0.1:" + port)).isEqualTo(101);
            assertThat(listen(client.cookie(), null)).isEqualTo(101);
        }
    }

    @Test
    void andForThoseWhoHaveASession() throws Exception {
        assertThat(listen(null, "http://127.0.0.1:" + port)).isEqualTo(403);
        assertThat(listen("JSESSIONID=0123456789ABCDEF0123456789ABCDEF", null)).isEqualTo(403);
        assertThat(send(request("/?v-r=%70ush&v-uiId=0").GET()).statusCode()).isEqualTo(403);
    }

    /** The status that the line answers with. */
    private int listen(@Nullable String cookie, @Nullable String origin) throws Exception {
        WebSocket.Builder line =
                HttpClient.newHttpClient().newWebSocketBuilder().connectTimeout(LIMIT);
        if (cookie != null) {
            line.header("Cookie", cookie);
        }
        if (origin != null) {
            line.header("Origin", origin);
        }
        try {
            line.buildAsync(URI.create("ws://127.0.0.1:" + port + PUSH), new WebSocket.Listener() {})
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .abort();
            return 101;
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(LIMIT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long linesSince(String before, CapturedOutput log) {
        return log.getAll().substring(before.length()).lines().count();
    }
}
