package dk.raadslag.indstilling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing to decide: "at 1) rådmanden godkender …". Deleted ones are kept until the text is sent, for undo. */
@Entity
public class AtPunkt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int nr;
    private String tekst = "";
    private long revision;
    private String rettetAf = "";
    private boolean slettet;
    private boolean afgjort;

    protected AtPunkt() {}

    AtPunkt(int nr, String tekst) {
        this.nr = nr;
        this.tekst = tekst;
    }

    Gemt gem(String ny, long grundlag, String af) {
        if (grundlag != revision) {
            return new Gemt.Foraeldet(revision, tekst, rettetAf);
        }
        tekst = ny.replaceAll("\\s*\\R\\s*", " ");
        rettetAf = af;
        return new Gemt.Modtaget(++revision);
    }

    void flytTil(int nr) {
        this.nr = nr;
    }

    void slet(boolean slettet) {
        this.slettet = slettet;
    }

    void afgjort(boolean afgjort) {
        this.afgjort = afgjort;
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int getNr() {
        return nr;
    }

    public String getTekst() {
        return tekst;
    }

    public long getRevision() {
        return revision;
    }

    public String getRettetAf() {
        return rettetAf;
    }

    public boolean erSlettet() {
        return slettet;
    }

    /** Decided at an earlier meeting, so not up again. */
    public boolean erAfgjort() {
        return afgjort;
    }
}
