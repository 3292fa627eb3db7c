package dk.raadslag.indstilling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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

    @Column(name = "fortrolig_til")
    private @Nullable LocalDate til;

    @Column(name = "fortrolig_begivenhed")
    private String begivenhed = "";

    private boolean ophoerMeldt;

    @Column(name = "original_sha256")
    private @Nullable String original;

    private long originalStoerrelse;

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
        lukTil(Ophoer.UKENDT);
    }

    void lukTil(Ophoer ophoer) {
        til = ophoer.dato();
        begivenhed = ophoer.begivenhed();
        ophoerMeldt = false;
    }

    void meldOphoer(LocalDate idag) {
        ophoerMeldt |= til != null && !til.isAfter(idag);
    }

    /** The clean copy goes on; what it was made from is kept. */
    void rens(String sha256, long stoerrelse) {
        if (original == null) {
            original = this.sha256;
            originalStoerrelse = this.stoerrelse;
        }
        this.sha256 = sha256;
        this.stoerrelse = stoerrelse;
    }

    void brugOriginal() {
        if (original != null) {
            sha256 = original;
            stoerrelse = originalStoerrelse;
            original = null;
            originalStoerrelse = 0;
        }
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

    /** The file that it was cleaned from, where it is a clean copy. */
    public Optional<String> getOriginal() {
        return Optional.ofNullable(original);
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

    /** Until when it is confidential. */
    public Ophoer getOphoer() {
        return new Ophoer(til, begivenhed);
    }
}
