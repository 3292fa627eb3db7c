package dk.raadslag.offentlig;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The public record's own chain, before the others: stateless, and headers under which no script can run. */
@Configuration(proxyBeanMethods = false)
class Referatsikkerhed {

    private static final String POLITIK = "Content-Security-Policy";

    @Bean
    @Order(0)
    SecurityFilterChain referatkaede(HttpSecurity http) {
        return http.securityMatcher("/referater", "/referater/**", "/robots.txt")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter((request, response) -> keepStricter(response))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** In place of the program's policy, but not of the one that a file to download has brought. */
    private static void keepStricter(HttpServletResponse response) {
        if (!String.valueOf(response.getHeader(POLITIK)).startsWith("sandbox")) {
            response.setHeader(POLITIK, Referatpolitik.CSP);
        }
    }
}
