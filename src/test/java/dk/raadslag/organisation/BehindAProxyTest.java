package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that say where they come from. */
class BehindAProxyTest {

    private static final String PROXY = "10.2.0.4";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who it comes from | what it says                | whose it is
                "127.0.0.1           | 203.0.113.9                 | 203.0.113.9",
                "::1                 | 203.0.113.9                 | 203.0.113.9",
                "10.2.0.4            | 203.0.113.9                 | 203.0.113.9",
                "10.3.7.7            | 203.0.113.9                 | 203.0.113.9",
                "10.2.0.5            | 203.0.113.9                 | 10.2.0.5",
                "192.168.1.20        | 203.0.113.9                 | 192.168.1.20",
                "172.16.0.1          | 203.0.113.9                 | 172.16.0.1",
                "203.0.113.77        | 198.51.100.1                | 203.0.113.77",
                "10.2.0.4            | 198.51.100.1, 203.0.113.9   | 203.0.113.9",
                "10.2.0.4            | 203.0.113.9, 10.3.0.1       | 203.0.113.9",
                "10.2.0.4            | 203.0.113.9, 127.0.0.1      | 203.0.113.9",
                "10.2.0.4            | 203.0.113.9:50123           | 203.0.113.9",
                "10.2.0.4            | [2001:db8::7]:50123         | 2001:db8:0:0:0:0:0:7",
                "10.2.0.4            | 2001:db8::7                 | 2001:db8:0:0:0:0:0:7",
                "10.2.0.4            | raadmanden                  | 10.2.0.4",
                "10.2.0.4            | 203.0.113.999               | 10.2.0.4",
                "10.2.0.4            | 7                           | 10.2.0.4",
                "10.2.0.4            | 203.0.113.9, <script>       | 10.2.0.4",
                "10.2.0.4            | fe80::1%eth0                | 10.2.0.4",
                "10.2.0.4            | localhost                   | 10.2.0.4",
            })
    void anAddressIsBelievedFromThisMachineAndNamedProxiesAlone(String from, String says, String whose) {
        Seen seen = send(from, "X-Forwarded-For", says, "X-Real-IP", "192.0.2.1");
        assertThat(seen.address()).isEqualTo(whose);
        assertThat(seen.headers()).isEmpty();
    }

    @Test
    void whoIsInsideTheHouseCanPretendNeitherTlsNorAnotherHost() {
        String[] says = {
            "X-Forwarded-Proto", "https", "X-Forwarded-Host", "indstillinger.example:8443", "Forwarded", "proto=https"
        };
        Seen stranger = send("10.2.0.5", says);
        assertThat(stranger.root()).isEqualTo("http://raadslag:8080");
        assertThat(stranger.secure()).isFalse();
        assertThat(stranger.headers()).isEmpty();
        Seen proxy = send(PROXY, says);
        assertThat(proxy.root()).isEqualTo("https://indstillinger.example:8443");
        assertThat(proxy.secure()).isTrue();
        assertThat(send(PROXY, "X-Forwarded-Proto", "https").root()).isEqualTo("https://raadslag:443");
        assertThat(send(PROXY, "X-Forwarded-Proto", "https", "X-Forwarded-Port", "8444")
                        .root())
                .isEqualTo("https://raadslag:8444");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "evil.example/x", "evil.example\"><script>", "-", "x:99999", "@evil.example"})
    void whatIsNoHostIsNotTakenForOne(String host) {
        assertThat(send(PROXY, "X-Forwarded-Host", host).root()).doesNotContain("evil", " ", "<", "99999", "://-");
    }

    @Test
    void theProgramsOwnAddressIsWhatWhoeverRunsItSays() {
        String[] says = {"Host", "evil.example", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "http"};
        for (String from : List.of(PROXY, "10.2.0.5", "127.0.0.1")) {
            assertThat(send("https://indstillinger.example", from, says).root())
                    .isEqualTo("https://indstillinger.example:443");
            assertThat(send("http://indstillinger.example:8081/", from, says).root())
                    .isEqualTo("http://indstillinger.example:8081");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indstillinger.example",
                "https://",
                "https://a b",
                "ftp://a.example",
                "https://a.example/sti",
                "*"
            })
    void anAddressThatIsNoneStopsTheStartWithASentence(String written) {
        assertThatThrownBy(() -> TrustedProxies.address(written))
                .hasMessageStartingWith("RAADSLAG_ADRESSE skrives som");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.2.0", "10.2.0.0/33", "10.2.0.0/x", "2001:db8::/129", "*", ".*"})
    void aProxyThatIsNoAddressStopsTheStartWithASentence(String named) {
        assertThatThrownBy(() -> TrustedProxies.named("10.2.0.4," + named))
                .hasMessageStartingWith("RAADSLAG_PROXYER skrives som adresser")
                .hasMessageEndingWith(named);
    }

    private record Seen(String address, String root, boolean secure, List<String> headers) {}

    private static Seen send(String from, String... headers) {
        return send("", from, headers);
    }

    private static Seen send(String own, String from, String[] headers) {
        Connector connector = new Connector();
        org.apache.coyote.Request raw = new org.apache.coyote.Request();
        Request request = new Request(connector, raw);
        request.setRemoteAddr(from);
        raw.scheme().setString("http");
        raw.serverName().setString("raadslag");
        raw.setServerPort(8080);
        for (int i = 0; i < headers.length; i += 2) {
            raw.getMimeHeaders().addValue(headers[i]).setString(headers[i + 1]);
        }
        AtomicReference<Seen> seen = new AtomicReference<>();
        ForwardedBy valve = new ForwardedBy(TrustedProxies.named(PROXY + ", 10.3.0.0/16"), TrustedProxies.address(own));
        valve.setNext(new ValveBase() {
            @Override
            public void invoke(Request passed, Response response) {
                seen.set(new Seen(
                        passed.getRemoteAddr(),
                        passed.getScheme() + "://" + passed.getServerName() + ":" + passed.getServerPort(),
                        passed.isSecure(),
                        Collections.list(passed.getHeaderNames())));
            }
        });
        try {
            valve.invoke(request, new Response(new org.apache.coyote.Response()));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return seen.get();
    }
}
