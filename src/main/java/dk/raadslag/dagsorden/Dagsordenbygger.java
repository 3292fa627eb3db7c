package dk.raadslag.dagsorden;

import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.IndstillingAfDagsorden;
import dk.raadslag.indstilling.IndstillingPaaDagsorden;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.kalender.FastPunkt;
import dk.raadslag.kalender.FristFlyttet;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.MoedeAflyst;
import dk.raadslag.kalender.MoedeFlyttet;
import dk.raadslag.kalender.MoedePlanlagt;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps agendas in step with meetings and cases, in the transaction in which those change. */
@Component
class Dagsordenbygger {

    private final Punkter punkter;
    private final Moeder moeder;
    private final Moedeforloeb sager;
    private final Forloeb forloeb;

    Dagsordenbygger(Punkter punkter, Moeder moeder, Moedeforloeb sager, Forloeb forloeb) {
        this.punkter = punkter;
        this.moeder = moeder;
        this.sager = sager;
        this.forloeb = forloeb;
    }

    /** A new meeting has its standing items from the start (rule 14), and its process. */
    @EventListener
    void moedePlanlagt(MoedePlanlagt planlagt) {
        Moede moede = moeder.findById(planlagt.moedeId()).orElseThrow();
        int nr = 1;
        for (FastPunkt fast : moede.forum().fastePunkter()) {
            punkter.save(Punkt.fast(
                    moede.id(),
                    nr++,
                    Punktart.valueOf(fast.art().name()),
                    fast.kategori(),
                    fast.titel(),
                    fast.minutter()));
        }
        forloeb.start(Dagsordener.PROCES, moede.id(), Map.of());
    }

    /** A case comes behind the cases that are there, before the orientations. */
    @EventListener
    void paaDagsorden(IndstillingPaaDagsorden ny) {
        punkter.laas(ny.moede());
        Indstilling sag = sager.hent(ny.sag());
        List<Punkt> order = new ArrayList<>(punkter.findByMoedeIdOrderByNr(ny.moede()));
        if (order.stream()
                .anyMatch(punkt -> punkt.getSagId().filter(id -> id == ny.sag()).isPresent())) {
            return;
        }
        int plads = 0;
        String kategori = "";
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).getArt() != Punktart.ORIENTERING && order.get(i).getArt() != Punktart.BORDET_RUNDT) {
                plads = i + 1;
                kategori = order.get(i).getKategori();
            }
        }
        order.add(
                plads,
                punkter.save(Punkt.sag(
                        ny.moede(),
                        plads + 1,
                        kategori,
                        ny.sag(),
                        sag.getHoved().minutter())));
        Dagsordener.renumber(order);
    }

    /** Off the agenda, unless the meeting has been held with it. */
    @EventListener
    void afDagsorden(IndstillingAfDagsorden vaek) {
        Moedestatus status = moeder.findById(vaek.moede()).orElseThrow().status();
        if (!status.erKommende()) {
            return;
        }
        punkter.laas(vaek.moede());
        punkter.findByMoedeIdAndSagId(vaek.moede(), vaek.sag()).ifPresent(punkt -> {
            punkter.delete(punkt);
            punkter.flush();
            Dagsordener.renumber(punkter.findByMoedeIdOrderByNr(vaek.moede()));
        });
    }

    @EventListener
    void moedeAflyst(MoedeAflyst aflyst) {
        forloeb.meld(Dagsordener.PROCES, aflyst.moedeId(), "moedeAflyst", Map.of("grund", aflyst.grund()));
    }

    @EventListener
    void moedeFlyttet(MoedeFlyttet flyttet) {
        forloeb.flytTimere(Dagsordener.PROCES, flyttet.moedeId());
    }

    @EventListener
    void fristFlyttet(FristFlyttet flyttet) {
        forloeb.flytTimere(Dagsordener.PROCES, flyttet.moedeId());
    }
}
