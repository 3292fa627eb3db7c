package dk.raadslag.organisation;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whose word the program takes for where a request came from: this machine's, and that of the proxies that
 * {@code RAADSLAG_PROXYER} names. The address ends up in the trail and in the count of failed sign-ins, so being inside the
 * building is not enough. And for its own address it takes nobody's word where {@code RAADSLAG_ADRESSE} says it.
 */
@Configuration(proxyBeanMethods = false)
public class TrustedProxies {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> proxies(
            @Value("${raadslag.proxyer:}") String proxies, @Value("${raadslag.adresse:}") String address) {
        ForwardedBy valve = new ForwardedBy(named(proxies), address(address));
        return server -> server.addEngineValves(valve);
    }

    /** @throws IllegalArgumentException if one of them is no address */
    static List<Network> named(String proxies) {
        try {
            return Stream.of(proxies.split(",", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(Network::of)
                    .toList();
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "RAADSLAG_PROXYER skrives som adresser med komma imellem, for eksempel 10.2.0.4,10.3.0.0/24; det er ikke: "
                            + none.getMessage(),
                    none);
        }
    }

    /**
     * The program's own address; null if nobody has said it.
     *
     * @throws IllegalArgumentException if it is more or less than scheme, host and perhaps port
     */
    static @Nullable URI address(String written) {
        String stripped = written.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (!stripped.matches("https?://[a-zA-Z0-9][a-zA-Z0-9.-]*(:\\d{1,5})?/?")) {
            throw new IllegalArgumentException(
                    "RAADSLAG_ADRESSE skrives som https://indstillinger.kommune.dk, uden noget efter; det er ikke: "
                            + written);
        }
        return URI.create(stripped);
    }

    static boolean trusts(List<Network> proxies, InetAddress address) {
        return address.isLoopbackAddress() || proxies.stream().anyMatch(network -> network.holds(address));
    }
}
