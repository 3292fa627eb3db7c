package dk.raadslag.dagsorden;

import dk.raadslag.forloeb.Opgaver;
import dk.raadslag.indstilling.UdgivetSagVaek;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is taken out of a published agenda is out of it for its readers too, in the same transaction: by a new edition (rule
 * 15). Nothing else of the agenda goes out with it: what has come to it since is published when somebody publishes it.
 */
@Component
class UdgaveUdenSag {

    private final Opgaver opgaver;

    UdgaveUdenSag(Opgaver opgaver) {
        this.opgaver = opgaver;
    }

    @EventListener
    void udgivetSagVaek(UdgivetSagVaek vaek) {
        opgaver.fuldfoer(
                Dagsordener.PROCES,
                vaek.moede(),
                "genudgiv",
                Map.of("grund", vaek.grund(), MoedeTrin.UDEN, vaek.sag()));
    }
}
