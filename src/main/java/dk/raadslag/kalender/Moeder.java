package dk.raadslag.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The meetings. */
public interface Moeder extends JpaRepository<Moede, Long> {

    @Query("select m.rytmedag from Moede m where m.forum = :forum and m.rytmedag >= :fra")
    Set<LocalDate> rytmedage(Forum forum, LocalDate fra);

    @Query("select m from Moede m where m.forum = :forum and m.frist >= :tidligst and m.status <> AFLYST"
            + " order by m.dato, m.start")
    List<Moede> medFristFra(Forum forum, Instant tidligst, Limit antal);

    @Query("select m from Moede m where m.forum = :forum and m.dato > :dato and m.status <> AFLYST"
            + " order by m.dato, m.start")
    List<Moede> efter(Forum forum, LocalDate dato, Limit antal);

    @Query("select m from Moede m where m.forum = :forum and m.dato < :dato and m.status <> AFLYST"
            + " order by m.dato desc, m.start desc")
    List<Moede> foer(Forum forum, LocalDate dato, Limit antal);

    @Query("select m from Moede m where m.forum = :forum and m.status in (FORESLAAET, PLANLAGT) and m.frist > :nu"
            + " and m.historik is empty order by m.dato")
    List<Moede> uroerte(Forum forum, Instant nu);

    @Query("select count(m) > 0 from Moede m where m.forum = :forum and m.dato = :dato and m.id <> :undtagen"
            + " and m.status <> AFLYST")
    boolean optaget(Forum forum, LocalDate dato, long undtagen);

    @EntityGraph(attributePaths = {"historik", "forum"})
    @Query("select m from Moede m where m.id = :id")
    Optional<Moede> medHistorik(long id);

    /** From the first day, soonest first. */
    @Query(
            "select m from Moede m join fetch m.forum where m.dato >= :fra and m.forum.noegle in :fora order by m.dato, m.start")
    List<Moede> fra(LocalDate fra, Collection<String> fora, Pageable side);

    /** Before the day, latest first. */
    @Query("select m from Moede m join fetch m.forum where m.dato < :foer and m.forum.noegle in :fora"
            + " order by m.dato desc, m.start desc")
    List<Moede> foer(LocalDate foer, Collection<String> fora, Pageable side);

    /** Soonest first. */
    @Query("select m from Moede m join fetch m.forum where m.status = :status order by m.dato, m.start")
    List<Moede> medStatus(Moedestatus status, Limit antal);
}
