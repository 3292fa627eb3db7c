package dk.raadslag.indstilling;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.spor.Spor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is closed, and until when; opened, or closed for longer, by the secretariat (rules 8 and 13). */
@Service
@Transactional
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Fortrolighed {

    static final Set<Status> BEHANDLET = EnumSet.range(Status.PAA_DAGSORDEN, Status.AFSLUTTET);
    private static final int HOEJST = 500;

    private final EntityManager em;
    private final Sagsmappe sager;
    private final Aabninger aabninger;
    private final AktuelBruger aktuel;
    private final Spor spor;
    private final Beskeder beskeder;
    private final Moederaekke moeder;
    private final Kriterier kriterier;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Fortrolighed(
            EntityManager em,
            Sagsmappe sager,
            Aabninger aabninger,
            AktuelBruger aktuel,
            Spor spor,
            Beskeder beskeder,
            Moederaekke moeder,
            Kriterier kriterier,
            ApplicationEventPublisher events,
            Clock clock) {
        this.em = em;
        this.sager = sager;
        this.aabninger = aabninger;
        this.aktuel = aktuel;
        this.spor = spor;
        this.beskeder = beskeder;
        this.moeder = moeder;
        this.kriterier = kriterier;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overblik overblik() {
        LocalDate idag = LocalDate.now(clock);
        List<Lukket> alle = new ArrayList<>(cases());
        alle.addAll(bilag());
        return new Overblik(
                alle.stream().filter(et -> erForbi(et, idag)).toList(),
                alle.stream().filter(et -> !et.begivenhed().isEmpty()).toList(),
                alle.stream()
                        .filter(et -> et.til() != null && !erForbi(et, idag))
                        .toList(),
                alle.stream().filter(et -> !et.ophoer().erKendt()).toList());
    }

    /** What may close something in this municipality, in its order. */
    public List<Kriterium> kriterier() {
        return kriterier.alle();
    }

    /** How many the day has come for. */
    @Transactional(readOnly = true)
    public long antalForfaldne() {
        return overblik().forfaldne().size();
    }

    /**
     * Opens the case. What the public was shown of it as closed is shown in full from this transaction on.
     *
     * @param grund why it need not be closed any more
     * @throws Regelbrud if it is not closed, or without a reason
     */
    public void aabn(long sag, String grund) {
        requireReason(grund);
        Indstilling indstilling = sager.laas(sag);
        aabninger.save(indstilling.aabn(clock.instant(), aktuel.bruger().getNavn()));
        opened(indstilling, null, grund);
    }

    /** The same with a bilag of an open case. */
    public void aabnBilag(long sag, long bilag, String grund) {
        requireReason(grund);
        Indstilling indstilling = sager.laas(sag);
        aabninger.save(
                indstilling.aabnBilag(bilag, clock.instant(), aktuel.bruger().getNavn()));
        opened(indstilling, indstilling.bilag(bilag).getNr(), grund);
    }

    private static void requireReason(String grund) {
        if (grund.isBlank()) {
            throw new Regelbrud("grundMangler");
        }
    }

    /**
     * It stays closed until another day or event.
     *
     * @param bilag null if it is the case
     * @throws Regelbrud without a new end ahead, or without a reason
     */
    public void forlaeng(long sag, @Nullable Long bilag, Ophoer ophoer, String grund) {
        requireReason(grund);
        ophoer.kraevForude(LocalDate.now(clock));
        Indstilling indstilling = sager.laas(sag);
        Map<String, String> detaljer = new HashMap<>();
        if (bilag == null) {
            indstilling.forlaeng(ophoer);
        } else {
            indstilling.forlaengBilag(bilag, ophoer);
            detaljer.put("nr", Integer.toString(indstilling.bilag(bilag).getNr()));
        }
        note(indstilling, bilag == null ? "fortrolighedForlaenget" : "bilagForlaenget", detaljer, grund);
    }

    /**
     * A bilag that stands closed in an open case without criterion, from before it was asked for, gets one.
     *
     * @throws Regelbrud if it has one, or the criterion is without what it demands
     */
    public void begrundBilag(long sag, long bilag, Klassifikation afgoerelse) {
        afgoerelse.ophoer().kraevForude(LocalDate.now(clock));
        Indstilling indstilling = sager.laas(sag);
        indstilling.begrundBilag(bilag, afgoerelse);
        spor.noter(
                IndstillingTrin.EMNE, sag, "bilagBegrundet", Bilagsspor.af(indstilling.bilag(bilag), afgoerelse), null);
    }

    private void opened(Indstilling sag, @Nullable Integer bilag, String grund) {
        Bortfaldneforslag.note(sag, spor);
        em.flush();
        note(
                sag,
                bilag == null ? "fortrolighedAabnet" : "bilagAabnet",
                bilag == null ? Map.of() : Map.of("nr", bilag.toString()),
                grund);
        events.publishEvent(new IndstillingAabnet(sag.getId(), bilag));
    }

    /** In the trail with the reason; to its author without. */
    private void note(Indstilling sag, String handling, Map<String, String> detaljer, String grund) {
        spor.noter(IndstillingTrin.EMNE, sag.getId(), handling, detaljer, grund.strip());
        beskeder.send(
                sag.getForfatter().getId(),
                "besked.sag." + handling,
                "sag/" + sag.getId(),
                Moedenavn.af(moeder.moede(sag.getMoedeId())),
                detaljer.getOrDefault("nr", ""));
    }

    private static boolean erForbi(Lukket et, LocalDate idag) {
        return et.til() != null && !et.til().isAfter(idag);
    }

    private List<Lukket> cases() {
        return em.createQuery("""
                        SELECT new dk.raadslag.indstilling.Lukket(i.id, i.hoved.titel, NULL, NULL,
                            i.klassifikation.kriterium, i.klassifikation.grund, i.klassifikation.til,
                            i.klassifikation.begivenhed)
                        FROM Indstilling i WHERE i.klassifikation.aabenhed = :fortrolig AND i.status IN :status
                        ORDER BY i.klassifikation.til NULLS LAST, i.id DESC""", Lukket.class)
                .setParameter("fortrolig", Aabenhed.FORTROLIG)
                .setParameter("status", BEHANDLET)
                .setMaxResults(HOEJST)
                .getResultList();
    }

    private List<Lukket> bilag() {
        return em.createQuery("""
                        SELECT new dk.raadslag.indstilling.Lukket(i.id, i.hoved.titel, b.id, b.navn,
                            b.klassifikation.kriterium, b.klassifikation.grund, b.klassifikation.til,
                            b.klassifikation.begivenhed)
                        FROM Indstilling i JOIN i.bilag b
                        WHERE b.fortrolig AND i.klassifikation.aabenhed = :aaben AND i.status IN :status
                        ORDER BY b.klassifikation.til NULLS LAST, b.id DESC""", Lukket.class)
                .setParameter("aaben", Aabenhed.AABEN)
                .setParameter("status", BEHANDLET)
                .setMaxResults(HOEJST)
                .getResultList();
    }

    /**
     * What is closed and has been on an agenda, soonest first.
     *
     * @param forfaldne the day has come: to be opened, or closed for longer
     * @param begivenheder closed until something has happened
     * @param senere closed until a day ahead
     * @param ukendte nobody has said until when
     */
    public record Overblik(
            List<Lukket> forfaldne, List<Lukket> begivenheder, List<Lukket> senere, List<Lukket> ukendte) {}
}
