package dk.raadslag.indstilling;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All indstillinger. Whether the reader may see one, {@link Adgang} says. */
interface Indstillinger extends JpaRepository<Indstilling, Long> {

    List<Indstilling> findByMoedeIdAndStatusIn(long moedeId, Collection<Status> status);

    List<Indstilling> findByMoedeId(long moedeId);

    /** One writer at a time for a case, so that no two saves miss each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT i FROM Indstilling i WHERE i.id = :sag")
    Optional<Indstilling> laas(long sag);
}
