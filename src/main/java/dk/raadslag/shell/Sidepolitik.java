package dk.raadslag.shell;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The Content-Security-Policy of the program's screens: scripts from this address, and those inline that stand in the page
 * as it left the server and carry its nonce. Flow's client makes functions of the expressions the server sends, so
 * {@code unsafe-eval} stays; its components write styles, so styles may be inline.
 */
@Configuration(proxyBeanMethods = false)
class Sidepolitik {

    private static final int NONCE_BYTES = 18;

    private static final String POLITIK = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " script-src-attr 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
            + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self';"
            + " frame-ancestors 'none'";

    private final SecureRandom tilfaeldig = new SecureRandom();

    /** A bean method and no component: so it comes after every other who puts a script into the page. */
    @Bean
    VaadinServiceInitListener sidepolitikken() {
        return event -> event.addIndexHtmlRequestListener(this::apply);
    }

    private void apply(IndexHtmlResponse side) {
        byte[] bytes = new byte[NONCE_BYTES];
        tilfaeldig.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        side.getDocument().getElementsByTag("script").attr("nonce", nonce);
        side.getVaadinResponse().setHeader("Content-Security-Policy", POLITIK.formatted(nonce));
        side.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        side.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}
