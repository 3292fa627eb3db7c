package dk.raadslag.organisation;

import dk.raadslag.spor.Spor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People, their roles, and units, kept by administrators. Every change is noted in the audit trail. Nobody gives themselves
 * a role, and who gives another one that reads confidential matter is not alone in knowing it ({@code 0039}).
 */
@Service
@Transactional
public class Administration {

    private final Brugere brugere;
    private final Enheder enheder;
    private final PasswordEncoder encoder;
    private final Totrinslager totrin;
    private final AktuelBruger aktuel;
    private final Spor spor;
    private final ApplicationEventPublisher events;

    Administration(
            Brugere brugere,
            Enheder enheder,
            PasswordEncoder encoder,
            Totrinslager totrin,
            AktuelBruger aktuel,
            Spor spor,
            ApplicationEventPublisher events) {
        this.brugere = brugere;
        this.enheder = enheder;
        this.encoder = encoder;
        this.totrin = totrin;
        this.aktuel = aktuel;
        this.spor = spor;
        this.events = events;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Bruger> brugere() {
        return brugere.findAllByOrderByNavn();
    }

    /** The same person as they are now: a list on a screen is older than what is written over. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Bruger reread(Bruger bruger) {
        return brugere.findById(bruger.getId()).orElseThrow();
    }

    /** The same unit as it is now. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Enhed reread(Enhed enhed) {
        return enheder.findById(enhed.getKode()).orElseThrow();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Enhed> enheder() {
        return enheder.findAllByOrderByNavn();
    }

    /** @throws Afvist with the rule that stands against it */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Bruger create(Brugeroplysninger oplysninger) {
        refuse(Afvisning.of(null, oplysninger, brugere));
        Bruger bruger = new Bruger(
                oplysninger.brugernavn(),
                oplysninger.navn().strip(),
                Objects.requireNonNull(oplysninger.enhed()),
                oplysninger.roller(),
                "");
        bruger.receivePassword(hashed(oplysninger));
        describe(bruger, oplysninger);
        brugere.save(bruger);
        note(bruger, "bruger.oprettet");
        announce(bruger, Set.of());
        return bruger;
    }

    /**
     * A change of roles or password, and a closed account, ends the person's sessions. A password that is set here is
     * changed by its owner before anything else, and they are told who set it ({@code 0042}).
     *
     * @param opened the person as the administrator saw them
     * @throws Afvist with the rule that stands against it
     * @throws ObjectOptimisticLockingFailureException if somebody else changed the person since
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void update(Bruger opened, Brugeroplysninger oplysninger) {
        Bruger bruger = brugere.findById(opened.getId()).orElseThrow();
        if (bruger.getVersion() != opened.getVersion()) {
            throw new ObjectOptimisticLockingFailureException(Bruger.class, opened.getId());
        }
        refuse(ownAccountInAChair(bruger));
        refuse(Afvisning.of(bruger, oplysninger, brugere));
        refuse(notForOneself(bruger, oplysninger));
        Set<Rolle> foer = bruger.isAktiv() ? bruger.getRoller() : Set.of();
        boolean was = bruger.isAktiv();
        int adgang = bruger.getAdgang();
        describe(bruger, oplysninger);
        bruger.grant(oplysninger.roller());
        bruger.setAktiv(oplysninger.aktiv());
        if (!oplysninger.adgangskode().isEmpty()) {
            bruger.receivePassword(hashed(oplysninger));
            note(bruger, "bruger.adgangskode");
            events.publishEvent(
                    new AdgangskodeGivet(bruger.getId(), aktuel.egentlig().getNavn()));
        }
        note(bruger, was == bruger.isAktiv() ? "bruger.aendret" : was ? "bruger.lukket" : "bruger.genaabnet");
        announce(bruger, foer);
        if (bruger.getAdgang() != adgang) {
            events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
        }
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public boolean harTotrin(Bruger bruger) {
        return totrin.erBekraeftet(bruger.getId());
    }

    /**
     * Takes a second factor away that is lost, and ends the person's sessions.
     *
     * @throws Afvist without a reason
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void nulstilTotrin(Bruger opened, String grund) {
        refuse(grund.isBlank() ? Optional.of(Afvisning.GRUND_MANGLER) : Optional.empty());
        Bruger bruger = brugere.findById(opened.getId()).orElseThrow();
        refuse(ownAccountInAChair(bruger));
        if (totrin.fjern(bruger.getId())) {
            bruger.endSessions();
            spor.noter("Bruger", bruger.getBrugernavn(), "bruger.totrinNulstillet", Map.of(), grund.strip());
            events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
        }
    }

    /** @throws Afvist if the code is taken or something is missing */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void createEnhed(String kode, String navn) {
        refuse(Afvisning.of(kode.strip(), navn, enheder));
        note(enheder.save(new Enhed(kode.strip(), navn.strip())), "enhed.oprettet");
    }

    /**
     * @param opened the unit as the administrator saw it
     * @throws Afvist if the name is missing
     * @throws ObjectOptimisticLockingFailureException if somebody else changed the unit since
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void updateEnhed(Enhed opened, String navn, boolean aktiv) {
        refuse(navn.isBlank() ? Optional.of(Afvisning.NAVN_MANGLER) : Optional.empty());
        Enhed enhed = enheder.findById(opened.getKode()).orElseThrow();
        if (!enhed.getNavn().equals(opened.getNavn()) || enhed.isAktiv() != opened.isAktiv()) {
            throw new ObjectOptimisticLockingFailureException(Enhed.class, opened.getKode());
        }
        enhed.rename(navn.strip());
        enhed.setAktiv(aktiv);
        note(enhed, "enhed.aendret");
    }

    /** What a substitute gave their own account would stay with them when they have left the chair. */
    private Optional<Afvisning> ownAccountInAChair(Bruger bruger) {
        return aktuel.erVikar() && aktuel.egentlig().equals(bruger)
                ? Optional.of(Afvisning.EGEN_KONTO_SOM_VIKAR)
                : Optional.empty();
    }

    /** Asked of the chair too: whoever sits in it would read what is given to it. */
    private Optional<Afvisning> notForOneself(Bruger bruger, Brugeroplysninger ny) {
        if (!aktuel.bruger().equals(bruger)) {
            return Optional.empty();
        }
        if (!ny.adgangskode().isEmpty()) {
            return Optional.of(Afvisning.EGEN_ADGANGSKODE);
        }
        if (!bruger.getRoller().containsAll(ny.roller())) {
            return Optional.of(Afvisning.EGEN_ROLLE);
        }
        boolean otherCases =
                ny.roller().contains(Rolle.FORFATTER) && !bruger.getEnhed().equals(ny.enhed());
        return otherCases ? Optional.of(Afvisning.EGEN_ENHED) : Optional.empty();
    }

    private void announce(Bruger bruger, Set<Rolle> foer) {
        if (bruger.isAktiv()) {
            bruger.getRoller().stream()
                    .filter(rolle -> rolle.isAnnounced() && !foer.contains(rolle))
                    .forEach(rolle -> events.publishEvent(new RolleGivet(
                            rolle, bruger.getNavn(), aktuel.egentlig().getNavn(), watchers(bruger))));
        }
    }

    /** Not whoever did it, nor whoever got it. Whoever lent their chair hears of it. */
    private List<Long> watchers(Bruger bruger) {
        return Stream.of(Rolle.SEKRETARIAT, Rolle.ADMINISTRATOR)
                .flatMap(rolle -> brugere.withRolle(rolle).stream())
                .filter(en -> !en.equals(bruger) && !en.equals(aktuel.egentlig()))
                .map(Bruger::getId)
                .distinct()
                .toList();
    }

    private static void refuse(Optional<Afvisning> reason) {
        reason.ifPresent(regel -> {
            throw new Afvist(regel);
        });
    }

    private static void describe(Bruger bruger, Brugeroplysninger ny) {
        bruger.describe(ny.navn(), ny.titel(), ny.email(), ny.telefon(), Objects.requireNonNull(ny.enhed()));
    }

    private String hashed(Brugeroplysninger oplysninger) {
        return String.valueOf(encoder.encode(oplysninger.adgangskode()));
    }

    private void note(Bruger bruger, String handling) {
        String roller = bruger.getRoller().stream().map(Rolle::name).collect(Collectors.joining(", "));
        Map<String, String> detaljer =
                Map.of("navn", bruger.getNavn(), "enhed", bruger.getEnhed().getKode(), "roller", roller);
        spor.noter("Bruger", bruger.getBrugernavn(), handling, detaljer, null);
    }

    private void note(Enhed enhed, String handling) {
        Map<String, String> detaljer = Map.of("navn", enhed.getNavn(), "aktiv", Boolean.toString(enhed.isAktiv()));
        spor.noter("Enhed", enhed.getKode(), handling, detaljer, null);
    }
}
