package dk.raadslag.samarbejde;

import dk.raadslag.spor.HaendelseNoteret;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whatever the trail notes of a case or a meeting is told to every node as it is committed. */
@Component
class Haendelseskanal {

    /** Those that are shown on screens which others may have open. */
    private static final Set<String> VISES = Set.of("indstilling", "moede");

    private final Kanal kanal;

    Haendelseskanal(Kanal kanal) {
        this.kanal = kanal;
    }

    @EventListener
    void tell(HaendelseNoteret noteret) {
        if (VISES.contains(noteret.emneType())) {
            kanal.send(Kanal.HAENDELSE + noteret.emneType(), noteret.emneId());
        }
    }
}
