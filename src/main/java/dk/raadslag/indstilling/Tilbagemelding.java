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
    private long revision;
    private boolean skrives;
    private boolean frafaldet;
    private String svar = "";
    private String svarAf = "";
    private long svarRevision;

    @SuppressWarnings("NullAway.Init")
    protected Tilbagemelding() {}

    Tilbagemelding(String sted, String tekst, String af, Instant tidspunkt) {
        this.sted = sted;
        this.tekst = tekst.strip();
        this.af = af;
        this.tidspunkt = tidspunkt;
    }

    /** Nothing yet, and being written from now on. */
    static Tilbagemelding begun(String sted, String af, Instant nu) {
        Tilbagemelding melding = new Tilbagemelding(sted, "", af, nu);
        melding.skrives = true;
        return melding;
    }

    /** Takes the text if it was written on the newest. */
    Gemt write(String ny, long grundlag) {
        if (grundlag != revision) {
            return new Gemt.Foraeldet(revision, tekst, af);
        }
        tekst = ny.strip();
        return new Gemt.Modtaget(++revision);
    }

    void finish() {
        skrives = false;
    }

    /** The case goes on without it. */
    void waive() {
        frafaldet = true;
    }

    void send() {
        sendt = true;
    }

    void ret(boolean rettet) {
        this.rettet = rettet;
    }

    /** Takes the answer if it was written on the newest. */
    Gemt answer(String nyt, long grundlag, String hvem) {
        if (grundlag != svarRevision) {
            return new Gemt.Foraeldet(svarRevision, svar, svarAf);
        }
        svar = nyt.strip();
        svarAf = svar.isEmpty() ? "" : hvem;
        return new Gemt.Modtaget(++svarRevision);
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

    public long getRevision() {
        return revision;
    }

    /** Its writer has not said yet that this is all. */
    public boolean isBeingWritten() {
        return skrives;
    }

    public boolean isWaived() {
        return frafaldet;
    }

    /** Neither sent nor waived: the case cannot be approved over it. */
    public boolean isWaiting() {
        return !sendt && !frafaldet;
    }

    public boolean erRettet() {
        return rettet;
    }

    /** Asked for, and neither ticked off nor answered. */
    boolean isOpen() {
        return sendt && !rettet && svar.isEmpty();
    }

    /** What the author answers; empty if nothing. */
    public String getSvar() {
        return svar;
    }

    public String getSvarAf() {
        return svarAf;
    }

    public long getSvarRevision() {
        return svarRevision;
    }
}
