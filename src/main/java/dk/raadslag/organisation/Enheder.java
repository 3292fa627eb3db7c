package dk.raadslag.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Enheder extends JpaRepository<Enhed, String> {

    List<Enhed> findAllByOrderByNavn();
}
