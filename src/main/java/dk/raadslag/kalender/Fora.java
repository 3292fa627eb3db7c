package dk.raadslag.kalender;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The forums. */
public interface Fora extends JpaRepository<Forum, String> {

    @Query("select f from Forum f where f.aktiv order by f.navn")
    List<Forum> aktive();

    /** With their standing items. */
    @EntityGraph(attributePaths = "fastePunkter")
    @Query("select f from Forum f order by f.navn")
    List<Forum> alle();

    /** With its standing items. */
    @Override
    @EntityGraph(attributePaths = "fastePunkter")
    Optional<Forum> findById(String noegle);

    /** One planner at a time for a forum, on whatever node. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Forum f where f.noegle = :noegle")
    Optional<Forum> laas(String noegle);
}
