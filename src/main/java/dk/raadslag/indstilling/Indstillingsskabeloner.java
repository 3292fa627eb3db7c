package dk.raadslag.indstilling;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All templates, old ones too. */
interface Indstillingsskabeloner extends JpaRepository<Skabelon, Long> {

    Optional<Skabelon> findByNoegle(String noegle);

    @Query("""
            SELECT s FROM Skabelon s WHERE s.forumNoegle = :forum AND s.gyldigFra <= :dato
            AND (s.gyldigTil IS NULL OR s.gyldigTil >= :dato) ORDER BY s.gyldigFra DESC LIMIT 1""")
    Optional<Skabelon> gaeldende(String forum, LocalDate dato);
}
