package dk.raadslag.indstilling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A confidential case, or a confidential bilag of an open one, was opened; also what was published while it was closed. */
@Entity
public class Aabning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "indstilling_id")
    private long sag;

    private @Nullable Long bilagId;
    private @Nullable Kriterium kriterium;
    private Instant lukket;
    private Instant aabnet;
    private String af;

    @SuppressWarnings("NullAway.Init")
    protected Aabning() {}

    Aabning(
            long sag,
            @Nullable Long bilagId,
            @Nullable Kriterium kriterium,
            Instant lukket,
            Instant aabnet,
            String af) {
        this.sag = sag;
        this.bilagId = bilagId;
        this.kriterium = kriterium;
        this.lukket = lukket;
        this.aabnet = aabnet;
        this.af = af;
    }

    public long getSag() {
        return sag;
    }

    /** The bilag that was opened; empty if it was the case. */
    public Optional<Long> getBilagId() {
        return Optional.ofNullable(bilagId);
    }

    public Instant getLukket() {
        return lukket;
    }

    public Instant getAabnet() {
        return aabnet;
    }

    public String getAf() {
        return af;
    }

    /** Whether a paper of that time was closed by the decision that this has lifted. */
    public boolean gaelder(Instant udgivet) {
        return !udgivet.isBefore(lukket) && !udgivet.isAfter(aabnet);
    }
}
