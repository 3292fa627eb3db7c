package dk.raadslag.referat;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All decisions. */
interface Beslutninger extends JpaRepository<Beslutning, Long> {

    List<Beslutning> findByMoedeIdOrderById(long moedeId);

    List<Beslutning> findByAtPunktIdInOrderByTidspunkt(Collection<Long> atPunkter);
}
