package dk.raadslag;

import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.PaaVegneAf;
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

/** A side door for browser tests: signs a person in without a password, before the security filters,
 * and puts them into the chair of somebody whom they stand in for. */
@TestConfiguration(proxyBeanMethods = false)
class Testindgang {

    static final String PATH = "/test-indgang";

    @Bean
    FilterRegistrationBean<Filter> testindgangFilter(Brugere brugere, PaaVegneAf paaVegneAf) {
        FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>((request, response, chain) -> {
            var bruger =
                    brugere.findByBrugernavn(request.getParameter("bruger")).orElseThrow();
            HttpServletRequest http = (HttpServletRequest) request;
            HttpServletResponse svar = (HttpServletResponse) response;
            http.getSession(true)
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            Testbrugere.som(bruger, SecurityContextHolder::getContext));
            String stedfortraeder = request.getParameter("stedfortraeder");
            if (stedfortraeder != null) {
                Testbrugere.som(bruger, () -> paaVegneAf.begynd(Long.parseLong(stedfortraeder), http, svar));
            }
            svar.sendRedirect("/");
        });
        door.addUrlPatterns(PATH);
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }
}
