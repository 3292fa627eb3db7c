package dk.raadslag;

import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Testbrugere;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A side door for browser tests: signs a person in without a password, before the security filters. */
@TestConfiguration(proxyBeanMethods = false)
class Testindgang {

    static final String PATH = "/test-indgang";

    @Bean
    FilterRegistrationBean<Filter> testindgangFilter(Brugere brugere) {
        FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>((request, response, chain) -> {
            var bruger =
                    brugere.findByBrugernavn(request.getParameter("bruger")).orElseThrow();
            ((HttpServletRequest) request)
                    .getSession(true)
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            Testbrugere.som(bruger, SecurityContextHolder::getContext));
            ((HttpServletResponse) response).sendRedirect("/");
        });
        door.addUrlPatterns(PATH);
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }
}
