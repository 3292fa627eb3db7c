package dk.raadslag.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person signed in on this thread, as the security context has it. */
@Component
public class AktuelBruger {

    private final Brugere brugere;

    AktuelBruger(Brugere brugere) {
        this.brugere = brugere;
    }

    /**
     * Freshly read, so that a changed name or unit is seen.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in, or the account was closed since
     */
    public Bruger bruger() {
        return brugere.findById(id()).filter(Bruger::isAktiv).orElseThrow(AktuelBruger::nobody);
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    public long id() {
        return indlogget().orElseThrow(AktuelBruger::nobody).id();
    }

    /** Whether the one signed in must set up a second factor or change the password first: nothing else is open to them. */
    public boolean isHeldBack() {
        return indlogget().map(Indlogget::kunTilmelding).orElse(false);
    }

    /** Whether the one signed in acts for another, whose name and rights the session has. */
    public boolean erVikar() {
        return vikar().isPresent();
    }

    /** The person by whose seats in circles the one signed in reads; empty for a substitute who was not given them. */
    public Optional<Long> kredsplads() {
        return indlogget().flatMap(Indlogget::kredsplads);
    }

    Optional<Vikar> vikar() {
        return indlogget().map(Indlogget::vikar);
    }

    /** Who in truth sits there: the substitute, where there is one. Every rule of "not oneself" asks this. */
    public Bruger egentlig() {
        long id = vikar().map(Vikar::id).orElseGet(this::id);
        return brugere.findById(id).filter(Bruger::isAktiv).orElseThrow(AktuelBruger::nobody);
    }

    /**
     * The one signed in, for what nobody does for another.
     *
     * @throws AccessDeniedException for a substitute
     */
    public Bruger selv() {
        if (erVikar()) {
            throw new AccessDeniedException("Not on behalf of another");
        }
        return bruger();
    }

    public boolean har(Rolle rolle) {
        return indlogget().map(person -> person.roller().contains(rolle)).orElse(false);
    }

    public boolean erIndlogget() {
        return indlogget().isPresent();
    }

    private static Optional<Indlogget> indlogget() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Indlogget person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }
}
