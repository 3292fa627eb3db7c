package dk.raadslag.indstilling;

import static dk.raadslag.indstilling.Status.*;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Enhed;
import dk.raadslag.tekst.Tekst;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for decision. The process {@code indstilling.bpmn20.xml} moves it from status to status through the guarded
 * methods here; what its author writes is saved part by part, each with a revision of its own.
 */
@Entity
public class Indstilling {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "skabelon_id")
    private Skabelon skabelon;

    private long moedeId;

    @Enumerated(EnumType.STRING)
    private Status status = KLADDE;

    @Embedded
    private Hoved hoved;

    private long hovedRevision;
    private String rettetAf = "";
    private @Nullable String offentligTitel;

    @ManyToOne(optional = false)
    @JoinColumn(name = "enhed_kode")
    private Enhed enhed;

    @ManyToOne(optional = false)
    @JoinColumn(name = "forfatter_id")
    private Bruger forfatter;

    @Embedded
    @AttributeOverride(name = "aabenhed", column = @Column(name = "forslag"))
    @AttributeOverride(name = "kriterium", column = @Column(name = "forslag_kriterium"))
    @AttributeOverride(name = "grund", column = @Column(name = "forslag_grund"))
    @AttributeOverride(name = "lov", column = @Column(name = "forslag_lov"))
    @AttributeOverride(name = "til", column = @Column(name = "forslag_til"))
    @AttributeOverride(name = "begivenhed", column = @Column(name = "forslag_begivenhed"))
    private Klassifikation forslag = Klassifikation.aaben();

    private long forslagRevision;
    private String forslagAf = "";

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

    private @Nullable Instant klassificeret;
    private boolean ophoerMeldt;

    private boolean akut;
    private boolean tjekBegyndt;
    private boolean rettelser;

    @Enumerated(EnumType.STRING)
    private @Nullable Resultat resultat;

    private @Nullable FoerMoedet foerMoedet;

    private Instant oprettet;
    private @Nullable Instant indsendt;
    private @Nullable Instant ophaevelseOensket;
    private @Nullable String ophaevelseGrund;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "indstilling_id", nullable = false)
    @OrderBy("nr")
    private List<Afsnit> afsnit = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "indstilling_id", nullable = false)
    @OrderBy("nr")
    private List<AtPunkt> atPunkter = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "indstilling_id", nullable = false)
    @OrderBy("nr")
    private List<Bilag> bilag = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "indstilling_id", nullable = false)
    @OrderBy("id")
    private List<Tilbagemelding> tilbagemeldinger = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "indstilling_id", nullable = false)
    @OrderBy("id")
    private List<Fravalg> fravalg = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Indstilling() {}

    Indstilling(Skabelon skabelon, long moedeId, Bruger forfatter, Instant oprettet) {
        this.skabelon = skabelon;
        this.moedeId = moedeId;
        this.forfatter = forfatter;
        this.enhed = forfatter.getEnhed();
        this.oprettet = oprettet;
        this.hoved = new Hoved("", forfatter.getNavn(), forfatter.getTelefon(), forfatter.getEmail(), "", 10);
        skabelon.getAfsnit().stream().filter(SkabelonAfsnit::erTekst).forEach(del -> afsnit.add(new Afsnit(del)));
        atPunkter.add(new AtPunkt(1, ""));
    }

    // --- what the author writes

    Gemt gemHoved(Hoved ny, long grundlag, String af) {
        requireWritable("gemHoved");
        Ceiling.TITEL.allow(ny.titel());
        Ceiling.SAGSNUMMER.allow(ny.sagsnummer());
        Ceiling.KONTAKT.allow(ny.kontakt());
        Ceiling.TELEFON.allow(ny.telefon());
        Ceiling.EMAIL.allow(ny.email());
        if (grundlag != hovedRevision) {
            return new Gemt.Foraeldet(hovedRevision, "", rettetAf);
        }
        hoved = ny;
        rettetAf = af;
        return new Gemt.Modtaget(++hovedRevision);
    }

    Gemt gemAfsnit(String noegle, Tekst tekst, long grundlag, String af) {
        requireWritable("gemAfsnit");
        Ceiling.AFSNIT.allow(tekst.toPlainText().length());
        return afsnit(noegle).gem(tekst, grundlag, af);
    }

    Gemt gemAtPunkt(long atPunkt, String tekst, long grundlag, String af) {
        requireWritable("gemAtPunkt");
        Ceiling.AT_PUNKT.allow(tekst);
        return undecided(atPunkt).gem(tekst, grundlag, af);
    }

    AtPunkt tilfoejAtPunkt(String tekst) {
        requireWritable("tilfoejAtPunkt");
        Ceiling.AT_PUNKT.allow(tekst);
        Ceiling.AT_PUNKTER.allow(getAtPunkter().size() + 1);
        forgetOldestDeleted();
        AtPunkt punkt = new AtPunkt(getAtPunkter().size() + 1, tekst);
        List<AtPunkt> order = new ArrayList<>(getAtPunkter());
        order.add(punkt);
        atPunkter.add(punkt);
        renumber(order);
        return punkt;
    }

    /** Can be undone with {@link #fortrydSletAtPunkt} until the text is sent. */
    void sletAtPunkt(long atPunkt) {
        requireWritable("sletAtPunkt");
        undecided(atPunkt).slet(true);
        renumber(getAtPunkter());
    }

    void fortrydSletAtPunkt(long atPunkt) {
        requireWritable("fortrydSletAtPunkt");
        Ceiling.AT_PUNKTER.allow(getAtPunkter().size() + 1);
        AtPunkt punkt = atPunkt(atPunkt);
        int plads = punkt.getNr();
        punkt.slet(false);
        List<AtPunkt> order = new ArrayList<>(getAtPunkter());
        order.remove(punkt);
        order.add(Math.min(plads - 1, order.size()), punkt);
        renumber(order);
    }

    /** @param plads the new place, 1 is the first; beyond the ends means the ends */
    void flytAtPunkt(long atPunkt, int plads) {
        requireWritable("flytAtPunkt");
        AtPunkt punkt = undecided(atPunkt);
        List<AtPunkt> order = new ArrayList<>(getAtPunkter());
        order.remove(punkt);
        order.add(Math.clamp(plads - 1, 0, order.size()), punkt);
        renumber(order);
    }

    /** Also confidential without its reason yet, so that the choice is never open by mistake (rule 23). */
    Gemt foreslaa(Klassifikation nyt, long grundlag, String af) {
        requireWritable("foreslaa");
        nyt.requireRoom();
        if (grundlag != forslagRevision) {
            return new Gemt.Foraeldet(forslagRevision, forslag.grund(), forslagAf);
        }
        forslag = nyt;
        forslagAf = af;
        return new Gemt.Modtaget(++forslagRevision);
    }

    /**
     * Takes a detail out of the sections, each of the places where it stands (rule 10).
     *
     * @param henvisning what stands there instead
     * @throws Regelbrud if it stands in none of them
     */
    void fjernOplysning(String oplysning, String henvisning, String af) {
        requireWritable("fjernOplysning");
        if (afsnit.stream().filter(del -> del.fjern(oplysning, henvisning, af)).count() == 0) {
            throw new Regelbrud("oplysningFindesIkke");
        }
    }

    void demandRoomForBilag() {
        requireWritable("vedlaeg");
        Ceiling.BILAG.allow(bilag.size() + 1);
    }

    void demandWritable(long bilagId) {
        requireWritable("replaceBilag");
        bilag(bilagId);
    }

    Bilag vedlaeg(String navn, String filnavn, String sha256, String type, long stoerrelse) {
        demandRoomForBilag();
        Ceiling.BILAGSNAVN.allow(navn);
        Bilag nyt = new Bilag(bilag.size() + 1, navn, filnavn, sha256, type, stoerrelse);
        bilag.add(nyt);
        return nyt;
    }

    void replaceBilag(long bilagId, String filnavn, String sha256, String type, long stoerrelse) {
        requireWritable("replaceBilag");
        bilag(bilagId).replace(filnavn, sha256, type, stoerrelse);
    }

    void fjernBilag(long bilagId) {
        requireWritable("fjernBilag");
        bilag.remove(bilag(bilagId));
        for (int i = 0; i < bilag.size(); i++) {
            bilag.get(i).flytTil(i + 1);
        }
    }

    void omdoebBilag(long bilagId, String navn) {
        requireWritable("omdoebBilag");
        Ceiling.BILAGSNAVN.allow(navn);
        bilag(bilagId).omdoeb(navn);
    }

    void flytBilag(long bilagId, int plads) {
        requireWritable("flytBilag");
        Bilag flyttes = bilag(bilagId);
        bilag.remove(flyttes);
        bilag.add(Math.clamp(plads - 1, 0, bilag.size()), flyttes);
        for (int i = 0; i < bilag.size(); i++) {
            bilag.get(i).flytTil(i + 1);
        }
    }

    /** The author proposes a bilag to be closed by itself, or open with the case. */
    void foreslaaBilag(long bilagId, Klassifikation forslag) {
        requireWritable("foreslaaBilag");
        forslag.requireRoom();
        forslag.kraevHjemmel();
        bilag(bilagId).foreslaa(forslag);
    }

    /** Until it is published; also by the secretariat, which changes no word with it. */
    void rensBilag(long bilagId, String sha256, long stoerrelse) {
        requireBeforePublication("rensBilag");
        bilag(bilagId).rens(sha256, stoerrelse);
    }

    void brugOriginal(long bilagId) {
        requireBeforePublication("brugOriginal");
        bilag(bilagId).brugOriginal();
    }

    void vaelgMoede(long moedeId) {
        require(Set.of(KLADDE), "vaelgMoede");
        this.moedeId = moedeId;
    }

    // --- what the quality check finds

    /** The author looks at a finding and sets it aside; what stops the case is the secretariat's to set aside. */
    void seBortFra(Kvalitetsfund fund, String grund, String af, Instant nu) {
        requireWritable("seBortFra");
        if (fund.alvor() == Alvor.BLOKERER) {
            throw new Regelbrud("blokererAltid");
        }
        setAside(fund, grund, af, nu);
    }

    /** It counts again. What the secretariat has let through stays so. */
    void tagMedIgen(Kvalitetsfund fund) {
        requireWritable("tagMedIgen");
        if (fund.alvor() != Alvor.BLOKERER) {
            fravalg.removeIf(et -> et.getNoegle().equals(fund.noegle()));
        }
    }

    /** The author asks the secretariat to let the case through. */
    void oenskOphaevelse(String grund, Instant nu) {
        requireWritable("oenskOphaevelse");
        if (grund.isBlank()) {
            throw new Regelbrud("grundMangler");
        }
        ophaevelseOensket = nu;
        ophaevelseGrund = grund.strip();
    }

    private void wishIsAnswered() {
        ophaevelseOensket = null;
        ophaevelseGrund = null;
    }

    /** The secretariat lets the case through in spite of what stops it. */
    void ophaevSpaerringer(List<Kvalitetsfund> fund, String grund, String af, Instant nu) {
        requireWritable("ophaevSpaerringer");
        List<Kvalitetsfund> spaerringer = Kvalitetsfund.spaerringer(fund);
        if (spaerringer.isEmpty()) {
            throw new Regelbrud("intetSpaerrer");
        }
        spaerringer.forEach(et -> setAside(et, grund, af, nu));
        wishIsAnswered();
    }

    private void setAside(Kvalitetsfund fund, String grund, String af, Instant nu) {
        if (grund.isBlank()) {
            throw new Regelbrud("grundMangler");
        }
        if (fravalg(fund.noegle()).isEmpty()) {
            fravalg.add(new Fravalg(fund, grund, af, nu));
        }
    }

    // --- the steps of the process

    /** @param fund of the quality check, as the text is now: what stops it, stops it here */
    void indsend(Instant nu, boolean rettidig, List<Kvalitetsfund> fund) {
        require(Set.of(KLADDE), "indsend");
        requireSendable(fund);
        received(nu, false);
        status = rettidig ? TIL_KVALITETSTJEK : FORSINKET;
    }

    private void received(Instant nu, boolean rettelser) {
        wishIsAnswered();
        forgetDeleted();
        indsendt = nu;
        tjekBegyndt = false;
        this.rettelser = rettelser;
    }

    void optagSomAkut() {
        require(Set.of(FORSINKET), "optagSomAkut");
        akut = true;
        status = TIL_KVALITETSTJEK;
    }

    /** To a later meeting; the check goes on from where it was. */
    void udskyd(long tilMoede) {
        require(Set.of(FORSINKET, TIL_KVALITETSTJEK, TIL_KLASSIFIKATION, PAA_DAGSORDEN), "udskyd");
        moveTo(tilMoede);
        if (status == FORSINKET) {
            status = TIL_KVALITETSTJEK;
        }
    }

    Tilbagemelding meldTilbage(String sted, String tekst, String af, Instant nu) {
        require(Set.of(TIL_KVALITETSTJEK), "meldTilbage");
        if (tekst.isBlank()) {
            throw new Regelbrud("tomTilbagemelding");
        }
        Ceiling.TILBAGEMELDING.allow(tekst);
        Ceiling.TILBAGEMELDINGER.allow(tilbagemeldinger.size() + 1);
        Tilbagemelding melding = new Tilbagemelding(sted, tekst, af, nu);
        tilbagemeldinger.add(melding);
        tjekBegyndt = true;
        return melding;
    }

    /** What one of the secretariat is writing about a place, saved at each pause; given once it is finished. */
    Gemt writeFeedback(String sted, String tekst, long grundlag, String af, Instant nu) {
        require(Set.of(TIL_KVALITETSTJEK), "writeFeedback");
        Ceiling.TILBAGEMELDING.allow(tekst);
        tjekBegyndt |= !tekst.isBlank();
        Optional<Tilbagemelding> begun = beingWritten(sted, af);
        if (tekst.isBlank()
                && begun.filter(melding -> melding.getRevision() == grundlag).isPresent()) {
            tilbagemeldinger.remove(begun.orElseThrow());
            return new Gemt.Modtaget(0);
        }
        if (begun.isPresent()) {
            return begun.orElseThrow().write(tekst, grundlag);
        }
        if (tekst.isBlank()) {
            return new Gemt.Modtaget(0);
        }
        Tilbagemelding melding = Tilbagemelding.begun(sted, af, nu);
        tilbagemeldinger.add(melding);
        return melding.write(tekst, 0);
    }

    void finishFeedback(String sted, String af) {
        require(Set.of(TIL_KVALITETSTJEK), "finishFeedback");
        beingWritten(sted, af).ifPresent(Tilbagemelding::finish);
    }

    /** Whoever takes the case a step further has written what they have to say. */
    void finishFeedback(String af) {
        tilbagemeldinger.stream().filter(melding -> melding.getAf().equals(af)).forEach(Tilbagemelding::finish);
    }

    /**
     * The case is to go on without these.
     *
     * @return how many of them were waiting
     */
    int waiveFeedback(Set<Long> meldinger) {
        require(Set.of(TIL_KVALITETSTJEK), "waiveFeedback");
        List<Tilbagemelding> waived = tilbagemeldinger.stream()
                .filter(melding -> melding.isWaiting() && meldinger.contains(melding.getId()))
                .toList();
        waived.forEach(Tilbagemelding::waive);
        return waived.size();
    }

    private Optional<Tilbagemelding> beingWritten(String sted, String af) {
        return tilbagemeldinger.stream()
                .filter(melding -> melding.isBeingWritten() && melding.isWaiting())
                .filter(melding ->
                        melding.getSted().equals(sted) && melding.getAf().equals(af))
                .findFirst();
    }

    /** The secretariat has begun to judge what was sent: from now on it gives it back, and the author does not take it. */
    void beginCheck() {
        tjekBegyndt = true;
    }

    /**
     * What has not been sent. Whoever removes the words of a colleague says why.
     *
     * @return what was removed; empty if it is gone or sent by now
     */
    Optional<Tilbagemelding> fjernTilbagemelding(long meldingId, String grund, String af) {
        require(Set.of(TIL_KVALITETSTJEK), "fjernTilbagemelding");
        Optional<Tilbagemelding> fjernes = tilbagemeldinger.stream()
                .filter(melding -> melding.getId() == meldingId && !melding.erSendt())
                .findFirst();
        fjernes.ifPresent(melding -> {
            if (grund.isBlank() && !melding.getAf().equals(af)) {
                throw new Regelbrud("grundMangler");
            }
            tilbagemeldinger.remove(melding);
        });
        return fjernes;
    }

    void noterRettet(long meldingId, boolean rettet) {
        require(Set.of(TIL_RETTELSE), "noterRettet");
        tilbagemeldinger.stream()
                .filter(melding -> melding.getId() == meldingId)
                .forEach(melding -> melding.ret(rettet));
    }

    Gemt answer(long meldingId, String svar, long grundlag, String af) {
        require(Set.of(TIL_RETTELSE), "answer");
        Ceiling.SVAR.allow(svar);
        return tilbagemeldinger.stream()
                .filter(melding -> melding.getId() == meldingId && melding.erSendt())
                .findFirst()
                .orElseThrow(() -> new UlovligOvergang(status, "answer"))
                .answer(svar, grundlag, af);
    }

    void sendTilRettelse() {
        require(Set.of(TIL_KVALITETSTJEK), "sendTilRettelse");
        List<Tilbagemelding> faerdige = tilbagemeldinger.stream()
                .filter(melding -> melding.isWaiting() && !melding.isBeingWritten())
                .toList();
        if (faerdige.isEmpty()) {
            throw new Regelbrud("ingenTilbagemelding");
        }
        faerdige.forEach(Tilbagemelding::send);
        status = TIL_RETTELSE;
    }

    /** @param fund of the quality check, as the text is now */
    void modtagRettelser(Instant nu, List<Kvalitetsfund> fund) {
        require(Set.of(TIL_RETTELSE), "modtagRettelser");
        requireSendable(fund);
        received(nu, true);
        status = TIL_KVALITETSTJEK;
    }

    /** Its meeting will not be held, or was held without it. */
    void foelgMoedet(long tilMoede) {
        if (!status.erFoerUdgivelse()) {
            throw new UlovligOvergang(status, "foelgMoedet");
        }
        moedeId = tilMoede;
    }

    /** Corrections did not come in time: to the next meeting, still with the author (rule 4). */
    void flytEfterRettefrist(long tilMoede) {
        require(Set.of(TIL_RETTELSE), "flytEfterRettefrist");
        moveTo(tilMoede);
    }

    void godkendKvalitet() {
        require(Set.of(TIL_KVALITETSTJEK), "godkendKvalitet");
        if (tilbagemeldinger.stream().anyMatch(Tilbagemelding::isWaiting)) {
            throw new Regelbrud("tilbagemeldingVenter");
        }
        status = TIL_KLASSIFIKATION;
    }

    /** The secretariat closes a single bilag, so that the case itself can be open (rule 10); or holds it open too. */
    void klassificerBilag(long bilagId, Klassifikation afgoerelse, @Nullable String grund) {
        require(Set.of(TIL_KLASSIFIKATION), "klassificerBilag");
        requireDecided(afgoerelse);
        afgoerelse.requireReasonAgainst(bilag(bilagId).getUdgangspunkt(), grund);
        bilag(bilagId).klassificer(afgoerelse);
    }

    /** @param grund what opens against the author's proposal, or against what was decided before, has a reason (rule 8) */
    void klassificer(Klassifikation afgoerelse, @Nullable String offentligTitel, @Nullable String grund, Instant nu) {
        require(Set.of(TIL_KLASSIFIKATION), "klassificer");
        requireDecided(afgoerelse);
        if (offentligTitel != null) {
            Ceiling.OFFENTLIG_TITEL.allow(offentligTitel);
        }
        afgoerelse.requireReasonAgainst(getUdgangspunkt(), grund);
        if (afgoerelse.erAaben()) {
            decideBilag();
        }
        klassifikation = afgoerelse;
        tidligere = Klassifikation.ikkeAfgjort();
        klassificeret = nu;
        ophoerMeldt = false;
        this.offentligTitel = offentligTitel;
    }

    /** A case becomes open only with a decision on each bilag that anybody would close. */
    private void decideBilag() {
        for (Bilag et : bilag) {
            if (!et.erAfgjort() && et.erFortrolig()) {
                throw new Regelbrud("bilagIkkeAfgjort", Integer.toString(et.getNr()));
            }
            if (!et.erAfgjort()) {
                et.klassificer(Klassifikation.aaben());
            }
        }
    }

    private static void requireDecided(Klassifikation afgoerelse) {
        if (afgoerelse.aabenhed() == Aabenhed.IKKE_AFGJORT) {
            throw new Regelbrud("ikkeAfgjort");
        }
        afgoerelse.requireRoom();
        afgoerelse.kraevHjemmel();
    }

    /** The secretariat opens what it had closed, also what was published closed. */
    Aabning aabn(Instant nu, String af) {
        requireClosed("aabn");
        Aabning aabning = new Aabning(getId(), null, klassifikation.kriterium(), closed(), nu, af);
        klassifikation = Klassifikation.aaben();
        return aabning;
    }

    Aabning aabnBilag(long bilagId, Instant nu, String af) {
        requireClosedBilag(bilagId, "aabnBilag");
        Bilag lukket = bilag(bilagId);
        Kriterium kriterium = lukket.gaelder().kriterium();
        lukket.klassificer(Klassifikation.aaben());
        return new Aabning(getId(), bilagId, kriterium, closed(), nu, af);
    }

    void forlaeng(Ophoer ophoer) {
        requireClosed("forlaeng");
        requireNew(ophoer, klassifikation.ophoer());
        klassifikation = klassifikation.indtil(ophoer);
        ophoerMeldt = false;
    }

    void forlaengBilag(long bilagId, Ophoer ophoer) {
        requireClosedBilag(bilagId, "forlaengBilag");
        Bilag lukket = bilag(bilagId);
        requireNew(ophoer, lukket.getOphoer());
        if (!lukket.erAfgjort()) {
            throw new Regelbrud("bilagIkkeAfgjort", Integer.toString(lukket.getNr()));
        }
        lukket.forlaeng(ophoer);
    }

    /** A bilag that is closed in an open case without anybody having decided why, gets its criterion and reason. */
    void begrundBilag(long bilagId, Klassifikation afgoerelse) {
        requireClosedBilag(bilagId, "begrundBilag");
        requireDecided(afgoerelse);
        if (bilag(bilagId).erAfgjort() || afgoerelse.erAaben()) {
            throw new Regelbrud("erAfgjort");
        }
        bilag(bilagId).klassificer(afgoerelse);
    }

    void meldOphoer(LocalDate idag) {
        ophoerMeldt |= klassifikation.til() != null && !klassifikation.til().isAfter(idag);
        bilag.forEach(et -> et.meldOphoer(idag));
    }

    private void requireClosed(String handling) {
        require(EnumSet.range(PAA_DAGSORDEN, AFSLUTTET), handling);
        if (klassifikation.aabenhed() != Aabenhed.FORTROLIG) {
            throw new Regelbrud("erIkkeLukket");
        }
    }

    private void requireClosedBilag(long bilagId, String handling) {
        require(EnumSet.range(PAA_DAGSORDEN, AFSLUTTET), handling);
        if (!erAaben() || !bilag(bilagId).erFortrolig()) {
            throw new Regelbrud("erIkkeLukket");
        }
    }

    private static void requireNew(Ophoer ophoer, Ophoer foer) {
        Ceiling.BEGIVENHED.allow(ophoer.begivenhed());
        if (!ophoer.erKendt() || ophoer.equals(foer)) {
            throw new Regelbrud("ophoerMangler");
        }
    }

    private Instant closed() {
        return Objects.requireNonNullElse(klassificeret, oprettet);
    }

    void saetPaaDagsorden() {
        require(Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN, UDGIVET), "saetPaaDagsorden");
        status = PAA_DAGSORDEN;
    }

    void noterUdgivelse() {
        require(Set.of(PAA_DAGSORDEN), "noterUdgivelse");
        foerMoedet = null;
        status = UDGIVET;
    }

    /**
     * What is open is read by everybody, so that why somebody wished it closed does not go with it any more.
     *
     * @return what was proposed closed, by the number of the bilag; 0 is the case
     */
    SortedMap<Integer, Klassifikation> forgetProposals() {
        SortedMap<Integer, Klassifikation> forgotten = new TreeMap<>();
        if (!erAaben()) {
            return forgotten;
        }
        if (forslag.aabenhed() == Aabenhed.FORTROLIG) {
            forgotten.put(0, forslag);
            forslag = Klassifikation.aaben();
            forslagRevision++;
        }
        bilag.forEach(et -> et.forgetProposal().ifPresent(proposed -> forgotten.put(et.getNr(), proposed)));
        foerMoedet = foerMoedet == null ? null : foerMoedet.opened(this);
        return forgotten;
    }

    /** The meeting has spoken; the process asks what to do next. */
    void traefBeslutning(Resultat resultat, Set<Long> afgjorteAtPunkter) {
        require(Set.of(UDGIVET), "traefBeslutning");
        foerMoedet = FoerMoedet.af(this);
        this.resultat = resultat;
        atPunkter.stream()
                .filter(punkt -> afgjorteAtPunkter.contains(punkt.getId()))
                .forEach(punkt -> punkt.afgjort(true));
    }

    void noterBeslutning() {
        require(Set.of(UDGIVET), "noterBeslutning");
        status = BESLUTTET;
    }

    void udskydEfterMoede(long tilMoede) {
        require(Set.of(UDGIVET), "udskydEfterMoede");
        moveTo(tilMoede);
    }

    /**
     * Not accepted in its present form: the author writes again, for a later meeting (rule 16). What was decided stays so
     * (rule 28).
     */
    void returner(long tilMoede) {
        require(Set.of(UDGIVET), "returner");
        moveTo(tilMoede);
        decideAgain();
        status = KLADDE;
    }

    /**
     * What was decided closed counts as closed until somebody has decided it again (rule 23); what the author proposed stays
     * what the author proposed.
     */
    private void decideAgain() {
        if (klassifikation.aabenhed() != Aabenhed.IKKE_AFGJORT) {
            tidligere = klassifikation;
        }
        klassifikation = Klassifikation.ikkeAfgjort();
        bilag.forEach(Bilag::skalAfgoeresIgen);
    }

    /** Whether it stands as that meeting left it, so that the meeting can decide on it again. */
    boolean erSomMoedetForlodDen(long moede) {
        return foerMoedet != null && foerMoedet.moede() == moede && foerMoedet.erUaendret(this);
    }

    /** Back to the meeting that decided on it, as it stood before (rule 21); only its openness is what is decided now. */
    void takeDecisionBack() {
        require(EnumSet.of(KLADDE, PAA_DAGSORDEN, BESLUTTET, AFSLUTTET), "takeDecisionBack");
        FoerMoedet foer = Objects.requireNonNull(foerMoedet, "no meeting has decided on it");
        moedeId = foer.moede();
        akut = foer.akut();
        if (klassifikation.aabenhed() == Aabenhed.IKKE_AFGJORT) {
            klassifikation = foer.klassifikation();
            tidligere = Klassifikation.ikkeAfgjort();
        }
        bilag.stream()
                .filter(et -> !et.erAfgjort())
                .forEach(et -> et.klassificer(foer.bilag().getOrDefault(et.getId(), Klassifikation.ikkeAfgjort())));
        atPunkter.forEach(punkt -> punkt.afgjort(foer.afgjorte().contains(punkt.getId())));
        resultat = null;
        foerMoedet = null;
        status = UDGIVET;
    }

    void afslut() {
        require(Set.of(BESLUTTET), "afslut");
        status = AFSLUTTET;
    }

    // --- the ways back (rule 21)

    void traekTilbage() {
        if (status.erSlut() || status == BESLUTTET) {
            throw new UlovligOvergang(status, "traekTilbage");
        }
        status = TRUKKET_TILBAGE;
    }

    /** To where it was sent from. */
    void hentTilbage() {
        require(Set.of(FORSINKET, TIL_KVALITETSTJEK), "hentTilbage");
        if (tjekBegyndt) {
            throw new Regelbrud("tjekketErBegyndt");
        }
        akut = false;
        status = rettelser ? TIL_RETTELSE : KLADDE;
    }

    /** What the secretariat had approved, its author corrects: the reason is what is to be put right. */
    void sendTilbage(String grund, String af, Instant nu) {
        require(Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN, UDGIVET), "sendTilbage");
        Tilbagemelding melding = new Tilbagemelding("sag", grund, af, nu);
        melding.send();
        tilbagemeldinger.add(melding);
        decideAgain();
        status = TIL_RETTELSE;
    }

    void tjekIgen() {
        require(Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN), "tjekIgen");
        decideAgain();
        tjekBegyndt = true;
        status = TIL_KVALITETSTJEK;
    }

    /** Until publication the secretariat decides openness again. */
    void afgoerIgen() {
        require(Set.of(PAA_DAGSORDEN), "afgoerIgen");
        decideAgain();
        status = TIL_KLASSIFIKATION;
    }

    void tagOpIgen() {
        require(Set.of(TRUKKET_TILBAGE), "tagOpIgen");
        decideAgain();
        akut = false;
        status = KLADDE;
    }

    /** @throws Regelbrud if something stands in it: then it is withdrawn, and what is written can still be read */
    void requireDeletable() {
        require(Set.of(KLADDE), "sletUdkast");
        if (!isEmpty()) {
            throw new Regelbrud("udkastetErIkkeTomt");
        }
    }

    /** Never sent, and nothing stands in it that its author wrote. */
    boolean isEmpty() {
        return indsendt == null
                && hoved.titel().isBlank()
                && bilag.isEmpty()
                && atPunkter.stream().allMatch(punkt -> punkt.getTekst().isBlank())
                && afsnit.stream().allMatch(del -> del.laes().erTom());
    }

    boolean isBeingChecked() {
        return tjekBegyndt;
    }

    private void moveTo(long moede) {
        moedeId = moede;
        akut = false;
    }

    /** The least that the secretariat can work with, and nothing that the quality check stops. */
    private void requireSendable(List<Kvalitetsfund> fund) {
        if (hoved.titel().isBlank()) {
            throw new Regelbrud("titelMangler");
        }
        if (getUafgjorteAtPunkter().stream().allMatch(punkt -> punkt.getTekst().isBlank())) {
            throw new Regelbrud("atPunktMangler");
        }
        int spaerringer = Kvalitetsfund.spaerringer(fund).size();
        if (spaerringer > 0) {
            throw new Regelbrud("kvalitetSpaerrer", Integer.toString(spaerringer));
        }
        forslag.kraevHjemmel();
    }

    private void forgetDeleted() {
        atPunkter.removeIf(punkt -> punkt.erSlettet() || punkt.getTekst().isBlank());
        renumber(atPunkter);
    }

    /** Of those that can be brought back, no more are kept than a case may have. */
    private void forgetOldestDeleted() {
        List<AtPunkt> slettede = atPunkter.stream().filter(AtPunkt::erSlettet).toList();
        if (slettede.size() > Ceiling.AT_PUNKTER.hoejst()) {
            atPunkter.remove(slettede.getFirst());
        }
    }

    /** What is decided keeps its number: minutes name it. */
    private static void renumber(List<AtPunkt> order) {
        Set<Integer> optagne =
                order.stream().filter(AtPunkt::erAfgjort).map(AtPunkt::getNr).collect(Collectors.toSet());
        int nr = 0;
        for (AtPunkt punkt : order) {
            if (!punkt.erAfgjort()) {
                do {
                    nr++;
                } while (optagne.contains(nr));
                punkt.flytTil(nr);
            }
        }
    }

    private AtPunkt undecided(long atPunktId) {
        AtPunkt punkt = atPunkt(atPunktId);
        if (punkt.erAfgjort()) {
            throw new Regelbrud("atPunktErAfgjort");
        }
        return punkt;
    }

    private void requireWritable(String handling) {
        if (!status.kanSkrives()) {
            throw new UlovligOvergang(status, handling);
        }
    }

    private void requireBeforePublication(String handling) {
        if (!status.erFoerUdgivelse()) {
            throw new UlovligOvergang(status, handling);
        }
    }

    private void require(Set<Status> lovlige, String handling) {
        if (!lovlige.contains(status)) {
            throw new UlovligOvergang(status, handling);
        }
    }

    /** Loads every part, for readers outside the transaction. */
    void hentAlt() {
        List.of(afsnit, atPunkter, bilag, tilbagemeldinger, fravalg).forEach(Hibernate::initialize);
        skabelon.getAfsnit();
    }

    // --- what can be read

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Skabelon getSkabelon() {
        return skabelon;
    }

    public long getMoedeId() {
        return moedeId;
    }

    public Status getStatus() {
        return status;
    }

    public Hoved getHoved() {
        return hoved;
    }

    public long getHovedRevision() {
        return hovedRevision;
    }

    public String getRettetAf() {
        return rettetAf;
    }

    public String getTitel() {
        return hoved.titel();
    }

    public Optional<String> getOffentligTitel() {
        return Optional.ofNullable(offentligTitel);
    }

    public Enhed getEnhed() {
        return enhed;
    }

    public Bruger getForfatter() {
        return forfatter;
    }

    public Klassifikation getForslag() {
        return forslag;
    }

    /** Who proposed it; empty if nobody has. */
    public String getForslagAf() {
        return forslagAf;
    }

    public long getForslagRevision() {
        return forslagRevision;
    }

    public Klassifikation getKlassifikation() {
        return klassifikation;
    }

    /** What was decided before, while it is to be decided again. */
    public Klassifikation getTidligere() {
        return tidligere;
    }

    /** What the decision to come is held against: what closed it before, else what the author proposes. */
    public Klassifikation getUdgangspunkt() {
        return tidligere.isClosed() ? tidligere : forslag;
    }

    public boolean erAaben() {
        return klassifikation.erAaben();
    }

    /** Whether a bilag must be decided before the case can be open. */
    boolean venterBilag() {
        return bilag.stream().anyMatch(et -> !et.erAfgjort() && et.erFortrolig());
    }

    /** Decided so; or not decided yet, and proposed so or decided so before: who reads it is noted. */
    public boolean behandlesFortroligt() {
        return switch (klassifikation.aabenhed()) {
            case FORTROLIG -> true;
            case AABEN -> false;
            case IKKE_AFGJORT -> getUdgangspunkt().isClosed();
        };
    }

    public boolean erAkut() {
        return akut;
    }

    public Optional<Resultat> getResultat() {
        return Optional.ofNullable(resultat);
    }

    public Instant getOprettet() {
        return oprettet;
    }

    public Optional<Instant> getIndsendt() {
        return Optional.ofNullable(indsendt);
    }

    public List<Afsnit> getAfsnit() {
        return List.copyOf(afsnit);
    }

    /** @throws Regelbrud if the template has no such section */
    public Afsnit afsnit(String noegle) {
        return afsnit.stream()
                .filter(del -> del.getNoegle().equals(noegle))
                .findFirst()
                .orElseThrow(() -> new Regelbrud("afsnitFindesIkke"));
    }

    /** In their order, without the deleted ones. */
    public List<AtPunkt> getAtPunkter() {
        return atPunkter.stream()
                .filter(punkt -> !punkt.erSlettet())
                .sorted(java.util.Comparator.comparingInt(AtPunkt::getNr))
                .toList();
    }

    /** Those that the coming meeting is to decide. */
    public List<AtPunkt> getUafgjorteAtPunkter() {
        return getAtPunkter().stream().filter(punkt -> !punkt.erAfgjort()).toList();
    }

    /** @throws Regelbrud if it is gone */
    public AtPunkt atPunkt(long atPunktId) {
        return atPunkter.stream()
                .filter(punkt -> punkt.getId() == atPunktId)
                .findFirst()
                .orElseThrow(() -> new Regelbrud("atPunktFindesIkke"));
    }

    public List<Bilag> getBilag() {
        return List.copyOf(bilag);
    }

    /** @throws Regelbrud if it is gone */
    public Bilag bilag(long bilagId) {
        return bilag.stream()
                .filter(del -> del.getId() == bilagId)
                .findFirst()
                .orElseThrow(() -> new Regelbrud("bilagFindesIkke"));
    }

    public List<Tilbagemelding> getTilbagemeldinger() {
        return List.copyOf(tilbagemeldinger);
    }

    /** Who set a finding aside, and why. */
    public Optional<Fravalg> fravalg(String noegle) {
        return fravalg.stream().filter(et -> et.getNoegle().equals(noegle)).findFirst();
    }
}
