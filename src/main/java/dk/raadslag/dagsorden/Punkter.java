package dk.raadslag.dagsorden;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The points of all agendas. */
interface Punkter extends JpaRepository<Punkt, Long> {

    /** From here to commit nobody else puts a case on this agenda or takes one off: two at once would share a number. */
    @Query(value = "SELECT 1 FROM pg_advisory_xact_lock(7231003, CAST(:moede AS integer))", nativeQuery = true)
    int laas(long moede);

    List<Punkt> findByMoedeIdOrderByNr(long moedeId);

    List<Punkt> findByMoedeIdIn(Collection<Long> moeder);

    List<Punkt> findBySagId(long sagId);

    Optional<Punkt> findByMoedeIdAndSagId(long moedeId, long sagId);
}
