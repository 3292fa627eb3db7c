package dk.raadslag.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Brugere extends JpaRepository<Bruger, Long> {

    /** @param brugernavn in lower case */
    Optional<Bruger> findByBrugernavn(String brugernavn);

    /** Whoever the municipality's own sign-in knows by this. */
    Optional<Bruger> findByUdstederAndSubjekt(String udsteder, String subjekt);

    List<Bruger> findAllByOrderByNavn();

    /** Active people with a role, by name. */
    @Query("select b from Bruger b where b.aktiv and :rolle member of b.roller order by b.navn")
    List<Bruger> withRolle(Rolle rolle);
}
