package dk.raadslag.indstilling;

import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moederytme;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Laesefilter;
import dk.raadslag.spor.Spor;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has read what is confidential, across all cases and agendas. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Laeselog {

    /** As many lines as are shown at once. */
    public static final int HOEJST = 300;

    private final Spor spor;
    private final EntityManager em;

    Laeselog(Spor spor, EntityManager em) {
        this.spor = spor;
        this.em = em;
    }

    /**
     * The newest, newest first.
     *
     * @param hvem part of the reader's name
     * @param sag part of the title of the case; with it no agendas are listed
     * @param til that day included
     */
    public List<Linje> laesninger(String hvem, String sag, @Nullable LocalDate fra, @Nullable LocalDate til) {
        @Nullable Set<String> sager = sag.isBlank() ? null : withTitle(sag.strip());
        List<Haendelse> haendelser = spor.laesninger(
                new Laesefilter(
                        hvem.strip(),
                        sager,
                        fra == null ? null : fra.atStartOfDay(Moederytme.ZONE).toInstant(),
                        til == null
                                ? null
                                : til.plusDays(1).atStartOfDay(Moederytme.ZONE).toInstant()),
                HOEJST);
        Map<String, String> titler = titles(haendelser);
        Map<Long, Moede> moeder = meetings(haendelser);
        return haendelser.stream()
                .map(haendelse -> ofCase(haendelse)
                        ? new Linje(haendelse, titler.get(haendelse.emneId()), Optional.empty())
                        : new Linje(haendelse, null, Optional.ofNullable(moeder.get(number(haendelse)))))
                .toList();
    }

    private static boolean ofCase(Haendelse haendelse) {
        return haendelse.emneType().endsWith(".indstilling");
    }

    private static long number(Haendelse haendelse) {
        return Long.parseLong(haendelse.emneId());
    }

    private Set<String> withTitle(String del) {
        return em.createQuery(
                        "SELECT i.id FROM Indstilling i WHERE lower(i.hoved.titel) LIKE lower(:del) ESCAPE '!'",
                        Long.class)
                .setParameter(
                        "del", "%" + del.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .getResultStream()
                .map(id -> Long.toString(id))
                .collect(Collectors.toSet());
    }

    private Map<String, String> titles(List<Haendelse> haendelser) {
        Set<Long> sager = haendelser.stream()
                .filter(Laeselog::ofCase)
                .map(Laeselog::number)
                .collect(Collectors.toSet());
        Map<String, String> titler = new HashMap<>();
        em.createQuery("SELECT i.id, i.hoved.titel FROM Indstilling i WHERE i.id IN :sager", Object[].class)
                .setParameter("sager", sager)
                .getResultList()
                .forEach(raekke -> titler.put(raekke[0].toString(), raekke[1].toString()));
        return titler;
    }

    private Map<Long, Moede> meetings(List<Haendelse> haendelser) {
        Set<Long> moeder = haendelser.stream()
                .filter(haendelse -> !ofCase(haendelse))
                .map(Laeselog::number)
                .collect(Collectors.toSet());
        return em.createQuery("SELECT m FROM Moede m JOIN FETCH m.forum WHERE m.id IN :moeder", Moede.class)
                .setParameter("moeder", moeder)
                .getResultStream()
                .collect(Collectors.toMap(Moede::id, Function.identity()));
    }

    /**
     * @param titel of the case; null for the agenda of a meeting
     * @param moede of the agenda; empty for a case
     */
    public record Linje(Haendelse haendelse, @Nullable String titel, Optional<Moede> moede) {

        /** The case or the meeting. */
        public long emne() {
            return Long.parseLong(haendelse.emneId());
        }
    }
}
