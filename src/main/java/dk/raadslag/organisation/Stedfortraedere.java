package dk.raadslag.organisation;

import dk.raadslag.organisation.StedfortraederFraAnden.Skridt;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom. A person appoints for themselves, an administrator for anybody, which the person is told; where
 * the substitute would read confidential matter by it, it counts when the person or another administrator has agreed.
 * Whoever acts for another appoints nobody.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Stedfortraedere {

    private static final int LAENGST_FREM_AAR = 1;

    private final Stedfortraederliste liste;
    private final Brugere brugere;
    private final AktuelBruger aktuel;
    private final Spor spor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Stedfortraedere(
            Stedfortraederliste liste,
            Brugere brugere,
            AktuelBruger aktuel,
            Spor spor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.liste = liste;
        this.brugere = brugere;
        this.aktuel = aktuel;
        this.spor = spor;
        this.clock = clock;
        this.events = events;
    }

    public LocalDate idag() {
        return LocalDate.now(clock);
    }

    /** Everybody who could stand in for this person. */
    @Transactional(readOnly = true)
    public List<Bruger> mulige(Bruger bruger) {
        demand(bruger);
        return brugere.findAllByOrderByNavn().stream()
                .filter(Bruger::isAktiv)
                .filter(anden -> !anden.equals(bruger))
                .toList();
    }

    /** Who stands in for this person, now or later. */
    @Transactional(readOnly = true)
    public List<Stedfortraeder> af(Bruger bruger) {
        demand(bruger);
        return liste.forBruger(bruger.getId(), idag());
    }

    /** For whom the one signed in may act today. */
    @Transactional(readOnly = true)
    public List<Stedfortraeder> mine() {
        return liste.vedVikar(aktuel.egentlig().getId(), idag()).stream()
                .filter(en -> en.gaelder(idag()))
                .toList();
    }

    /**
     * @param kredse whether the substitute also reads what this person reads by a circle; nobody says so of themselves
     * @throws Afvist with the rule that stands against it
     */
    public void udpeg(
            Bruger bruger, @Nullable Bruger vikar, @Nullable LocalDate fra, @Nullable LocalDate til, boolean kredse) {
        demand(bruger);
        if (vikar == null || vikar.equals(bruger)) {
            throw new Afvist(Afvisning.VIKAR_MANGLER);
        }
        if (fra == null || til == null || til.isBefore(fra) || til.isBefore(idag())) {
            throw new Afvist(Afvisning.PERIODE_UGYLDIG);
        }
        if (til.isAfter(idag().plusYears(LAENGST_FREM_AAR))) {
            throw new Afvist(Afvisning.PERIODE_FOR_LANG);
        }
        if (kredse && vikar.equals(aktuel.bruger())) {
            throw new Afvist(Afvisning.VIKAR_KREDS_SELV);
        }
        Bruger selv = aktuel.selv();
        Stedfortraeder ny = liste.save(new Stedfortraeder(bruger, vikar, fra, til, kredse, selv, clock.instant()));
        note(
                bruger,
                kredse ? "stedfortraeder.udpegetMedKredse" : "stedfortraeder.udpeget",
                Map.of("vikar", vikar.getNavn(), "fra", fra.toString(), "til", til.toString()));
        if (!selv.equals(bruger)) {
            tell(ny, selv, ny.venter() ? Skridt.VENTER : Skridt.UDPEGET, others(ny));
        }
        begin(ny);
    }

    /** Whether the one signed in may agree to this appointment, if it waits for somebody to. */
    @Transactional(readOnly = true)
    public boolean mayConsent(Stedfortraeder en) {
        return en.venter() && !aktuel.erVikar() && en.mayConsent(aktuel.bruger());
    }

    /**
     * Agrees to what another has appointed: it counts from now on.
     *
     * @throws AccessDeniedException for whoever appointed, for the substitute, and on behalf of another
     */
    public void consent(long id) {
        Stedfortraeder en = liste.findById(id).orElseThrow();
        Bruger selv = aktuel.selv();
        if (!en.mayConsent(selv)) {
            throw new AccessDeniedException("Only whoever is represented, or another administrator");
        }
        if (en.venter()) {
            en.consent(clock.instant());
            note(
                    en.getBruger(),
                    "stedfortraeder.samtykke",
                    Map.of("vikar", en.getVikar().getNavn()));
            if (!selv.equals(en.getBruger())) {
                tell(en, selv, Skridt.GODKENDT, List.of());
            }
            begin(en);
        }
    }

    /** Nobody is stood in for unknowingly. */
    private void tell(Stedfortraeder en, Bruger af, Skridt skridt, List<Long> andre) {
        events.publishEvent(new StedfortraederFraAnden(
                skridt,
                en.getBruger().getId(),
                en.getBruger().getNavn(),
                en.getVikar().getNavn(),
                af.getNavn(),
                en.getFra(),
                en.getTil(),
                andre));
    }

    /** The substitute hears of it when it counts. */
    private void begin(Stedfortraeder en) {
        if (!en.venter()) {
            events.publishEvent(new StedfortraederUdpeget(
                    en.getVikar().getId(), en.getBruger().getNavn(), en.getFra(), en.getTil()));
        }
    }

    /** The administrators who could agree in place of the one represented. */
    private List<Long> others(Stedfortraeder en) {
        return brugere.withRolle(Rolle.ADMINISTRATOR).stream()
                .filter(administrator -> en.venter() && !administrator.equals(en.getBruger()))
                .filter(en::mayConsent)
                .map(Bruger::getId)
                .toList();
    }

    /** Ends it now. */
    public void afslut(long id) {
        Stedfortraeder en = liste.findById(id).orElseThrow();
        demand(en.getBruger());
        en.afslut(clock.instant());
        note(
                en.getBruger(),
                "stedfortraeder.afsluttet",
                Map.of("vikar", en.getVikar().getNavn()));
        events.publishEvent(new AdgangAendret(en.getVikar().getBrugernavn()));
    }

    /** The appointment by which the one signed in may act now. */
    @Transactional(readOnly = true)
    public Optional<Stedfortraeder> gaeldende(long id) {
        return mine().stream().filter(en -> en.getId() == id).findFirst();
    }

    private void demand(Bruger bruger) {
        boolean egen = aktuel.selv().equals(bruger);
        if (!egen && !aktuel.har(Rolle.ADMINISTRATOR)) {
            throw new AccessDeniedException("Only for oneself, or as an administrator");
        }
    }

    private void note(Bruger bruger, String handling, Map<String, String> detaljer) {
        spor.noter("Bruger", bruger.getBrugernavn(), handling, detaljer, null);
    }
}
