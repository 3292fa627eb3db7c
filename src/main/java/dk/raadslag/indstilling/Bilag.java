package dk.raadslag.indstilling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An attachment; its bytes lie in the file store under {@code sha256}. */
@Entity
public class Bilag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int nr;
    private String navn;
    private String filnavn;

    @Column(name = "sha256")
    private String sha256;

    private String type;
    private long stoerrelse;
    private boolean fortrolig;

    @SuppressWarnings("NullAway.Init")
    protected Bilag() {}

    Bilag(int nr, String navn, String filnavn, String sha256, String type, long stoerrelse) {
        this.nr = nr;
        this.navn = navn;
        this.filnavn = filnavn;
        this.sha256 = sha256;
        this.type = type;
        this.stoerrelse = stoerrelse;
    }

    void omdoeb(String navn) {
        this.navn = navn.strip();
    }

    void flytTil(int nr) {
        this.nr = nr;
    }

    void goerFortrolig(boolean fortrolig) {
        this.fortrolig = fortrolig;
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int getNr() {
        return nr;
    }

    public String getNavn() {
        return navn;
    }

    public String getFilnavn() {
        return filnavn;
    }

    public String getSha256() {
        return sha256;
    }

    /** Media type, as found in the content. */
    public String getType() {
        return type;
    }

    /** Bytes. */
    public long getStoerrelse() {
        return stoerrelse;
    }

    /** A confidential bilag to an open case (rule 10). */
    public boolean erFortrolig() {
        return fortrolig;
    }
}
