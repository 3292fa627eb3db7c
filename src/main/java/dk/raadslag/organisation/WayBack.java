package dk.raadslag.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Where somebody was going when they were asked to sign in. Where another person was thrown out of this browser, it was theirs:
 * whoever signs in instead begins at the front page.
 */
@Component
class WayBack extends HttpSessionRequestCache {

    private static final String WHOSE = WayBack.class.getName();

    private final SecurityContextHolderStrategy kontekst;

    /** No word of it is added to the address ("continue"), which null says. */
    @SuppressWarnings("NullAway")
    WayBack(SecurityContextHolderStrategy kontekst) {
        this.kontekst = kontekst;
        setMatchingRequestParameterName(null);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        super.saveRequest(request, response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            SignedInMark.person(request)
                    .ifPresentOrElse(
                            person -> session.setAttribute(WHOSE, person), () -> session.removeAttribute(WHOSE));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return isAnothers(request) ? null : super.getRequest(request, response);
    }

    private boolean isAnothers(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentication now = kontekst.getContext().getAuthentication();
        return session != null
                && session.getAttribute(WHOSE) instanceof Long whose
                && now != null
                && now.getPrincipal() instanceof Indlogget person
                && person.id() != whose;
    }
}
