package dk.raadslag.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That one person stands in for another from one day to another, both included. It ends by itself. The substitute may
 * what the other may, as the other's roles say at the time, and no more; the other's seats in circles go along only where
 * it was said ({@code 0016}).
 */
@Entity
public class Stedfortraeder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "bruger_id")
    private Bruger bruger;

    @ManyToOne(optional = false)
    @JoinColumn(name = "vikar_id")
    private Bruger vikar;

    private LocalDate fra;
    private LocalDate til;
    private boolean kredse;
    private @Nullable Instant afsluttet;

    @SuppressWarnings("NullAway.Init")
    protected Stedfortraeder() {}

    Stedfortraeder(Bruger bruger, Bruger vikar, LocalDate fra, LocalDate til, boolean kredse) {
        this.bruger = bruger;
        this.vikar = vikar;
        this.fra = fra;
        this.til = til;
        this.kredse = kredse;
    }

    /** Whether the substitute may act on this day. */
    boolean gaelder(LocalDate dag) {
        return afsluttet == null && !dag.isBefore(fra) && !dag.isAfter(til) && bruger.isAktiv() && vikar.isAktiv();
    }

    void afslut(Instant nu) {
        afsluttet = nu;
    }

    public Long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Who is away. */
    public Bruger getBruger() {
        return bruger;
    }

    /** Who stands in. */
    public Bruger getVikar() {
        return vikar;
    }

    public LocalDate getFra() {
        return fra;
    }

    public LocalDate getTil() {
        return til;
    }

    /** Whether the substitute also reads what the other reads by a circle. */
    public boolean medKredse() {
        return kredse;
    }
}
