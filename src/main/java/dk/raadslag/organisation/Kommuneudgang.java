package dk.raadslag.organisation;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever came in by the municipality's own sign-in is signed out there too, and comes back to the sign-in page. */
class Kommuneudgang extends SimpleUrlLogoutSuccessHandler {

    private final Udbyder udbyder;

    Kommuneudgang(Udbyder udbyder) {
        this.udbyder = udbyder;
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication hvem) {
        ClientRegistration kendt = udbyder.kendt();
        if (hvem instanceof Kommunebevis bevis && kendt != null) {
            Object udgang =
                    kendt.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            if (udgang != null) {
                return UriComponentsBuilder.fromUriString(udgang.toString())
                        .queryParam("id_token_hint", "{bevis}")
                        .queryParam("client_id", "{klient}")
                        .queryParam("post_logout_redirect_uri", "{tilbage}")
                        .encode()
                        .buildAndExpand(bevis.idToken(), kendt.getClientId(), loginside(request))
                        .toUriString();
            }
        }
        return super.determineTargetUrl(request, response, hvem);
    }

    private static String loginside(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath() + "/login")
                .replaceQuery(null)
                .build()
                .toUriString();
    }
}
