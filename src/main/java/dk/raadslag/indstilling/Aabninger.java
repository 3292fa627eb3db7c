package dk.raadslag.indstilling;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What has been opened; rows are only added. */
interface Aabninger extends JpaRepository<Aabning, Long> {

    List<Aabning> findBySagIn(Collection<Long> sager);
}
