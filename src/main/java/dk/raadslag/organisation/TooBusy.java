package dk.raadslag.organisation;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** So many sign in at once that this one was not looked at; it says nothing of the password. */
class TooBusy extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("Too many sign-ins at once");
    }
}
