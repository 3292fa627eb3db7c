package dk.raadslag.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Says anew who holds the session, without a new sign-in: the same person as they now are, or whose chair they take. */
@Component
class SessionHolder {

    private final SecurityContextHolderStrategy kontekst;

    SessionHolder(SecurityContextHolderStrategy kontekst) {
        this.kontekst = kontekst;
    }

    /** From the next request on. */
    SecurityContext put(Indlogget person, HttpServletRequest request, HttpServletResponse response) {
        Authentication foer = kontekst.getContext().getAuthentication();
        AbstractAuthenticationToken nu = foer instanceof Kommunebevis bevis
                ? bevis.som(person)
                : UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        nu.setDetails(foer == null ? null : foer.getDetails());
        SecurityContext ny = kontekst.createEmptyContext();
        ny.setAuthentication(nu);
        new HttpSessionSecurityContextRepository().saveContext(ny, request, response);
        return ny;
    }

    /** At once: what the session said before is not so any more. */
    void become(Indlogget person, HttpServletRequest request, HttpServletResponse response) {
        kontekst.setContext(put(person, request, response));
    }
}
