package dk.raadslag.kreds;

import dk.raadslag.kalender.Fora;
import dk.raadslag.kalender.Forum;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.OpenSessions;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the circles. Nobody lets themselves in, and nobody changes a circle on behalf of another: a seat would stay when the
 * substitute has left the chair.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
public class Kredse {

    private final Kredsarkiv kredse;
    private final Fora fora;
    private final Brugere brugere;
    private final AktuelBruger aktuel;
    private final OpenSessions sessions;
    private final Spor spor;
    private final Clock clock;

    Kredse(
            Kredsarkiv kredse,
            Fora fora,
            Brugere brugere,
            AktuelBruger aktuel,
            OpenSessions sessions,
            Spor spor,
            Clock clock) {
        this.kredse = kredse;
        this.fora = fora;
        this.brugere = brugere;
        this.aktuel = aktuel;
        this.sessions = sessions;
        this.spor = spor;
        this.clock = clock;
    }

    /** Every circle, by name. */
    @Transactional(readOnly = true)
    public List<Kreds> alle() {
        return kredse.findAllByOrderByNavn();
    }

    /** Those whose review is due. */
    @Transactional(readOnly = true)
    public List<Kreds> tilGennemgang() {
        LocalDate idag = LocalDate.now(clock);
        return alle().stream().filter(kreds -> kreds.skalGennemgaas(idag)).toList();
    }

    @Transactional(readOnly = true)
    public List<Forum> fora() {
        return fora.aktive();
    }

    /** Who can be let in: active people who are not in it, by name. */
    @Transactional(readOnly = true)
    public List<Bruger> kandidater(Kreds kreds) {
        List<Bruger> medlemmer =
                kreds.getMedlemmer().stream().map(Kredsmedlem::getBruger).toList();
        return brugere.findAllByOrderByNavn().stream()
                .filter(Bruger::isAktiv)
                .filter(bruger -> !medlemmer.contains(bruger))
                .toList();
    }

    /** Who reads every confidential agenda by their role, and in no circle: to be reviewed with them. */
    @Transactional(readOnly = true)
    public List<Bruger> iKraftAfRolle() {
        return Stream.of(Rolle.RAADMAND, Rolle.DIREKTION, Rolle.SEKRETARIAT)
                .flatMap(rolle -> brugere.withRolle(rolle).stream())
                .distinct()
                .toList();
    }

    /** @throws Kredsafvist without name or purpose, or if the review is not ahead */
    public Kreds opret(String forum, String navn, String formaal, LocalDate gennemgang) {
        aktuel.selv();
        Kreds kreds = kredse.save(
                new Kreds(fora.findById(forum).orElseThrow(), navn, formaal, gennemgang, LocalDate.now(clock)));
        note(kreds, "oprettet", Map.of("forum", kreds.getForum().navn()), null);
        return kreds;
    }

    /** The same circle as it is now: a card on a screen is older than what is written over. */
    @Transactional(readOnly = true)
    public Kreds reread(Kreds kreds) {
        return kredse.findById(kreds.getId()).orElseThrow();
    }

    /**
     * @param opened the circle as it was seen
     * @throws Kredsafvist without name or purpose
     * @throws ObjectOptimisticLockingFailureException if somebody else changed the circle since
     */
    public void ret(Kreds opened, String navn, String formaal) {
        Kreds kreds = toChange(opened.getId());
        if (kreds.getVersion() != opened.getVersion()) {
            throw new ObjectOptimisticLockingFailureException(Kreds.class, opened.getId());
        }
        kreds.ret(navn, formaal);
        note(kreds, "rettet", Map.of("kreds", kreds.getNavn()), null);
    }

    /** @throws Kredsafvist if it is oneself, or a member already */
    public void tilfoej(long id, long brugerId) {
        Kreds kreds = toChange(id);
        Bruger ny = brugere.findById(brugerId).orElseThrow();
        kreds.tilfoej(ny, aktuel.selv(), clock.instant());
        note(kreds, "tilfoejet", Map.of("navn", ny.getNavn()), null);
    }

    /** From this transaction on the person reads nothing more by this circle, nor on a screen that was open before. */
    public void fjern(long id, long medlemId) {
        Kreds kreds = toChange(id);
        Bruger tidligere = kreds.fjern(medlemId, clock.instant());
        sessions.end(tidligere);
        note(kreds, "fjernet", Map.of("navn", tidligere.getNavn()), null);
    }

    /** @throws Kredsafvist if the next time is not ahead */
    public void gennemgaa(long id, LocalDate naeste) {
        Kreds kreds = toChange(id);
        kreds.gennemgaaet(naeste, LocalDate.now(clock));
        note(kreds, "gennemgaaet", Map.of("naeste", naeste.toString()), null);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Haendelse> historik(long id) {
        return spor.historik(Kreds.EMNE, id);
    }

    private Kreds toChange(long id) {
        aktuel.selv();
        return kredse.findById(id).orElseThrow();
    }

    private void note(Kreds kreds, String handling, Map<String, String> detaljer, @Nullable String grund) {
        kredse.flush();
        spor.noter(Kreds.EMNE, kreds.getId(), handling, detaljer, grund);
    }
}
