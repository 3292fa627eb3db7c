package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Browsertest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody signs in without a browser: what the form sends, and what it does not. */
@Tag("rejse")
class SignInOverHttpTest extends Browsertest {

    private static final String RIGTIG = "en lang adgangskode";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    private CookieManager cookies = new CookieManager();
    private HttpClient http = client();
    private String host = "127.0.0.1";
    private String konto;

    @BeforeEach
    void anAccount() {
        konto = "http-" + UUID.randomUUID();
        brugere.save(new Bruger(
                konto, "Hanne Tp", testbrugere.fas(), Set.of(Rolle.FORFATTER), String.valueOf(encoder.encode(RIGTIG))));
    }

    @Test
    void nobodyIsSignedInByAnotherSite() {
        assertThat(location(post(RIGTIG, ""))).endsWith("/login?gammel");
        assertThat(location(post(RIGTIG, "tilfældigt"))).endsWith("/login?gammel");
        assertThat(location(send("/login/kode", "kode=000000"))).endsWith("/login?gammel");
        assertThat(get("/min-adgang").statusCode()).isEqualTo(302);
        assertThat(location(post(RIGTIG, token()))).doesNotContain("login");
        assertThat(get("/min-adgang").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/dynamic/resource/2/561c3cbe-b5e1-4958-ad6a-974f4303d24a/upload",
                "/?v-r=uidl&v-uiId=2",
                "/?v-r=heartbeat&v-uiId=2",
                "/VAADIN/push?v-r=push&v-uiId=2&X-Atmosphere-Transport=close"
            })
    void whatAScreenStillSendsAfterItsSessionIsOverBeginsNone(String path) {
        HttpResponse<String> answer = send(path, "{}", "Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(send(HttpRequest.newBuilder(URI.create(address(path))).GET())
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void theTokenOfAnotherSessionDoesNotHelp() {
        String mine = token();
        anotherBrowser();
        token();
        assertThat(location(post(RIGTIG, mine))).endsWith("/login?gammel");
    }

    @Test
    void theBrowserIsKnownAfterwardsByACookieThatOnlyTheDoorSees() {
        assertThat(device()).isEmpty();
        post("forkert", token());
        assertThat(device()).isEmpty();
        post(RIGTIG, token());
        HttpCookie cookie = device().orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/login");
        assertThat(jdbc.sql("SELECT aftryk FROM raadslag.kendt_enhed")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(cookie.getValue());
    }

    @Test
    void aWordThatSomebodyPutIntoTheBrowserIsReplacedWhenItComesIn() {
        token();
        HttpCookie planted = new HttpCookie("raadslag-enhed", "kendt-af-en-anden");
        planted.setPath("/login");
        planted.setDomain(host);
        planted.setVersion(0);
        cookies.getCookieStore().add(URI.create(address("/login")), planted);
        post(RIGTIG, token());
        assertThat(device().orElseThrow().getValue()).isNotEqualTo("kendt-af-en-anden");
        String first = device().orElseThrow().getValue();
        post(RIGTIG, token());
        assertThat(device().orElseThrow().getValue()).isEqualTo(first);
    }

    @Test
    void anAddressThatIsMadeUpReachesTheTrailFromNobodyInside() throws Exception {
        host = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(own -> !own.isLoopbackAddress() && own.getAddress().length == 4)
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElse("");
        Assumptions.assumeFalse(host.isEmpty(), "This machine has no address but its own");
        post("forkert", token(), "X-Forwarded-For", "203.0.113.66");
        assertThat(addresses()).containsExactly(host);
    }

    @Test
    void aProxyOnThisMachineSaysWhoItIsFor() {
        post("forkert", token(), "X-Forwarded-For", "198.51.100.1, 203.0.113.66");
        post("forkert", token(), "X-Forwarded-For", "203.0.113.66, hvem som helst");
        assertThat(addresses()).containsExactly("203.0.113.66", "127.0.0.1");
    }

    private List<String> addresses() {
        return jdbc.sql(
                        "SELECT adresse FROM raadslag.haendelse WHERE emne_type = 'indgang' AND emne_id = ? ORDER BY id")
                .param(konto)
                .query(String.class)
                .list();
    }

    private Optional<HttpCookie> device() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("raadslag-enhed"))
                .findFirst();
    }

    private void anotherBrowser() {
        cookies = new CookieManager();
        http = client();
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private String token() {
        Matcher found = TOKEN.matcher(get("/login").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> post(String adgangskode, String token, String... headers) {
        return send(
                "/login",
                "username=" + konto + "&password=" + encoded(adgangskode) + "&_csrf=" + encoded(token),
                headers);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path))).GET());
    }

    private HttpResponse<String> send(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private String address(String path) {
        return "http://" + host + ":" + port + path;
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
