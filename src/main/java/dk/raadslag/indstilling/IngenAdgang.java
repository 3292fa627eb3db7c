package dk.raadslag.indstilling;

import org.springframework.security.access.AccessDeniedException;

/** The case is not for this person. Says the same whether it exists or not. */
public class IngenAdgang extends AccessDeniedException {

    IngenAdgang(long sag) {
        super("No access to case " + sag);
    }
}
