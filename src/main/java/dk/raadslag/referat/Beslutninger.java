package dk.raadslag.referat;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All decisions. */
interface Beslutninger extends JpaRepository<Beslutning, Long> {

    List<Beslutning> findByMoedeIdOrderById(long moedeId);

    /** For writing: of two who write at once the second finds what the first wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Beslutning> findLockedByMoedeIdOrderById(long moedeId);

    List<Beslutning> findByAtPunktIdInOrderByTidspunkt(Collection<Long> atPunkter);
}
