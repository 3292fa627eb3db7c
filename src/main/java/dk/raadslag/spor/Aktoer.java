package dk.raadslag.spor;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts: a signed-in person (the principal), or the program itself when a timer fires. */
public interface Aktoer {

    String PROGRAM_ID = "program";

    /** A stable id that survives a change of name. */
    String aktoerId();

    /** The name as it stands in the history. */
    String aktoerNavn();

    /** The details that name somebody else on whose behalf this is done. */
    String PAA_VEGNE_AF = "paaVegneAf";

    String PAA_VEGNE_AF_ID = "paaVegneAfId";

    /** Name and id of whoever this is done for, as details of what is noted; nothing where people act for themselves. */
    default Map<String, String> paaVegneAf() {
        return Map.of();
    }

    /** Who acts on this thread; the program itself where nobody is signed in. */
    static Aktoer nuvaerende() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Aktoer aktoer ? aktoer : new Program();
    }

    /** From where this thread's request came; where there is none, from where the person signed in; else null. */
    static @Nullable String adresse() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes nu) {
            return nu.getRequest().getRemoteAddr();
        }
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getDetails() instanceof WebAuthenticationDetails fra
                ? fra.getRemoteAddress()
                : null;
    }

    /** The program itself. */
    record Program() implements Aktoer {
        @Override
        public String aktoerId() {
            return PROGRAM_ID;
        }

        @Override
        public String aktoerNavn() {
            return "Rådslag";
        }
    }
}
