package dk.raadslag.indstilling;

import dk.raadslag.tekst.Tekst;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A section of an indstilling, as its template has it. The text is ProseMirror JSON. */
@Entity
public class Afsnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int nr;
    private String noegle;
    private String titel;
    private String tekst;
    private long revision;
    private String rettetAf = "";

    @SuppressWarnings("NullAway.Init")
    protected Afsnit() {}

    Afsnit(SkabelonAfsnit skabelon) {
        this.nr = skabelon.nr();
        this.noegle = skabelon.noegle();
        this.titel = skabelon.titel();
        this.tekst = Tekst.tom().toJson();
    }

    /** Takes the new text if it was written on the newest revision. */
    Gemt gem(Tekst ny, long grundlag, String af) {
        if (grundlag != revision) {
            return new Gemt.Foraeldet(revision, tekst, rettetAf);
        }
        tekst = ny.toJson();
        rettetAf = af;
        return new Gemt.Modtaget(++revision);
    }

    /** Takes a detail out everywhere, and says what else stands there; whether it stood here. */
    boolean fjern(String oplysning, String henvisning, String af) {
        Tekst uden = laes();
        int plads = uden.toPlainText().indexOf(oplysning);
        boolean fundet = plads >= 0 && !oplysning.contains("\n");
        for (; fundet && plads >= 0; plads = uden.toPlainText().indexOf(oplysning, plads + henvisning.length())) {
            uden = uden.erstat(plads, plads + oplysning.length(), henvisning);
        }
        if (fundet) {
            gem(uden, revision, af);
        }
        return fundet;
    }

    public String getNoegle() {
        return noegle;
    }

    public String getTitel() {
        return titel;
    }

    public String getTekst() {
        return tekst;
    }

    /** @throws dk.raadslag.tekst.UgyldigTekst never for stored text: it was read on its way in */
    public Tekst laes() {
        return Tekst.fraJson(tekst);
    }

    public long getRevision() {
        return revision;
    }

    public int getNr() {
        return nr;
    }

    public String getRettetAf() {
        return rettetAf;
    }
}
