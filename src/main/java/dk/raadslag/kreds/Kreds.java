package dk.raadslag.kreds;

import dk.raadslag.kalender.Forum;
import dk.raadslag.kreds.Kredsafvist.Grund;
import dk.raadslag.organisation.Bruger;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A named circle of people who may read the confidential agenda of a forum, reviewed at set times (rule 12). */
@Entity
public class Kreds {

    /** What a circle is called in the audit trail. */
    static final String EMNE = "kreds";

    /** Characters. */
    public static final int NAVN = 120;

    /** Characters. */
    public static final int FORMAAL = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "forum_noegle")
    private Forum forum;

    private String navn;
    private String formaal;
    private LocalDate gennemgang;
    private boolean gennemgangMeldt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "kreds_id", nullable = false)
    @OrderBy("fra")
    private List<Kredsmedlem> medlemmer = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Kreds() {}

    /** @throws Kredsafvist without name or purpose, or with more of them than there is room for, or if its review is not ahead */
    Kreds(Forum forum, String navn, String formaal, LocalDate gennemgang, LocalDate idag) {
        this.forum = forum;
        ret(navn, formaal);
        gennemgaaet(gennemgang, idag);
    }

    /** Counts every change, also of who is in it. */
    int getVersion() {
        return version;
    }

    final void ret(String navn, String formaal) {
        if (navn.isBlank() || formaal.isBlank()) {
            throw new Kredsafvist(Grund.MANGLER);
        }
        if (navn.length() > NAVN || formaal.length() > FORMAAL) {
            throw new Kredsafvist(Grund.FOR_LANG);
        }
        this.navn = navn.strip();
        this.formaal = formaal.strip();
    }

    /** It has been reviewed; the next time is ahead. */
    final void gennemgaaet(LocalDate naeste, LocalDate idag) {
        if (!naeste.isAfter(idag)) {
            throw new Kredsafvist(Grund.GENNEMGANG_ER_FORBI);
        }
        gennemgang = naeste;
        gennemgangMeldt = false;
    }

    /** Whether it is due and nobody has been told. Whoever asks, tells. */
    boolean meldGennemgang(LocalDate idag) {
        boolean ny = skalGennemgaas(idag) && !gennemgangMeldt;
        gennemgangMeldt |= ny;
        return ny;
    }

    /** @throws Kredsafvist if it is the one who does it, or a member already */
    void tilfoej(Bruger ny, Bruger af, Instant nu) {
        if (ny.equals(af)) {
            throw new Kredsafvist(Grund.SIG_SELV);
        }
        if (getMedlemmer().stream().anyMatch(medlem -> medlem.getBruger().equals(ny))) {
            throw new Kredsafvist(Grund.ER_MEDLEM);
        }
        medlemmer.add(new Kredsmedlem(ny, nu));
    }

    Bruger fjern(long medlemId, Instant nu) {
        Kredsmedlem medlem = getMedlemmer().stream()
                .filter(et -> et.getId() == medlemId)
                .findFirst()
                .orElseThrow();
        medlem.udtraed(nu);
        return medlem.getBruger();
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Forum getForum() {
        return forum;
    }

    public String getNavn() {
        return navn;
    }

    /** Why these people must read it. */
    public String getFormaal() {
        return formaal;
    }

    /** When it is to be asked again who must be in it. */
    public LocalDate getGennemgang() {
        return gennemgang;
    }

    public List<Kredsmedlem> getMedlemmer() {
        return medlemmer.stream().filter(Kredsmedlem::erMedlem).toList();
    }

    public boolean skalGennemgaas(LocalDate idag) {
        return !gennemgang.isAfter(idag);
    }
}
