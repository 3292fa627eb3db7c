package dk.raadslag.dagsorden;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Hands the newest edition to the modules behind this one, who ask themselves who may see it. */
@Service
@PermitAll
public class Dagsordenlaeser {

    private final Udgaver udgaver;

    Dagsordenlaeser(Udgaver udgaver) {
        this.udgaver = udgaver;
    }

    /** Empty until the agenda is published. */
    public Optional<Udgave> seneste(long moedeId) {
        return udgaver.seneste(moedeId);
    }
}
