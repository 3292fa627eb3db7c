package dk.raadslag.indstilling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the secretariat asks the author to correct, and where (rule 6). */
@Entity
public class Tilbagemelding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String sted;
    private String tekst;
    private String af;
    private Instant tidspunkt;
    private boolean sendt;
    private boolean rettet;

    @SuppressWarnings("NullAway.Init")
    protected Tilbagemelding() {}

    Tilbagemelding(String sted, String tekst, String af, Instant tidspunkt) {
        this.sted = sted;
        this.tekst = tekst.strip();
        this.af = af;
        this.tidspunkt = tidspunkt;
    }

    void send() {
        sendt = true;
    }

    void ret(boolean rettet) {
        this.rettet = rettet;
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** {@code sag}, {@code afsnit:NØGLE} or {@code at:ID}. */
    public String getSted() {
        return sted;
    }

    public String getTekst() {
        return tekst;
    }

    public String getAf() {
        return af;
    }

    public Instant getTidspunkt() {
        return tidspunkt;
    }

    /** The author sees it once it is sent. */
    public boolean erSendt() {
        return sendt;
    }

    public boolean erRettet() {
        return rettet;
    }
}
