package dk.raadslag.organisation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * What every answer of the program tells the browser, errors and refusals too: set before anything else is asked, since
 * Vaadin's answers go round Spring Security's own writing of headers. An answer that is not a screen (a file, an error, a
 * script) may do nothing if it is opened as a page; screens and public pages bring a policy of their own, which then
 * stands instead.
 */
public class Svarhoveder implements Filter {

    private static final Map<String, String> HOVEDER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none';"
                            + " sandbox");

    private static final String KUN_TLS = "max-age=31536000; includeSubDomains";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain videre)
            throws IOException, ServletException {
        HttpServletResponse svar = (HttpServletResponse) response;
        HOVEDER.forEach(svar::setHeader);
        if (((HttpServletRequest) request).getRequestURI().endsWith(".css")) {
            svar.setHeader("Cross-Origin-Resource-Policy", "cross-origin"); // a page that may do nothing has no origin
        }
        if (request.isSecure()) {
            svar.setHeader("Strict-Transport-Security", KUN_TLS);
        }
        videre.doFilter(request, response);
    }

    /** Puts it first of all filters, and before every error page. */
    @Configuration(proxyBeanMethods = false)
    public static class Foerst {
        @Bean
        FilterRegistrationBean<Svarhoveder> svarhoveder() {
            FilterRegistrationBean<Svarhoveder> foerst = new FilterRegistrationBean<>(new Svarhoveder());
            foerst.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
            foerst.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return foerst;
        }
    }
}
