package dk.raadslag.kalender;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A body that meets every week: where, when, with which deadlines and standing items. All of it is data. */
@Entity
public class Forum {

    /** What a forum is called in the audit trail. */
    static final String EMNE = "forum";

    public static final String RAADMANDSMOEDE = "raadmandsmoede";
    public static final String DIREKTIONSMOEDE = "direktionsmoede";

    @Id
    private String noegle;

    private String navn;

    @Enumerated(EnumType.STRING)
    private DayOfWeek ugedag;

    private LocalTime start;
    private LocalTime slut;
    private String sted;

    @Embedded
    @AttributeOverride(name = "ugedag", column = @Column(name = "frist_ugedag"))
    @AttributeOverride(name = "kl", column = @Column(name = "frist_kl"))
    private Fristregel fristregel;

    @Embedded
    @AttributeOverride(name = "ugedag", column = @Column(name = "udgivelse_ugedag"))
    @AttributeOverride(name = "kl", column = @Column(name = "udgivelse_kl"))
    private Fristregel udgivelsesregel;

    private LocalTime rettefrist;

    @Enumerated(EnumType.STRING)
    private Offentlighed offentlighed;

    private String skabelonsaet;
    private boolean aktiv = true;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "forum_fast_punkt", joinColumns = @JoinColumn(name = "forum_noegle"))
    @OrderColumn(name = "plads")
    private List<FastPunkt> fastePunkter = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Forum() {}

    public String noegle() {
        return noegle;
    }

    public String navn() {
        return navn;
    }

    public String sted() {
        return sted;
    }

    /** Day, times and deadline rules. */
    public Moederytme rytme() {
        return new Moederytme(ugedag, start, slut, fristregel, udgivelsesregel, rettefrist);
    }

    public Offentlighed offentlighed() {
        return offentlighed;
    }

    /** Which set of templates its cases are written on. */
    public String skabelonsaet() {
        return skabelonsaet;
    }

    /** New meetings are planned. */
    public boolean aktiv() {
        return aktiv;
    }

    public int version() {
        return version;
    }

    /** In order: those before the cases come first (rule 14). */
    public List<FastPunkt> fastePunkter() {
        return List.copyOf(fastePunkter);
    }

    public List<FastPunkt> fastePunkter(FastPunkt.Placering placering) {
        return fastePunkter.stream()
                .filter(punkt -> punkt.placering() == placering)
                .toList();
    }

    /**
     * Meetings already planned are another matter: {@link Forumadministration} lets them follow.
     *
     * @throws UmuligTid if an ordinary week could not hold it: deadline, publication and corrections before the meeting
     */
    void aendr(Forumoplysninger nye) {
        nye.rytme().proev();
        navn = nye.navn().strip();
        sted = nye.sted().strip();
        ugedag = nye.rytme().ugedag();
        start = nye.rytme().start();
        slut = nye.rytme().slut();
        fristregel = nye.rytme().frist();
        udgivelsesregel = nye.rytme().udgivelse();
        rettefrist = nye.rytme().rettefrist();
        offentlighed = nye.offentlighed();
        aktiv = nye.aktiv();
        if (!fastePunkter.equals(nye.fastePunkter())) {
            fastePunkter.clear();
            fastePunkter.addAll(nye.fastePunkter().stream()
                    .sorted(Comparator.comparing(FastPunkt::placering))
                    .toList());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Forum forum && noegle.equals(forum.noegle);
    }

    @Override
    public int hashCode() {
        return noegle.hashCode();
    }

    @Override
    public String toString() {
        return navn;
    }
}
