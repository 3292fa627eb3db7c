package dk.raadslag.organisation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Sign-in by OpenID Connect, with the municipality as provider: there only where it is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(Kommunelogin.Valgt.class)
@EnableConfigurationProperties(Kommuneloginvalg.class)
class Kommunelogin {

    @Bean
    Udbyder udbyder(Kommuneloginvalg valg) {
        return new Udbyder(valg);
    }

    @Bean
    Kommuneudgang kommuneudgang(Udbyder udbyder) {
        return new Kommuneudgang(udbyder);
    }

    /** {@code /oidc/kommune} leads to the provider, {@code /oidc/kommune/svar} back. */
    @Bean
    @Order(0)
    SecurityFilterChain kommuneKaede(
            HttpSecurity http,
            Udbyder udbyder,
            Kommunekonti konti,
            WayBack wayBack,
            SecurityContextHolderStrategy kontekst) {
        return http.securityMatcher("/oidc/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(derhen(udbyder), AuthorizationFilter.class)
                .addFilterBefore(new Kommuneindgang(udbyder, konti, wayBack, kontekst), AuthorizationFilter.class)
                .build();
    }

    private static OAuth2AuthorizationRequestRedirectFilter derhen(Udbyder udbyder) {
        OAuth2AuthorizationRequestRedirectFilter derhen =
                new OAuth2AuthorizationRequestRedirectFilter(udbyder::registrering, "/oidc");
        derhen.setAuthenticationFailureHandler(Kommuneindgang::refuse);
        return derhen;
    }

    /** Where the issuer is named; a name that is empty is none. */
    static class Valgt implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("raadslag.oidc.udsteder", "")
                    .isBlank();
        }
    }
}
