package dk.raadslag.organisation;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** The password was right; a code of the second factor must follow. */
class KodeMangler extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Indlogget person;

    KodeMangler(Indlogget person) {
        super("A code must follow");
        this.person = person;
    }

    Indlogget person() {
        return person;
    }
}
