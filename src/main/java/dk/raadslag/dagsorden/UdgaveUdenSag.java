package dk.raadslag.dagsorden;

import dk.raadslag.forloeb.Opgaver;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.indstilling.UdgivetSagVaek;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is taken out of a published agenda is out of it for its readers too, in the same transaction: by a new edition (rule
 * 15). What the check finds in the rest was published already, and what is on its way waits as it did.
 */
@Component
class UdgaveUdenSag {

    private final Opgaver opgaver;
    private final Moedeforloeb sager;

    UdgaveUdenSag(Opgaver opgaver, Moedeforloeb sager) {
        this.opgaver = opgaver;
        this.sager = sager;
    }

    @EventListener
    void udgivetSagVaek(UdgivetSagVaek vaek) {
        opgaver.fuldfoer(
                Dagsordener.PROCES,
                vaek.moede(),
                "genudgiv",
                Map.of(
                        "grund",
                        vaek.grund(),
                        Moedekontrol.TRODS,
                        true,
                        Moedekontrol.UDEN,
                        sager.findUnderway(vaek.moede())));
    }
}
