package dk.raadslag.organisation;

import dk.raadslag.organisation.Kommuneafvist.Grund;
import dk.raadslag.spor.Spor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The accounts of those who come in by the municipality's own sign-in. An account is made at the first sign-in and found
 * again by issuer and subject; name, unit and roles follow what the provider says, every time.
 */
@Component
@Conditional(Kommunelogin.Valgt.class)
class Kommunekonti {

    private static final String EMNE = "indgang";
    private static final String INGEN = "?";

    private final Brugere brugere;
    private final Enheder enheder;
    private final PasswordEncoder encoder;
    private final Spor spor;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final Kommuneloginvalg valg;
    private final UnknownUnits unknown;
    private final Tilknytninger<Rolle> roller;
    private final Tilknytninger<String> koder;

    Kommunekonti(
            Brugere brugere,
            Enheder enheder,
            PasswordEncoder encoder,
            Spor spor,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            JdbcClient jdbc,
            Kommuneloginvalg valg,
            UnknownUnits unknown) {
        this.brugere = brugere;
        this.enheder = enheder;
        this.encoder = encoder;
        this.spor = spor;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.valg = valg;
        this.unknown = unknown;
        roller = new Tilknytninger<>(valg.roller(), Rolle::valueOf);
        koder = new Tilknytninger<>(valg.enheder(), kode -> kode);
    }

    /** @throws Kommuneafvist if the person may not come in; that is noted, and what the account could do is taken from it */
    Indlogget ind(Kommunekrav krav) {
        Set<Rolle> giver = roller.af(krav.alle(valg.gruppekrav()));
        Optional<Enhed> enhed = enhed(krav);
        Grund afvist = giver.isEmpty() ? Grund.GRUPPE : enhed.isEmpty() ? Grund.ENHED : null;
        if (afvist == Grund.ENHED) {
            unknown.refused(krav.alle(valg.enhedskrav()));
        }
        if (afvist != null) {
            refuse(krav, afvist);
            throw new Kommuneafvist(afvist);
        }
        Optional<Indlogget> inde = Objects.requireNonNull(
                transaction.execute(status -> enter(krav, giver, enhed.orElseThrow())), "a transaction answers");
        return inde.orElseThrow(() -> new Kommuneafvist(Grund.LUKKET));
    }

    /** Notes that somebody whom the provider has not named did not come in. */
    void refuse(Grund grund) {
        transaction.executeWithoutResult(status -> spor.noter(EMNE, INGEN, grund.handling(), Map.of(), null));
    }

    private Optional<Indlogget> enter(Kommunekrav krav, Set<Rolle> giver, Enhed enhed) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7231003))")
                .param(krav.toString())
                .query((row, number) -> number)
                .list();
        Optional<Bruger> kendt = find(krav);
        if (kendt.isPresent() && !kendt.get().isAktiv()) {
            spor.noter(EMNE, kendt.get().getBrugernavn(), Grund.LUKKET.handling(), Map.of(), null);
            return Optional.empty();
        }
        Bruger bruger =
                kendt.map(person -> follow(person, krav, giver, enhed)).orElseGet(() -> create(krav, giver, enhed));
        spor.noter(EMNE, bruger.getBrugernavn(), "kommunelogin", Map.of(), null);
        return Optional.of(Indlogget.of(bruger));
    }

    private Bruger create(Kommunekrav krav, Set<Rolle> giver, Enhed enhed) {
        // Nobody knows this password: the account has no other way in.
        String ingen = String.valueOf(encoder.encode(UUID.randomUUID() + "" + UUID.randomUUID()));
        Bruger bruger = new Bruger(free(krav.brugernavn()), krav.navn(), enhed, giver, ingen);
        bruger.describe(krav.navn(), "", krav.email(), "", enhed);
        bruger.bind(krav.udsteder(), krav.subjekt());
        brugere.saveAndFlush(bruger);
        note(bruger, "bruger.oprettetVedLogin");
        return bruger;
    }

    private Bruger follow(Bruger bruger, Kommunekrav krav, Set<Rolle> giver, Enhed enhed) {
        int adgang = bruger.getAdgang();
        String email = krav.email().isEmpty() ? bruger.getEmail() : krav.email();
        bruger.describe(krav.navn(), bruger.getTitel(), email, bruger.getTelefon(), enhed);
        bruger.grant(giver);
        if (bruger.getAdgang() != adgang) {
            note(bruger, "bruger.fulgteLogin");
            events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
        }
        return bruger;
    }

    private void refuse(Kommunekrav krav, Grund grund) {
        transaction.executeWithoutResult(status -> {
            Optional<Bruger> kendt = find(krav);
            kendt.filter(bruger -> grund == Grund.GRUPPE).ifPresent(this::strip);
            String hvem = kendt.map(Bruger::getBrugernavn).orElse(INGEN);
            spor.noter(EMNE, hvem, grund.handling(), Map.of(), null);
        });
    }

    private void strip(Bruger bruger) {
        int adgang = bruger.getAdgang();
        bruger.grant(Set.of());
        if (bruger.getAdgang() != adgang) {
            note(bruger, "bruger.fulgteLogin");
            events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
        }
    }

    private Optional<Bruger> find(Kommunekrav krav) {
        return brugere.findByUdstederAndSubjekt(krav.udsteder(), krav.subjekt());
    }

    /** What the settings say of the unit's claim and the groups; then the claim itself, if it is a unit's code. */
    private Optional<Enhed> enhed(Kommunekrav krav) {
        List<String> ord = new ArrayList<>(krav.alle(valg.enhedskrav()));
        ord.addAll(krav.alle(valg.gruppekrav()));
        return Stream.of(koder.af(ord), krav.alle(valg.enhedskrav()), List.of(valg.enhed()))
                .flatMap(muligheder -> muligheder.stream())
                .flatMap(kode -> enheder.findById(kode).filter(Enhed::isAktiv).stream())
                .findFirst();
    }

    /** A name that is taken belongs to somebody else, whoever that is. */
    private String free(String brugernavn) {
        return IntStream.iterate(1, nr -> nr + 1)
                .mapToObj(nr -> nr == 1 ? brugernavn : brugernavn + "-" + nr)
                .filter(navn -> brugere.findByBrugernavn(navn).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void note(Bruger bruger, String handling) {
        String navne = bruger.getRoller().stream().map(Rolle::name).collect(Collectors.joining(", "));
        Map<String, String> detaljer =
                Map.of("navn", bruger.getNavn(), "enhed", bruger.getEnhed().getKode(), "roller", navne);
        spor.noter("Bruger", bruger.getBrugernavn(), handling, detaljer, null);
    }
}
