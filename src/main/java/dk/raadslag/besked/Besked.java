package dk.raadslag.besked;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A notice to one person: a translation key with its words, so that each reads it in their own language. */
@Entity
public class Besked {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long brugerId;
    private String noegle;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ord;

    private String link;
    private Instant oprettet;
    private @Nullable Instant laest;

    @SuppressWarnings("NullAway.Init")
    protected Besked() {}

    Besked(long brugerId, String noegle, List<String> ord, String link, Instant oprettet) {
        this.brugerId = brugerId;
        this.noegle = noegle;
        this.ord = ord;
        this.link = link;
        this.oprettet = oprettet;
    }

    void read(Instant now) {
        if (laest == null) {
            laest = now;
        }
    }

    public Long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long getBrugerId() {
        return brugerId;
    }

    /** The translation key of the sentence. */
    public String getNoegle() {
        return noegle;
    }

    /** What the sentence's {0}, {1} … stand for. */
    public List<String> getOrd() {
        return ord;
    }

    /** Where in the program it leads, e.g. {@code sag/17}; empty if nowhere. */
    public String getLink() {
        return link;
    }

    public Instant getOprettet() {
        return oprettet;
    }

    public boolean isLaest() {
        return laest != null;
    }
}
