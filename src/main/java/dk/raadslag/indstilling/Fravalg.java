package dk.raadslag.indstilling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A finding of the quality check that somebody has looked at and set aside. Kept with the case, and shown with it. */
@Entity
public class Fravalg {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String noegle;
    private String regel;
    private String grund;
    private String af;
    private Instant tidspunkt;

    @SuppressWarnings("NullAway.Init")
    protected Fravalg() {}

    Fravalg(Kvalitetsfund fund, String grund, String af, Instant tidspunkt) {
        this.noegle = fund.noegle();
        this.regel = fund.fund().regel();
        this.grund = grund.strip();
        this.af = af;
        this.tidspunkt = tidspunkt;
    }

    /** Which finding: {@link Kvalitetsfund#noegle()}. */
    public String getNoegle() {
        return noegle;
    }

    public String getGrund() {
        return grund;
    }

    public String getAf() {
        return af;
    }

    public Instant getTidspunkt() {
        return tidspunkt;
    }
}
