package dk.raadslag.kalender;

import static dk.raadslag.kalender.Moedestatus.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a forum. Its status goes forward by the verbs below, and back where rule 21 has it; the process in
 * {@code moede.bpmn20.xml} calls them. Before the deadline has passed, day and deadline can be changed with a reason; after it, only the day.
 */
@Entity
public class Moede {

    /** What a meeting is called in the audit trail. */
    public static final String EMNE = "moede";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "forum_noegle")
    private Forum forum;

    private LocalDate rytmedag;
    private LocalDate dato;
    private LocalTime start;
    private LocalTime slut;
    private String sted;
    private Instant frist;
    private Instant rettefrist;
    private Instant udgivelse;

    @Enumerated(EnumType.STRING)
    private Moedestatus status;

    private @Nullable LocalDate referatGodkendt;

    private @Nullable Long godkendtPaa;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "moede_id", nullable = false)
    @OrderBy("id")
    private List<Moedeaendring> historik = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Moede() {}

    /** A meeting on the rhythm's day, or on the next working day as a proposal if that is a holiday. */
    @SuppressWarnings("NullAway.Init")
    Moede(Forum forum, LocalDate rytmedag) {
        this.forum = forum;
        planlaeg(rytmedag);
    }

    public Long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Forum forum() {
        return forum;
    }

    /** The day the weekly rhythm gave; differs from {@link #dato()} when the meeting was moved. */
    public LocalDate rytmedag() {
        return rytmedag;
    }

    public LocalDate dato() {
        return dato;
    }

    public LocalTime start() {
        return start;
    }

    public LocalTime slut() {
        return slut;
    }

    /** What the items have to fit into (rule 14). */
    public Duration varighed() {
        return Duration.between(start, slut);
    }

    public Instant begynder() {
        return tider().begynder();
    }

    public String sted() {
        return sted;
    }

    public Frist frist() {
        return new Frist(frist);
    }

    /** Rule 4: corrections received after this wait for the next meeting. */
    public Frist rettefrist() {
        return new Frist(rettefrist);
    }

    /** When the agenda is to be published. */
    public Instant udgivelse() {
        return udgivelse;
    }

    public Moedetider tider() {
        return new Moedetider(dato, start, slut, frist, rettefrist, udgivelse);
    }

    public Moedestatus status() {
        return status;
    }

    /** Begun, held or cancelled: no case can come to it any more. */
    public boolean erForbi(Instant nu) {
        return !status.erKommende() || erBegyndt(nu);
    }

    public boolean erBegyndt(Instant nu) {
        return !begynder().isAfter(nu);
    }

    /** The meeting whose decision approved its minutes; empty if they are not approved, or by none. */
    public Optional<Long> godkendtPaa() {
        return Optional.ofNullable(godkendtPaa);
    }

    public boolean erFlyttet() {
        return !dato.equals(rytmedag);
    }

    public int version() {
        return version;
    }

    /** Every change of day or deadline, oldest first. Loaded within a transaction only. */
    public List<Moedeaendring> historik() {
        return List.copyOf(historik);
    }

    /** The secretariat accepts the day a holiday moved the meeting to. */
    void bekraeft(Anledning anledning) {
        fra("bekraeft", PLANLAGT, Set.of(FORESLAAET));
        husk(Moedeaendring.Art.BEKRAEFTET, tider(), anledning);
    }

    /** To other times; a proposal is thereby settled. Deadlines that have passed stay as they were. */
    void flyt(Moedetider nye, Anledning anledning) {
        Moedetider gamle = tider();
        if (status == FORESLAAET) {
            fra("flyt", PLANLAGT, Set.of(FORESLAAET));
        } else {
            fra("flyt", status, Set.of(PLANLAGT, FRIST_PASSERET, SAMMENSAT, UDGIVET));
        }
        saet(nye);
        husk(Moedeaendring.Art.FLYTTET, gamle, anledning);
    }

    void aendrFrist(Moedetider nye, Anledning anledning) {
        Moedetider gamle = tider();
        fra("aendrFrist", status, Set.of(FORESLAAET, PLANLAGT));
        saet(nye);
        husk(Moedeaendring.Art.FRIST_AENDRET, gamle, anledning);
    }

    void aflys(Anledning anledning) {
        fra("aflys", AFLYST, Set.of(FORESLAAET, PLANLAGT, FRIST_PASSERET, SAMMENSAT, UDGIVET));
        husk(Moedeaendring.Art.AFLYST, tider(), anledning);
    }

    /** The forum's rhythm has changed, and nobody has set this meeting by hand. */
    void foelg(LocalDate nyRytmedag) {
        if (!status.erAaben()) {
            throw new UlovligOvergang("foelg", status);
        }
        planlaeg(nyRytmedag);
    }

    /** A proposal that nobody answered stands when its deadline passes: the cases must not wait for it. */
    public void fristPasseret() {
        fra("fristPasseret", FRIST_PASSERET, Set.of(FORESLAAET, PLANLAGT));
    }

    public void sammensat() {
        fra("sammensat", SAMMENSAT, Set.of(FRIST_PASSERET));
    }

    /** Also again, when a published agenda comes in a new edition (rule 15). */
    public void udgiv() {
        fra("udgiv", UDGIVET, Set.of(SAMMENSAT, UDGIVET));
    }

    /** @throws UmuligTid before it begins */
    public void afhold(Instant nu) {
        requireBegun(nu);
        fra("afhold", AFHOLDT, Set.of(UDGIVET));
    }

    /** @throws UmuligTid before it begins */
    public void requireBegun(Instant nu) {
        if (!erBegyndt(nu)) {
            throw new UmuligTid(UmuligTid.Grund.MOEDET_ER_IKKE_BEGYNDT);
        }
    }

    /** It was not over after all: until its draft minutes are out (rule 21). */
    public void reopen() {
        fra("reopen", UDGIVET, Set.of(AFHOLDT));
    }

    public void referatUdkast() {
        fra("referatUdkast", REFERAT_UDKAST, Set.of(AFHOLDT));
    }

    /** Rule 17. */
    public void referatGodkendt(LocalDate dag) {
        fra("referatGodkendt", REFERAT_GODKENDT, Set.of(REFERAT_UDKAST));
        referatGodkendt = dag;
    }

    /** The day on which the minutes were approved; null before. */
    public @Nullable LocalDate godkendt() {
        return referatGodkendt;
    }

    /** Its minutes are approved by the decision of that meeting. */
    public void approvedAt(long godkendende) {
        godkendtPaa = godkendende;
    }

    /** The decision that approved its minutes is taken back: they are a draft again (rule 21). */
    public void revokeApproval() {
        fra("revokeApproval", REFERAT_UDKAST, Set.of(REFERAT_GODKENDT));
        godkendtPaa = null;
        referatGodkendt = null;
    }

    private void planlaeg(LocalDate nyRytmedag) {
        sted = forum.sted();
        rytmedag = nyRytmedag;
        saet(forum.rytme().foreslaa(nyRytmedag));
        status = erFlyttet() ? FORESLAAET : PLANLAGT;
    }

    private void fra(String handling, Moedestatus til, Set<Moedestatus> lovlige) {
        if (!lovlige.contains(status)) {
            throw new UlovligOvergang(handling, status);
        }
        status = til;
    }

    private void saet(Moedetider tider) {
        dato = tider.dato();
        start = tider.start();
        slut = tider.slut();
        frist = tider.frist();
        rettefrist = tider.rettefrist();
        udgivelse = tider.udgivelse();
    }

    private void husk(Moedeaendring.Art art, Moedetider gamle, Anledning anledning) {
        historik.add(new Moedeaendring(art, gamle, tider(), anledning));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moede moede && id != null && id.equals(moede.id);
    }

    @Override
    public int hashCode() {
        return Moede.class.hashCode();
    }
}
