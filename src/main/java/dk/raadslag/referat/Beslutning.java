package dk.raadslag.referat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided on one at-punkt, or on a standing item as a whole. */
@Entity
public class Beslutning {

    /** How long the same person's writing is one event. */
    private static final Duration SAME_REMARK = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long moedeId;
    private long punktId;
    private @Nullable Long atPunktId;

    @Enumerated(EnumType.STRING)
    private Udfald udfald;

    private int udfaldRevision;
    private String bemaerkning = "";
    private long bemaerkningRevision;
    private String bemaerketAf = "";
    private String bemaerketPaaVegneAf = "";
    private @Nullable Instant bemaerket;
    private String af;
    private String paaVegneAf;
    private Instant tidspunkt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Beslutning() {}

    Beslutning(long moedeId, long punktId, @Nullable Long atPunktId, Udfald udfald, Navn af, Instant nu) {
        this.moedeId = moedeId;
        this.punktId = punktId;
        this.atPunktId = atPunktId;
        this.udfald = udfald;
        this.af = af.navn();
        this.paaVegneAf = af.paaVegneAf();
        this.tidspunkt = nu;
    }

    void ret(Udfald udfald, Navn af, Instant nu) {
        this.udfald = udfald;
        this.udfaldRevision++;
        this.af = af.navn();
        this.paaVegneAf = af.paaVegneAf();
        this.tidspunkt = nu;
    }

    /**
     * What was decided was noted otherwise: outcome and remark are put right together. Who decided, and when, stays; who has
     * put it right is in the correction.
     */
    void correct(Udfald rigtigt, String rigtig) {
        udfald = rigtigt;
        udfaldRevision++;
        if (!rigtig.strip().equals(bemaerkning)) {
            bemaerkning = rigtig.strip();
            bemaerkningRevision++;
        }
    }

    /**
     * Takes the remark if it was written on the newest. What one person writes on, pause by pause, is one remark.
     *
     * @return whether it is another's remark, or a new one, that the trail is to tell of; empty if it was not taken
     */
    Optional<Boolean> remark(String ny, long grundlag, Navn af, Instant nu) {
        if (grundlag != bemaerkningRevision) {
            return Optional.empty();
        }
        boolean begins = !af.equals(getBemaerketAf())
                || bemaerket == null
                || bemaerket.plus(SAME_REMARK).isBefore(nu);
        bemaerkning = ny.strip();
        bemaerkningRevision++;
        bemaerketAf = af.navn();
        bemaerketPaaVegneAf = af.paaVegneAf();
        if (begins) {
            bemaerket = nu;
        }
        return Optional.of(begins);
    }

    /** A remark that was written when this was decided before. */
    void resume(Henlagt henlagt) {
        bemaerkning = henlagt.bemaerkning();
        bemaerkningRevision = henlagt.revision();
        bemaerketAf = henlagt.af().navn();
        bemaerketPaaVegneAf = henlagt.af().paaVegneAf();
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

    public Navn getAf() {
        return new Navn(af, paaVegneAf);
    }

    public Instant getTidspunkt() {
        return tidspunkt;
    }

    public int getUdfaldRevision() {
        return udfaldRevision;
    }

    public long getBemaerkningRevision() {
        return bemaerkningRevision;
    }

    /** Who wrote the remark; nobody while there is none. */
    public Navn getBemaerketAf() {
        return new Navn(bemaerketAf, bemaerketPaaVegneAf);
    }

    /** Of outcome and remark together, for the one who corrects both. */
    public int getVersion() {
        return version;
    }

    public boolean gaelder(long punkt, @Nullable Long atPunkt) {
        return punktId == punkt && java.util.Objects.equals(atPunktId, atPunkt);
    }
}
