package dk.raadslag.besked;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Beskedarkiv extends JpaRepository<Besked, Long> {

    List<Besked> findByBrugerIdOrderByIdDesc(long brugerId, Limit limit);

    List<Besked> findByBrugerIdAndLaestIsNull(long brugerId);

    long countByBrugerIdAndLaestIsNull(long brugerId);
}
