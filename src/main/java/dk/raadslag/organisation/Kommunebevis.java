package dk.raadslag.organisation;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That a person came in by the municipality's own sign-in; with the provider's own proof, to sign out there too. */
class Kommunebevis extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Indlogget person;
    private final String idToken;

    Kommunebevis(Indlogget person, String idToken) {
        super(person.getAuthorities());
        this.person = person;
        this.idToken = idToken;
        setAuthenticated(true);
    }

    /** The same proof with somebody else in the chair. */
    Kommunebevis som(Indlogget anden) {
        return new Kommunebevis(anden, idToken);
    }

    @Override
    public Indlogget getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    String idToken() {
        return idToken;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kommunebevis andet && super.equals(other) && andet.idToken.equals(idToken);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + idToken.hashCode();
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
