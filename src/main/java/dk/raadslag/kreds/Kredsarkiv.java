package dk.raadslag.kreds;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The circles. */
interface Kredsarkiv extends JpaRepository<Kreds, Long> {

    List<Kreds> findAllByOrderByNavn();
}
