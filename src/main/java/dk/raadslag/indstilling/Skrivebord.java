package dk.raadslag.indstilling;

import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moederytme;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Spor;
import dk.raadslag.tekst.Tekst;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The author's desk: begins an indstilling and saves what is written, part by part. */
@Service
@Transactional
@PreAuthorize("hasRole('FORFATTER')")
public class Skrivebord {

    private final Indstillinger indstillinger;
    private final Sagsmappe sager;
    private final Indstillingsskabeloner skabeloner;
    private final NamedBilag named;
    private final Moederaekke moeder;
    private final Forloeb forloeb;
    private final AktuelBruger aktuel;
    private final Kanal kanal;
    private final Spor spor;
    private final Clock clock;

    Skrivebord(
            Indstillinger indstillinger,
            Sagsmappe sager,
            Indstillingsskabeloner skabeloner,
            NamedBilag named,
            Moederaekke moeder,
            Forloeb forloeb,
            AktuelBruger aktuel,
            Kanal kanal,
            Spor spor,
            Clock clock) {
        this.indstillinger = indstillinger;
        this.sager = sager;
        this.skabeloner = skabeloner;
        this.named = named;
        this.moeder = moeder;
        this.forloeb = forloeb;
        this.aktuel = aktuel;
        this.kanal = kanal;
        this.spor = spor;
        this.clock = clock;
    }

    /**
     * A new draft on the template in force for that meeting, and its process.
     *
     * @throws Regelbrud if the forum has no template for that day
     */
    public long begynd(long moedeId) {
        Moede moede = moeder.moede(moedeId);
        Bruger forfatter = aktuel.bruger();
        Skabelon skabelon = skabeloner
                .gaeldende(moede.forum().noegle(), moede.dato())
                .orElseThrow(() -> new Regelbrud("ingenSkabelon"));
        Indstilling ny = indstillinger.save(new Indstilling(skabelon, moedeId, forfatter, clock.instant()));
        long sag = ny.getId();
        spor.noter(IndstillingTrin.EMNE, sag, "oprettet", Map.of("moede", Moedenavn.af(moede)), null);
        forloeb.start(Sagsgang.PROCES, sag, Skribenter.of(ny));
        return sag;
    }

    public Gemt gemHoved(long sag, Hoved hoved, long grundlag) {
        return skriv(sag).gemHoved(hoved, grundlag, navn());
    }

    /** @throws dk.raadslag.tekst.UgyldigTekst if it is not a text of ours */
    public Gemt gemAfsnit(long sag, String noegle, String json, long grundlag) {
        return skriv(sag).gemAfsnit(noegle, Tekst.fraJson(json), grundlag, navn());
    }

    public Gemt gemAtPunkt(long sag, long atPunkt, String tekst, long grundlag) {
        return skriv(sag).gemAtPunkt(atPunkt, tekst, grundlag, navn());
    }

    public long tilfoejAtPunkt(long sag, String tekst) {
        AtPunkt punkt = skriv(sag).tilfoejAtPunkt(tekst);
        indstillinger.flush();
        return punkt.getId();
    }

    /** @param plads where it stands, empty; 1 is the first, beyond the end means last */
    public long addAtPunkt(long sag, int plads) {
        long nyt = tilfoejAtPunkt(sag, "");
        flytAtPunkt(sag, nyt, plads);
        return nyt;
    }

    public void sletAtPunkt(long sag, long atPunkt) {
        skriv(sag).sletAtPunkt(atPunkt);
    }

    public void fortrydSletAtPunkt(long sag, long atPunkt) {
        skriv(sag).fortrydSletAtPunkt(atPunkt);
    }

    public void flytAtPunkt(long sag, long atPunkt, int plads) {
        skriv(sag).flytAtPunkt(atPunkt, plads);
    }

    /** The trail notes another choice, not every pause in writing its reason. */
    public Gemt foreslaa(long sag, Klassifikation forslag, long grundlag) {
        Indstilling indstilling = skriv(sag);
        boolean sammeValg = indstilling.getForslag().erSammeValg(forslag);
        Gemt gemt = indstilling.foreslaa(forslag, grundlag, navn());
        if (gemt instanceof Gemt.Modtaget && !sammeValg) {
            spor.noter(
                    IndstillingTrin.EMNE,
                    sag,
                    "aabenhedForeslaaet",
                    Map.of("aabenhed", forslag.aabenhed().name()),
                    null);
        }
        return gemt;
    }

    /**
     * Before a file is stored that is to be attached.
     *
     * @throws Regelbrud if there are as many as a case can have
     */
    @Transactional(readOnly = true)
    public void demandRoom(long sag) {
        toWriteIn(sag).demandRoomForBilag();
    }

    /** Before a file is stored that is to stand in the place of that bilag's. */
    @Transactional(readOnly = true)
    public void demandWritable(long sag, long bilag) {
        toWriteIn(sag).demandWritable(bilag);
    }

    private Indstilling toWriteIn(long sag) {
        return sager.hent(sag, Adgang::kanSkrive);
    }

    /** Attaches a file that lies in the file store already. */
    public void vedlaeg(long sag, String filnavn, Fil fil) {
        note(
                sag,
                "bilagVedlagt",
                Map.of(),
                indstilling -> indstilling.vedlaeg(
                        Bilag.stem(filnavn),
                        new Filnavn(filnavn).navn(),
                        fil.sha256(),
                        fil.type().mime(),
                        fil.stoerrelse()));
    }

    /** A new version of a bilag: its number, its place and the name that somebody gave it stay. */
    public void replaceBilag(long sag, long bilag, String filnavn, Fil fil) {
        Indstilling indstilling = skriv(sag);
        indstilling.replaceBilag(
                bilag, new Filnavn(filnavn).navn(), fil.sha256(), fil.type().mime(), fil.stoerrelse());
        spor.noter(IndstillingTrin.EMNE, sag, "bilagErstattet", nr(indstilling, bilag), null);
    }

    /** Gives the numbers by which the text speaks of a bilag, and which are another one's now, or nobody's. */
    public SortedSet<Integer> fjernBilag(long sag, long bilag) {
        Indstilling indstilling = skriv(sag);
        Map<String, String> nr = nr(indstilling, bilag);
        SortedSet<Integer> changed = named.changedBy(indstilling, () -> indstilling.fjernBilag(bilag));
        spor.noter(IndstillingTrin.EMNE, sag, "bilagFjernet", nr, null);
        return changed;
    }

    public void omdoebBilag(long sag, long bilag, String navn) {
        skriv(sag).omdoebBilag(bilag, navn);
    }

    /** Gives the numbers by which the text speaks of a bilag, and which are another one's now. */
    public SortedSet<Integer> flytBilag(long sag, long bilag, int plads) {
        Indstilling indstilling = skriv(sag);
        return named.changedBy(indstilling, () -> indstilling.flytBilag(bilag, plads));
    }

    /**
     * That a bilag is closed by itself, by which criterion and why; or that it is open with the case.
     *
     * @throws Regelbrud without what the criterion demands, or if the day it ends is not ahead
     */
    public void foreslaaBilag(long sag, long bilag, Klassifikation forslag) {
        forslag.ophoer().kraevForude(LocalDate.now(clock));
        Indstilling indstilling = skriv(sag);
        indstilling.foreslaaBilag(bilag, forslag);
        spor.noter(
                IndstillingTrin.EMNE,
                sag,
                forslag.erAaben() ? "bilagForeslaaetAabent" : "bilagForeslaaetLukket",
                Bilagsspor.af(indstilling.bilag(bilag), forslag),
                null);
    }

    /** The author's answer to a remark of the secretariat's, which sees it with the corrections. */
    public Gemt answer(long sag, long melding, String svar, long grundlag) {
        return skriv(sag).answer(melding, svar, grundlag, navn());
    }

    public void noterRettet(long sag, long melding, boolean rettet) {
        skriv(sag).noterRettet(melding, rettet);
    }

    /**
     * While it is a draft the author chooses the meeting; the reminders follow.
     *
     * @throws Regelbrud if that meeting is over
     */
    public void vaelgMoede(long sag, long moedeId) {
        Moede moede = moeder.moede(moedeId);
        if (moeder.erForbi(moede)) {
            throw new Regelbrud("moedetErForbi");
        }
        note(sag, "moedeValgt", Map.of("moede", Moedenavn.af(moede)), indstilling -> indstilling.vaelgMoede(moedeId));
        indstillinger.flush();
        forloeb.flytTimere(Sagsgang.PROCES, sag);
    }

    private void note(long sag, String handling, Map<String, String> detaljer, Consumer<Indstilling> aendring) {
        aendring.accept(skriv(sag));
        spor.noter(IndstillingTrin.EMNE, sag, handling, detaljer, null);
    }

    /** Its number alone: a name may tell what is confidential. */
    private static Map<String, String> nr(Indstilling indstilling, long bilag) {
        return Map.of("nr", Integer.toString(indstilling.bilag(bilag).getNr()));
    }

    /** Whatever comes of it is told as it is committed. */
    private Indstilling skriv(long sag) {
        Indstilling indstilling = sager.tilSkrivning(sag);
        kanal.send(Sager.EMNE, Long.toString(sag));
        noteSubstitute(sag);
        return indstilling;
    }

    /** A substitute's writing stands in the history once a day: what is written in somebody's name is not done unseen. */
    private void noteSubstitute(long sag) {
        Instant idag = LocalDate.now(clock).atStartOfDay(Moederytme.ZONE).toInstant();
        spor.noteOnBehalf(IndstillingTrin.EMNE, sag, "skrevetForAnden", idag);
    }

    private String navn() {
        return aktuel.bruger().getNavn();
    }
}
