package dk.raadslag.indstilling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    @AttributeOverride(name = "aabenhed", column = @Column(name = "forslag"))
    @AttributeOverride(name = "kriterium", column = @Column(name = "forslag_kriterium"))
    @AttributeOverride(name = "grund", column = @Column(name = "forslag_grund"))
    @AttributeOverride(name = "lov", column = @Column(name = "forslag_lov"))
    @AttributeOverride(name = "til", column = @Column(name = "forslag_til"))
    @AttributeOverride(name = "begivenhed", column = @Column(name = "forslag_begivenhed"))
    private Klassifikation forslag = Klassifikation.aaben();

    @Embedded
    @AttributeOverride(name = "grund", column = @Column(name = "aabenhed_grund"))
    @AttributeOverride(name = "lov", column = @Column(name = "lovhenvisning"))
    @AttributeOverride(name = "til", column = @Column(name = "fortrolig_til"))
    @AttributeOverride(name = "begivenhed", column = @Column(name = "fortrolig_begivenhed"))
    private Klassifikation klassifikation = Klassifikation.ikkeAfgjort();

    @Embedded
    @AttributeOverride(name = "aabenhed", column = @Column(name = "tidligere"))
    @AttributeOverride(name = "kriterium", column = @Column(name = "tidligere_kriterium"))
    @AttributeOverride(name = "grund", column = @Column(name = "tidligere_grund"))
    @AttributeOverride(name = "lov", column = @Column(name = "tidligere_lov"))
    @AttributeOverride(name = "til", column = @Column(name = "tidligere_til"))
    @AttributeOverride(name = "begivenhed", column = @Column(name = "tidligere_begivenhed"))
    private Klassifikation tidligere = Klassifikation.ikkeAfgjort();

    private boolean fortrolig;
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

    /**
     * Another file in its place. A name that was the old file's becomes the new one's, one that somebody gave it stays;
     * what was decided of its openness was decided of the old file.
     */
    void replace(String filnavn, String sha256, String type, long stoerrelse) {
        if (navn.equals(stem(this.filnavn))) {
            navn = stem(filnavn);
        }
        this.filnavn = filnavn;
        this.sha256 = sha256;
        this.type = type;
        this.stoerrelse = stoerrelse;
        original = null;
        originalStoerrelse = 0;
        if (erAfgjort()) {
            skalAfgoeresIgen();
        }
    }

    /** A file's name without its ending. */
    static String stem(String filnavn) {
        int punktum = filnavn.lastIndexOf('.');
        return punktum > 0 ? filnavn.substring(0, punktum) : filnavn;
    }

    void flytTil(int nr) {
        this.nr = nr;
    }

    void foreslaa(Klassifikation nyt) {
        forslag = nyt;
        close();
    }

    void klassificer(Klassifikation afgoerelse) {
        klassifikation = afgoerelse;
        if (erAfgjort()) {
            tidligere = Klassifikation.ikkeAfgjort();
        }
        close();
    }

    void forlaeng(Ophoer ophoer) {
        klassifikation = klassifikation.indtil(ophoer);
        close();
    }

    /** To be decided anew. What was decided closed counts as closed until it is; what is proposed stays. */
    void skalAfgoeresIgen() {
        if (erAfgjort()) {
            tidligere = klassifikation;
        }
        klassificer(Klassifikation.ikkeAfgjort());
    }

    /** Of an open bilag: what was proposed closed, if it was. */
    Optional<Klassifikation> forgetProposal() {
        if (fortrolig || forslag.aabenhed() != Aabenhed.FORTROLIG) {
            return Optional.empty();
        }
        Klassifikation forgotten = forslag;
        forslag = Klassifikation.aaben();
        return Optional.of(forgotten);
    }

    private void close() {
        fortrolig = gaelder().aabenhed() != Aabenhed.AABEN;
        ophoerMeldt = false;
    }

    void meldOphoer(LocalDate idag) {
        LocalDate til = klassifikation.til();
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

    /** Closed by itself (rule 10): so decided; or not decided, and not proposed open or closed before. */
    public boolean erFortrolig() {
        return fortrolig;
    }

    public boolean erAfgjort() {
        return klassifikation.aabenhed() != Aabenhed.IKKE_AFGJORT;
    }

    /** What the author proposes. Not decided, if it was closed before anybody was asked why. */
    public Klassifikation getForslag() {
        return forslag;
    }

    /** What was decided before, while it is to be decided again. */
    public Klassifikation getTidligere() {
        return tidligere;
    }

    /** What the decision to come is held against: what closed it before, else what is proposed. */
    public Klassifikation getUdgangspunkt() {
        return tidligere.isClosed() ? tidligere : forslag;
    }

    /** What the secretariat has decided; what it is held against, until it has. */
    public Klassifikation gaelder() {
        return erAfgjort() ? klassifikation : getUdgangspunkt();
    }

    public Ophoer getOphoer() {
        return klassifikation.ophoer().erKendt()
                ? klassifikation.ophoer()
                : gaelder().ophoer();
    }
}
