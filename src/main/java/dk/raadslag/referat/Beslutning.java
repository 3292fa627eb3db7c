package dk.raadslag.referat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided on one at-punkt, or on a standing item as a whole. */
@Entity
public class Beslutning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long moedeId;
    private long punktId;
    private @Nullable Long atPunktId;

    @Enumerated(EnumType.STRING)
    private Udfald udfald;

    private String bemaerkning;
    private String af;
    private Instant tidspunkt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Beslutning() {}

    Beslutning(
            long moedeId,
            long punktId,
            @Nullable Long atPunktId,
            Udfald udfald,
            String bemaerkning,
            String af,
            Instant nu) {
        this.moedeId = moedeId;
        this.punktId = punktId;
        this.atPunktId = atPunktId;
        this.udfald = udfald;
        this.bemaerkning = bemaerkning.strip();
        this.af = af;
        this.tidspunkt = nu;
    }

    void ret(Udfald udfald, String bemaerkning, String af, Instant nu) {
        this.udfald = udfald;
        this.bemaerkning = bemaerkning.strip();
        this.af = af;
        this.tidspunkt = nu;
    }

    public long getMoedeId() {
        return moedeId;
    }

    public long getPunktId() {
        return punktId;
    }

    public Optional<Long> getAtPunktId() {
        return Optional.ofNullable(atPunktId);
    }

    public Udfald getUdfald() {
        return udfald;
    }

    public String getBemaerkning() {
        return bemaerkning;
    }

    public String getAf() {
        return af;
    }

    public Instant getTidspunkt() {
        return tidspunkt;
    }

    public int getVersion() {
        return version;
    }

    boolean gaelder(long punkt, @Nullable Long atPunkt) {
        return punktId == punkt && java.util.Objects.equals(atPunktId, atPunkt);
    }
}
