package dk.raadslag.organisation;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.raadslag.organisation.ui.LoginView;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** Who may come in, and how: the public record without a session, everything else behind sign-in. */
@Configuration(proxyBeanMethods = false)
class Sikkerhed {

    /** Longer than this nobody looks at a page that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The public record: reading only, no session, no cookie. */
    @Bean
    @Order(1)
    SecurityFilterChain offentligKaede(HttpSecurity http) {
        return http.securityMatcher("/referater", "/referater/**", "/frontend/**", "/webjars/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/actuator/health",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness",
                                "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programKaede(
            HttpSecurity http,
            Indgangskontrol indgang,
            KnownDevices devices,
            RequestUtil vaadins,
            SessionValidity validity,
            SessionLength length,
            SignedInMark mark,
            WayBack wayBack,
            SecurityContextHolderStrategy kontekst,
            Clock clock,
            ObjectProvider<Kommuneudgang> kommuneudgang) {
        return http.authenticationManager(indgang)
                .addFilterBefore(new LateRequests(), DisableEncodeUrlFilter.class)
                .addFilterBefore(new Sessionstjek(validity, length, mark, kontekst), AuthorizationFilter.class)
                .addFilterBefore(new Kodeindgang(indgang, devices, wayBack, clock, kontekst), AuthorizationFilter.class)
                // Vaadin's own asks this one.
                .requestCache(cache -> cache.requestCache(wayBack))
                // Vaadin's screens have a token of their own; sign-in has this one, so that nobody is signed in as
                // another.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadins::isFrameworkInternalRequest))
                .exceptionHandling(refusals ->
                        refusals.defaultAccessDeniedHandlerFor(Sikkerhed::openedTooLongAgo, Sikkerhed::isSignIn))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(devices))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.enableCsrfConfiguration(false);
                    vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated);
                    vaadin.addLogoutHandler(mark);
                    kommuneudgang.ifAvailable(vaadin::logoutSuccessHandler);
                })
                .formLogin(login -> login.authenticationDetailsSource(SignInDetails::new)
                        .failureHandler((request, response, afvist) -> refuse(request, response, afvist, clock)))
                .build();
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && Set.of("/login", "/" + Kodeindgang.ADRESSE)
                        .contains(request.getRequestURI()
                                .substring(request.getContextPath().length()));
    }

    /** The page had no token, or one of a session that is over: a new page has a new one. */
    private static void openedTooLongAgo(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?gammel");
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException afvist, Clock clock)
            throws IOException {
        if (afvist instanceof KodeMangler halvvejs) {
            Kodeindgang.begin(request, halvvejs.person(), clock);
            response.sendRedirect(request.getContextPath() + "/" + Kodeindgang.ADRESSE);
            return;
        }
        String hvorfor = switch (afvist) {
            case Indgangslaast laast -> "laast=" + laast.minutter();
            case TooBusy busy -> "travlt";
            default -> "error";
        };
        response.sendRedirect(request.getContextPath() + "/login?" + hvorfor);
    }

    /** Argon2id with 19 MiB, two passes, one lane; the prefix lets a later choice stand beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon = new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
        return new HashingCeiling(argon, HashingCeiling.places(), PATIENCE);
    }

    @Bean
    UserDetailsService userDetailsService(Brugere brugere) {
        return brugernavn -> brugere.findByBrugernavn(Bruger.normalised(brugernavn))
                .map(Indlogget::of)
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }
}
