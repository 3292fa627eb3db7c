package dk.raadslag.dagsorden;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The points of all agendas. */
interface Punkter extends JpaRepository<Punkt, Long> {

    List<Punkt> findByMoedeIdOrderByNr(long moedeId);

    List<Punkt> findByMoedeIdIn(Collection<Long> moeder);

    Optional<Punkt> findByMoedeIdAndSagId(long moedeId, long sagId);
}
