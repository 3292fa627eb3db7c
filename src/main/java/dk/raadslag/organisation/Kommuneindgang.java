package dk.raadslag.organisation;

import dk.raadslag.organisation.Kommuneafvist.Grund;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Where the provider sends a person back to. What it says is checked (state, nonce, signature, receiver, time), the
 * person's account is found or made, and the session holds the same as after any other sign-in.
 */
class Kommuneindgang extends OAuth2LoginAuthenticationFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Kommuneindgang.class);

    /** An answer that nobody asked for: anyone can send those, and fill the trail with them. */
    private static final Set<String> UOPFORDRET =
            Set.of("authorization_request_not_found", OAuth2ErrorCodes.INVALID_REQUEST);

    private final Kommunekonti konti;

    Kommuneindgang(Udbyder udbyder, Kommunekonti konti, WayBack wayBack, SecurityContextHolderStrategy kontekst) {
        super(udbyder::registrering, new IngenAdgangstegn(), "/oidc/" + Udbyder.NAVN + "/svar");
        this.konti = konti;
        setAuthenticationManager(new ProviderManager(new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService())));
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setSecurityContextHolderStrategy(kontekst);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        SavedRequestAwareAuthenticationSuccessHandler further = new SavedRequestAwareAuthenticationSuccessHandler();
        further.setRequestCache(wayBack);
        setAuthenticationSuccessHandler(further);
        setAuthenticationFailureHandler(Kommuneindgang::refuse);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        OidcUser hvem = ask(request, response);
        OidcIdToken bevis = hvem.getIdToken();
        Kommunekrav krav = new Kommunekrav(
                Objects.requireNonNull(bevis.getIssuer(), "checked").toString(),
                Objects.requireNonNull(bevis.getSubject(), "checked"),
                hvem.getClaims());
        Kommunebevis inde = new Kommunebevis(konti.ind(krav), bevis.getTokenValue());
        inde.setDetails(authenticationDetailsSource.buildDetails(request));
        return inde;
    }

    private OidcUser ask(HttpServletRequest request, HttpServletResponse response) {
        try {
            Authentication hos = super.attemptAuthentication(request, response);
            if (hos.getPrincipal() instanceof OidcUser hvem) {
                return hvem;
            }
            throw new Kommuneafvist(Grund.FEJL);
        } catch (OAuth2AuthenticationException fejl) {
            String kode = fejl.getError().getErrorCode();
            LOG.warn("Kommunens login: {}", fejl.getError().toString().replaceAll("[^ -~]", "?"));
            if (!UOPFORDRET.contains(kode)) {
                konti.refuse(Grund.FEJL);
            }
            throw new Kommuneafvist(Grund.FEJL, fejl);
        }
    }

    /** Back to the sign-in page, which says why. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException afvist)
            throws IOException {
        Throwable aarsag = afvist instanceof Kommuneafvist || afvist.getCause() == null ? afvist : afvist.getCause();
        Grund grund = aarsag instanceof Kommuneafvist kendt ? kendt.grund() : Grund.FEJL;
        if (grund == Grund.SVARER_IKKE) {
            LOG.warn("The sign-in of the municipality does not answer", aarsag);
        }
        response.sendRedirect(request.getContextPath() + "/login?kommune=" + grund.ord());
    }
}
