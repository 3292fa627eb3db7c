package dk.raadslag.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Stedfortraederliste extends JpaRepository<Stedfortraeder, Long> {

    /** Who stands in for a person, now or later. */
    @Query(
            "select s from Stedfortraeder s where s.bruger.id = :bruger and s.afsluttet is null and s.til >= :dag order by s.fra")
    List<Stedfortraeder> forBruger(long bruger, LocalDate dag);

    /** Whom a person stands in for, now or later. */
    @Query(
            "select s from Stedfortraeder s where s.vikar.id = :vikar and s.afsluttet is null and s.til >= :dag order by s.fra")
    List<Stedfortraeder> vedVikar(long vikar, LocalDate dag);
}
