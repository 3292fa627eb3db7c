package dk.raadslag.organisation;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClientException;

/**
 * The provider of the municipality's own sign-in. It is asked about itself when the first person goes there, and again
 * until it has answered: the program starts, and local accounts work, while it is away.
 */
class Udbyder {

    static final String NAVN = "kommune";

    private static final String SVAR = "{baseUrl}/oidc/{registrationId}/svar";

    private final Kommuneloginvalg valg;
    private final ReentrantLock een = new ReentrantLock();
    private volatile @Nullable ClientRegistration fundet;

    Udbyder(Kommuneloginvalg valg) {
        this.valg = valg;
    }

    /**
     * Null for any other name than {@link #NAVN}.
     *
     * @throws Kommuneafvist if the provider cannot be reached
     */
    @Nullable
    ClientRegistration registrering(String navn) {
        return NAVN.equals(navn) ? registrering() : null;
    }

    private ClientRegistration registrering() {
        ClientRegistration kendt = fundet;
        if (kendt != null) {
            return kendt;
        }
        een.lock();
        try {
            ClientRegistration nu = fundet == null ? ask() : fundet;
            fundet = nu;
            return nu;
        } catch (IllegalArgumentException | IllegalStateException | RestClientException e) {
            throw new Kommuneafvist(Kommuneafvist.Grund.SVARER_IKKE, e);
        } finally {
            een.unlock();
        }
    }

    /** What is known of the provider; null while it has not answered. */
    @Nullable
    ClientRegistration kendt() {
        return fundet;
    }

    private ClientRegistration ask() {
        ClientRegistration.Builder udbyder = ClientRegistrations.fromIssuerLocation(valg.udsteder())
                .registrationId(NAVN)
                .clientId(valg.klient())
                .scope(valg.omfang())
                .redirectUri(SVAR);
        if (valg.hemmelighed().isEmpty()) {
            return udbyder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                    .build();
        }
        return udbyder.clientSecret(valg.hemmelighed()).build();
    }
}
