package dk.raadslag.drift;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The program cannot start, for a reason that one sentence tells a person what to do about. */
class Opstartsfejl extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Opstartsfejl(String noegle, Object... vaerdier) {
        super(Saetning.af(noegle, vaerdier));
    }

    Opstartsfejl(Throwable aarsag, String noegle, Object... vaerdier) {
        super(Saetning.af(noegle, vaerdier), aarsag);
    }

    /** The message, which is never missing here. */
    @Override
    public @Nullable String getMessage() {
        return super.getMessage();
    }
}
