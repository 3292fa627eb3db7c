package dk.raadslag.organisation;

import java.io.Serial;
import java.util.Locale;
import org.springframework.security.core.AuthenticationException;

/** The municipality's own sign-in did not let a person in, for this reason. */
class Kommuneafvist extends AuthenticationException {

    /** Why. The name stands in the address of the sign-in page, and in the trail. */
    enum Grund {
        /** None of the person's groups gives a role. */
        GRUPPE,
        /** Nothing says which unit the person belongs to. */
        ENHED,
        /** The account was closed by an administrator. */
        LUKKET,
        /** The provider cannot be reached. */
        SVARER_IKKE,
        /** The provider refused, or what it answered does not hold. */
        FEJL;

        String ord() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        /** The trail's word for it. */
        String handling() {
            return "kommunelogin." + ord();
        }
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private final Grund grund;

    Kommuneafvist(Grund grund, Throwable cause) {
        super(grund.name(), cause);
        this.grund = grund;
    }

    Kommuneafvist(Grund grund) {
        super(grund.name());
        this.grund = grund;
    }

    Grund grund() {
        return grund;
    }
}
