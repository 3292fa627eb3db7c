package dk.raadslag.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which ways in are open: local accounts, the municipality's own sign-in, or both. Local accounts are closed
 * ({@code RAADSLAG_LOKAL_INDGANG=false}) only where there is another way in, and never for administrators.
 */
@Component
public class Indgange {

    private final boolean kommunelogin;
    private final boolean lokal;

    Indgange(
            @Value("${raadslag.oidc.udsteder:}") String udsteder,
            @Value("${raadslag.lokal.indgang:true}") boolean lokal) {
        this.kommunelogin = !udsteder.isBlank();
        this.lokal = lokal || !kommunelogin;
    }

    public boolean kommunelogin() {
        return kommunelogin;
    }

    /** Whether everybody may sign in with a password; administrators always may. */
    public boolean lokalForAlle() {
        return lokal;
    }
}
