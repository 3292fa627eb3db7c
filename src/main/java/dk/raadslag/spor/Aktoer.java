package dk.raadslag.spor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts: a signed-in person (the principal), or the program itself when a timer fires. */
public interface Aktoer {

    String PROGRAM_ID = "program";

    /** A stable id that survives a change of name. */
    String aktoerId();

    /** The name as it stands in the history. */
    String aktoerNavn();

    /** Who acts on this thread; the program itself where nobody is signed in. */
    static Aktoer nuvaerende() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Aktoer aktoer ? aktoer : new Program();
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
