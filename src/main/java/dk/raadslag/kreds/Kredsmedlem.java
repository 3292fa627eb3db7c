package dk.raadslag.kreds;

import dk.raadslag.organisation.Bruger;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's time in a circle. */
@Entity
@Table(name = "kreds_medlem")
public class Kredsmedlem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "bruger_id")
    private Bruger bruger;

    private Instant fra;
    private @Nullable Instant til;

    @SuppressWarnings("NullAway.Init")
    protected Kredsmedlem() {}

    Kredsmedlem(Bruger bruger, Instant fra) {
        this.bruger = bruger;
        this.fra = fra;
    }

    void udtraed(Instant nu) {
        til = nu;
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Bruger getBruger() {
        return bruger;
    }

    public Instant getFra() {
        return fra;
    }

    /** When the person left; empty while a member. */
    public Optional<Instant> getTil() {
        return Optional.ofNullable(til);
    }

    public boolean erMedlem() {
        return til == null;
    }
}
