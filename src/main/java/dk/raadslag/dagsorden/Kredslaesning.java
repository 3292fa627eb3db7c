package dk.raadslag.dagsorden;

import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kreds.Kredsadgang;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agendas with their confidential items, for the members of the forum's circle (rule 12). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Kredslaesning {

    private static final int UGER = 12;

    private final Kredsadgang kredse;
    private final Udgaver udgaver;
    private final Moeder moeder;
    private final Spor spor;
    private final Clock clock;

    Kredslaesning(Kredsadgang kredse, Udgaver udgaver, Moeder moeder, Spor spor, Clock clock) {
        this.kredse = kredse;
        this.udgaver = udgaver;
        this.moeder = moeder;
        this.spor = spor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean erMedlem() {
        return !kredse.fora().isEmpty();
    }

    /** The meetings with a published agenda of the last weeks and ahead, latest first. */
    @Transactional(readOnly = true)
    public List<Moede> moeder() {
        List<String> fora = kredse.fora();
        if (fora.isEmpty()) {
            return List.of();
        }
        LocalDate fra = LocalDate.now(clock).minusWeeks(UGER);
        return moeder.fra(fra, fora, PageRequest.of(0, 4 * UGER)).reversed().stream()
                .filter(moede -> udgaver.seneste(moede.id()).isPresent())
                .toList();
    }

    /**
     * Empty until it is published. Of one with confidential items it is noted who read it.
     *
     * @throws AccessDeniedException if the one signed in is not, or no longer, in the circle
     */
    public Optional<Udgave> dagsorden(long moede) {
        if (!kredse.laeser(moede)) {
            throw new AccessDeniedException("Not in the circle");
        }
        Optional<Udgave> udgave = udgaver.seneste(moede);
        udgave.filter(den -> den.punkter().stream().anyMatch(punkt -> !punkt.aaben()))
                .ifPresent(den ->
                        spor.laest(Moede.EMNE, moede, "dagsorden", Map.of("udgave", Integer.toString(den.nr()))));
        return udgave;
    }
}
