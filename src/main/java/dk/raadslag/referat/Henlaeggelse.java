package dk.raadslag.referat;

import dk.raadslag.dagsorden.Dagsordenlaeser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.indstilling.Forberedte;
import dk.raadslag.indstilling.IndstillingAfDagsorden;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was prepared for a meeting and does not stand any more is not lost: the trail says what stood there, and a remark comes
 * back when the same at-punkt is decided on again.
 */
@Component
class Henlaeggelse implements Forberedte {

    /** Where a decision is not yet what a meeting has decided. */
    private static final Set<Moedestatus> FOER = Set.of(Moedestatus.UDGIVET, Moedestatus.AFLYST);

    private final Beslutninger beslutninger;
    private final Henlagte henlagte;
    private final Dagsordenlaeser dagsordener;
    private final Moeder moeder;
    private final Kanal kanal;
    private final Spor spor;
    private final Clock clock;

    Henlaeggelse(
            Beslutninger beslutninger,
            Henlagte henlagte,
            Dagsordenlaeser dagsordener,
            Moeder moeder,
            Kanal kanal,
            Spor spor,
            Clock clock) {
        this.beslutninger = beslutninger;
        this.henlagte = henlagte;
        this.dagsordener = dagsordener;
        this.moeder = moeder;
        this.kanal = kanal;
        this.spor = spor;
        this.clock = clock;
    }

    @Override
    public Antal paa(long sag, long moedeId) {
        return find(sag, moedeId)
                .map(punkt -> on(punkt, beslutninger.findByMoedeIdOrderById(moedeId)))
                .map(trufne -> new Antal(trufne.size(), (int) trufne.stream()
                        .filter(beslutning -> !beslutning.getBemaerkning().isEmpty())
                        .count()))
                .orElse(new Antal(0, 0));
    }

    /** Before the item itself goes. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void afDagsorden(IndstillingAfDagsorden vaek) {
        find(vaek.sag(), vaek.moede())
                .ifPresent(punkt -> on(punkt, beslutninger.findLockedByMoedeIdOrderById(vaek.moede()))
                        .forEach(beslutning -> setAside(beslutning, punkt, "beslutningHenlagt")));
    }

    /** The decision does not stand any more. */
    void setAside(Beslutning beslutning, Punktindhold punkt, String handling) {
        Punktindhold.@Nullable AtPunkt at =
                beslutning.getAtPunktId().flatMap(punkt::atPunkt).orElse(null);
        if (beslutning.getBemaerkningRevision() > 0) {
            henlagte.add(beslutning, at == null ? "" : at.tekst(), clock.instant());
        }
        Map<String, String> detaljer = new HashMap<>(details(punkt, at));
        detaljer.put("udfald", beslutning.getUdfald().name());
        spor.noter(Moede.EMNE, beslutning.getMoedeId(), handling, detaljer, null);
        noteWords(beslutning.getMoedeId(), punkt, at, "bemaerkningStod", beslutning.getBemaerkning());
        beslutninger.delete(beslutning);
        beslutninger.flush();
        kanal.send(Moedebord.EMNE, Long.toString(beslutning.getMoedeId()));
    }

    /** Words that do not stand any more, where the trail has the words that people write: they are for those at the table. */
    void noteWords(long moedeId, Punktindhold punkt, Punktindhold.@Nullable AtPunkt at, String handling, String ord) {
        if (!ord.isEmpty()) {
            spor.noter(Moede.EMNE, moedeId, handling, details(punkt, at), ord);
        }
    }

    static Map<String, String> details(Punktindhold punkt, Punktindhold.@Nullable AtPunkt at) {
        String nr = Integer.toString(punkt.nr());
        return at == null ? Map.of("punkt", nr) : Map.of("punkt", nr, "at", Integer.toString(at.nr()));
    }

    private Optional<Punktindhold> find(long sag, long moedeId) {
        return moeder.findById(moedeId)
                .filter(moede -> FOER.contains(moede.status()))
                .flatMap(moede -> dagsordener.seneste(moedeId))
                .map(Udgave::punkter)
                .flatMap(punkter -> punkter.stream()
                        .filter(punkt -> Long.valueOf(sag).equals(punkt.sagId()))
                        .findFirst());
    }

    private static List<Beslutning> on(Punktindhold punkt, List<Beslutning> trufne) {
        return trufne.stream()
                .filter(beslutning -> beslutning.getPunktId() == punkt.punktId())
                .toList();
    }
}
