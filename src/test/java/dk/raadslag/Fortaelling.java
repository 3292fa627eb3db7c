package dk.raadslag;

import dk.raadslag.besked.Besked;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Forelagt;
import dk.raadslag.dagsorden.Punktart;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.forloeb.Timerstyring;
import dk.raadslag.indstilling.Afsnit;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.kalender.Fora;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import dk.raadslag.tekst.Tekst;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do in the program, one verb each, so that a test reads as the journey it is about. */
@Component
public class Fortaelling {

    /** Texts of the template in force; the at-punkter and the bilag have places of their own. */
    public static final int AFSNIT = 6;

    private final Testtid clock;
    private final Timerstyring timere;
    private final Testbrugere brugere;
    private final Kalender kalender;
    private final Moeder moeder;
    private final Fora fora;
    private final Skrivebord skrivebord;
    private final Sagsgang sagsgang;
    private final Sager sager;
    private final Kvalitetsbord kvalitet;
    private final Dagsordener dagsordener;
    private final Moedebord moedebord;
    private final Beslutningsret ret;
    private final Beskeder beskeder;
    private final Filer filer;
    private final JdbcClient jdbc = Testdatabase.udenLaase();
    private final TransactionTemplate transaction;

    private long moede;
    private @Nullable Secrets secrets;
    private Runnable afterEachStep = () -> {};

    Fortaelling(
            Testtid clock,
            Timerstyring timere,
            Testbrugere brugere,
            Kalender kalender,
            Moeder moeder,
            Fora fora,
            Skrivebord skrivebord,
            Sagsgang sagsgang,
            Sager sager,
            Kvalitetsbord kvalitet,
            Dagsordener dagsordener,
            Moedebord moedebord,
            Beslutningsret ret,
            Beskeder beskeder,
            Filer filer,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.timere = timere;
        this.brugere = brugere;
        this.kalender = kalender;
        this.moeder = moeder;
        this.fora = fora;
        this.skrivebord = skrivebord;
        this.sagsgang = sagsgang;
        this.sager = sager;
        this.kvalitet = kvalitet;
        this.dagsordener = dagsordener;
        this.moedebord = moedebord;
        this.ret = ret;
        this.beskeder = beskeder;
        this.filer = filer;
        this.transaction = transaction;
    }

    /** A new day two days before the deadline of a rådmandsmøde that nobody has used yet. */
    public void begynd() {
        clock.gaaFrem(Duration.ofDays(28));
        kalenderenPlanlaegges();
        timere.fyrForfaldne();
        Forum forum = fora.findById(Forum.RAADMANDSMOEDE).orElseThrow();
        moede = kalender.naesteMoede(forum, clock.instant().plus(Duration.ofDays(3)))
                .orElseThrow()
                .id();
        gaaTil(frist().minus(Duration.ofDays(2)));
    }

    /**
     * From here on every case is confidential, and a word of its own stands in whatever is written, reasons too.
     *
     * @param afterEachStep runs when somebody has done something
     */
    void inConfidence(Secrets secrets, Runnable afterEachStep) {
        this.secrets = secrets;
        this.afterEachStep = afterEachStep;
    }

    void inTheOpen() {
        secrets = null;
        afterEachStep = () -> {};
    }

    private String with(String place, String text) {
        return secrets == null ? text : (text + " " + secrets.word(place)).strip();
    }

    private @Nullable String reason(String place, @Nullable String grund) {
        return grund == null || grund.isBlank() ? grund : with(place, grund);
    }

    private Klassifikation closed(String place) {
        return Klassifikation.fortrolig(Proevekriterier.LOV, with(place + ": grund", "Det skal det"))
                .medLov(with(place + ": lov", "Lov"))
                .indtil(Ophoer.naar(with(place + ": begivenhed", "Når")));
    }

    /** What a confidential case has beside its words: a proposal to close it, and a bilag. */
    private void writeInConfidence(long sag) {
        if (secrets == null) {
            return;
        }
        som(brugere.forfatter(), () -> {
            byte[] pdf = Proevefiler.pdf(with("bilagets tekst", "Om"));
            try {
                skrivebord.vedlaeg(sag, with("filnavn", "Om") + ".pdf", filer.gem(new ByteArrayInputStream(pdf)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return skrivebord.foreslaa(sag, closed("forslag"), 0);
        });
        som(brugere.forfatter(), () -> {
            long bilag = sager.hent(sag).getBilag().getLast().getId();
            skrivebord.omdoebBilag(sag, bilag, with("bilagets navn", "Om"));
            return null;
        });
    }

    public long forfatterenSkriver(String titel, String... atPunkter) {
        long sag = som(brugere.forfatter(), () -> {
            long begyndt = skrivebord.begynd(moede);
            Indstilling ny = sager.hent(begyndt);
            skrivebord.gemHoved(
                    begyndt,
                    new Hoved(
                            with("titel", titel),
                            "Maja Holm",
                            "87130000",
                            "maja@example.dk",
                            secrets == null ? "EMN-2026-012345" : secrets.word("sagsnummer"),
                            10),
                    0);
            ny.getAfsnit()
                    .forEach(afsnit -> skrivebord.gemAfsnit(
                            begyndt,
                            afsnit.getNoegle(),
                            Tekst.fraPlainText(with("afsnit", titel + ": " + afsnit.getTitel()))
                                    .toJson(),
                            0));
            skrivebord.gemAtPunkt(begyndt, ny.getAtPunkter().getFirst().getId(), with("at-punkt", atPunkter[0]), 0);
            for (int i = 1; i < atPunkter.length; i++) {
                skrivebord.tilfoejAtPunkt(begyndt, atPunkter[i]);
            }
            return begyndt;
        });
        writeInConfidence(sag);
        return sag;
    }

    /** An open case that is on the agenda of its meeting. */
    public long aabenSagPaaDagsordenen(String titel, String... atPunkter) {
        long sag = forfatterenSkriver(titel, atPunkter);
        forfatterenSender(sag);
        sekretariatet(sag, "godkend", null);
        sekretariatet(sag, "aaben", null);
        return sag;
    }

    public void forfatterenTilfoejerAtPunkt(long sag, String tekst) {
        som(brugere.forfatter(), () -> skrivebord.tilfoejAtPunkt(sag, tekst));
    }

    public void forfatterenSletterAtPunkt(long sag, int nr) {
        som(brugere.forfatter(), () -> {
            skrivebord.sletAtPunkt(
                    sag, sager.hent(sag).getAtPunkter().get(nr - 1).getId());
            return null;
        });
    }

    public boolean erFortrolig(long sag) {
        return som(brugere.sekretariat(), () -> sager.hent(sag).behandlesFortroligt());
    }

    /** One text to each section of the template in force, from the first. */
    public void forfatterenSkriverAfsnit(long sag, List<String> tekster) {
        som(brugere.forfatter(), () -> {
            List<Afsnit> afsnit = sager.hent(sag).getAfsnit();
            for (int i = 0; i < tekster.size(); i++) {
                Afsnit del = afsnit.get(i);
                skrivebord.gemAfsnit(
                        sag, del.getNoegle(), Tekst.fraPlainText(tekster.get(i)).toJson(), del.getRevision());
            }
            return null;
        });
    }

    /** The first texts of a case as the newest edition has them, those that were left from the start left out. */
    public List<String> udgivetTekst(long moedeId, long sag) {
        return som(
                brugere.raadmand(),
                () -> punkt(moedeId, sag).afsnit().stream()
                        .map(del -> Tekst.fraJson(del.tekst()).toPlainText())
                        .filter(tekst -> !tekst.startsWith(punkt(moedeId, sag).titel() + ": "))
                        .toList());
    }

    /** A case as the newest edition has it. */
    public Punktindhold udgivetPunkt(long moedeId, long sag) {
        return som(brugere.sekretariat(), () -> punkt(moedeId, sag));
    }

    public List<String> udgivneAtPunkter(long moedeId, long sag) {
        return som(
                brugere.raadmand(),
                () -> punkt(moedeId, sag).atPunkter().stream()
                        .map(Punktindhold.AtPunkt::tekst)
                        .toList());
    }

    /** The files of a case as the newest edition has them. */
    public List<String> udgivneFiler(long moedeId, long sag) {
        return som(
                brugere.raadmand(),
                () -> punkt(moedeId, sag).bilag().stream()
                        .map(Punktindhold.Bilag::sha256)
                        .toList());
    }

    /** An empty draft, as from "Ny indstilling". */
    public long forfatterenBegynder() {
        return begynder(brugere.forfatter());
    }

    public long begynder(Bruger forfatter) {
        return som(forfatter, () -> skrivebord.begynd(moede));
    }

    public void fremTilUdgivelsen(long moedeId) {
        gaaTil(moede(moedeId, Moede::udgivelse));
    }

    /** What is typed saves itself; this is when it has. */
    public void venterPaaBemaerkning(long moedeId, String tekst) {
        Awaitility.await()
                .until(() -> som(
                        brugere.raadmand(),
                        () -> moedebord.beslutninger(moedeId).stream()
                                .anyMatch(beslutning ->
                                        beslutning.getBemaerkning().equals(tekst))));
    }

    public void fristenPasserer() {
        gaaTil(frist().plusSeconds(1));
    }

    public void rettefristenPasserer() {
        gaaTil(moede(moede, Moede::rettefrist).tidspunkt().plusSeconds(1));
    }

    public void forfatterenSender(long sag) {
        vaelg(brugere.forfatter(), sag, "send", null);
    }

    /** What the quality check stops, the secretariat lets through; then it is sent. */
    public void forfatterenSenderMedSekretariatetsHjaelp(long sag, String grund) {
        som(brugere.sekretariat(), () -> {
            if (!kvalitet.spaerringer(sag).isEmpty()) {
                kvalitet.ophaevSpaerringer(sag, grund);
            }
            return null;
        });
        forfatterenSender(sag);
    }

    public void forfatterenSenderRettelser(long sag) {
        vaelg(brugere.forfatter(), sag, "sendRettelser", null);
    }

    /** Open, where nothing else is said; in confidence closed. */
    public void sekretariatetAfgoerAabenhed(long sag) {
        if (secrets == null) {
            sekretariatet(sag, "aaben", null);
        } else {
            sekretariatetLukker(sag, closed("afgørelse"));
        }
    }

    public void sekretariatet(long sag, String udfald, @Nullable String grund) {
        vaelg(brugere.sekretariat(), sag, udfald, grund);
    }

    public void forfatterenTraekkerTilbage(long sag, String grund) {
        traekTilbage(brugere.forfatter(), sag, grund);
    }

    /** So that no case of an earlier story follows the meetings along. */
    public void forfatterenTraekkerAltTilRettelse() {
        jdbc.sql("SELECT id FROM raadslag.indstilling WHERE status = 'TIL_RETTELSE'")
                .query(Long.class)
                .list()
                .forEach(sag -> forfatterenTraekkerTilbage(sag, "Historien er slut"));
    }

    public void sekretariatetTraekkerTilbage(long sag, String grund) {
        traekTilbage(brugere.sekretariat(), sag, grund);
    }

    public void forfatterenGaarTilbage(long sag, Tilbagevej vej, String grund) {
        goBack(brugere.forfatter(), sag, vej, grund);
    }

    public void sekretariatetGaarTilbage(long sag, Tilbagevej vej, String grund) {
        goBack(brugere.sekretariat(), sag, vej, grund);
    }

    public List<Tilbagevej> forfatterensTilbageveje(long sag) {
        return som(brugere.forfatter(), () -> sagsgang.tilbageveje(sag));
    }

    private void goBack(Bruger bruger, long sag, Tilbagevej vej, String grund) {
        som(bruger, () -> {
            sagsgang.goBack(sag, vej, Objects.requireNonNull(reason(vej.name(), grund)));
            return null;
        });
    }

    public void forfatterenForeslaar(long sag, Klassifikation forslag) {
        som(
                brugere.forfatter(),
                () -> skrivebord.foreslaa(sag, forslag, sager.hent(sag).getForslagRevision()));
    }

    /** The number of the newest edition of a meeting's agenda, and the cases in it. */
    public int udgave(long moedeId) {
        return som(
                brugere.sekretariat(),
                () -> dagsordener.udgaver(moedeId).stream()
                        .mapToInt(Udgave::nr)
                        .max()
                        .orElse(0));
    }

    public boolean findes(long sag) {
        return som(brugere.sekretariat(), () -> sager.kanLaese(sag));
    }

    public void forfatterenVaelgerMoede(long sag, long moedeId) {
        som(brugere.forfatter(), () -> {
            skrivebord.vaelgMoede(sag, moedeId);
            return null;
        });
    }

    public void sekretariatetOmMoedet(long moedeId, String udfald, @Nullable String grund) {
        moedet(moedeId, udfald, grund);
    }

    public void sekretariatetAflyser(long moedeId, String grund) {
        som(brugere.sekretariat(), () -> kalender.aflys(moeder.findById(moedeId).orElseThrow(), grund));
    }

    public void sekretariatetFlytterFristen(long moedeId, Instant til, String grund) {
        som(
                brugere.sekretariat(),
                () -> kalender.aendrFrist(moeder.findById(moedeId).orElseThrow(), til, grund));
    }

    /** Writes the first remark, and sends nothing yet. */
    public void sekretariatetBegynder(long sag) {
        som(brugere.sekretariat(), () -> {
            sagsgang.meldTilbage(sag, "sag", with("tilbagemelding", "Hvem betaler?"));
            return null;
        });
    }

    public void sekretariatetMelderTilbage(long sag, String tekst) {
        som(brugere.sekretariat(), () -> {
            sagsgang.meldTilbage(sag, "sag", with("tilbagemelding", tekst));
            sagsgang.vaelg(sag, "sendRetur", Map.of());
            return null;
        });
    }

    public void sekretariatetLukker(long sag, Kriterium kriterium, String grund) {
        som(brugere.sekretariat(), () -> {
            sagsgang.fortrolig(sag, Klassifikation.fortrolig(kriterium, with("afgørelse: grund", grund)), null);
            return null;
        });
    }

    /** The case is open, and what is decided of each of these bilag. */
    public void sekretariatetAabnerMedBilag(long sag, Map<Long, Klassifikation> bilag) {
        som(brugere.sekretariat(), () -> {
            sagsgang.aabenMedBilag(sag, bilag, "Ikke fortroligt");
            return null;
        });
    }

    public void sekretariatetLukker(long sag, Klassifikation afgoerelse) {
        som(brugere.sekretariat(), () -> {
            sagsgang.fortrolig(sag, afgoerelse, null);
            return null;
        });
    }

    /** After its deadline, as the process has it; knowingly without what is still on its way, if there is something. */
    public void dagsordenenUdgives(long moedeId) {
        fremTilUdgivelsen(moedeId);
        som(brugere.sekretariat(), () -> {
            Forelagt forelagt = dagsordener.forelagt(moedeId);
            dagsordener.vaelg(
                    moedeId,
                    "udgiv",
                    forelagt.undervejs().isEmpty()
                            ? Map.of(Forelagt.NOEGLE, forelagt)
                            : Map.of(
                                    Forelagt.NOEGLE, forelagt, "grund", with("udgivet uden", "De andre sager venter")));
            return null;
        });
    }

    public void raadmandenBeslutter(long sag, int atPunkt, Udfald udfald, String bemaerkning) {
        som(brugere.raadmand(), () -> {
            long moedeId = sager.hent(sag).getMoedeId();
            Punktindhold punkt = punkt(moedeId, sag);
            long at = punkt.atPunkter().get(atPunkt - 1).id();
            moedebord.beslut(
                    moedeId,
                    punkt.punktId(),
                    at,
                    udfald,
                    with("bemærkning", bemaerkning),
                    kendt(moedeId, punkt.punktId(), at));
            return null;
        });
    }

    /** Another outcome, by one tap: the remark stays. */
    public void raadmandenBeslutterIgen(long sag, int atPunkt, Udfald udfald) {
        som(brugere.raadmand(), () -> {
            long moedeId = sager.hent(sag).getMoedeId();
            Punktindhold punkt = punkt(moedeId, sag);
            long at = punkt.atPunkter().get(atPunkt - 1).id();
            moedebord.beslut(moedeId, punkt.punktId(), at, udfald, kendt(moedeId, punkt.punktId(), at));
            return null;
        });
    }

    /** Over whatever remark stands there. */
    public void raadmandenBemaerker(long sag, int atPunkt, String bemaerkning) {
        som(brugere.raadmand(), () -> {
            long moedeId = sager.hent(sag).getMoedeId();
            Punktindhold punkt = punkt(moedeId, sag);
            long at = punkt.atPunkter().get(atPunkt - 1).id();
            long kendt = truffet(moedeId, at).getBemaerkningRevision();
            return moedebord.bemaerk(moedeId, punkt.punktId(), at, bemaerkning, kendt);
        });
    }

    private Beslutning truffet(long moedeId, long at) {
        return moedebord.beslutninger(moedeId).stream()
                .filter(beslutning -> beslutning.getAtPunktId().orElse(0L) == at)
                .findFirst()
                .orElseThrow();
    }

    /** After the meeting; counted as in the edition that it was held on. */
    public void sekretariatetRetter(long sag, int atPunkt, Udfald udfald, String bemaerkning, String grund) {
        som(brugere.sekretariat(), () -> {
            long moedeId = beslutningsmoede(sag);
            Punktindhold punkt = punkt(moedeId, sag);
            long at = punkt.atPunkter().get(atPunkt - 1).id();
            int kendt = truffet(moedeId, at).getVersion();
            ret.correct(
                    moedeId,
                    punkt.punktId(),
                    at,
                    udfald,
                    with("rettet bemærkning", bemaerkning),
                    kendt,
                    with("rettelse", grund));
            return null;
        });
    }

    /** The latest meeting that has decided on the case. */
    private long beslutningsmoede(long sag) {
        return jdbc.sql("SELECT max(b.moede_id) FROM raadslag.beslutning b JOIN raadslag.at_punkt a"
                        + " ON a.id = b.at_punkt_id WHERE a.indstilling_id = ?")
                .param(sag)
                .query(Long.class)
                .single();
    }

    public List<String> moedehistorik(long moedeId) {
        return som(
                brugere.sekretariat(),
                () -> dagsordener.historik(moedeId).stream()
                        .map(linje -> linje.handling() + " " + linje.detaljer() + " " + linje.grund())
                        .toList());
    }

    /** Every at-punkt of every case the same; the standing items are left. */
    public void raadmandenBeslutterAlt(long moedeId, Udfald udfald, String bemaerkning) {
        som(brugere.raadmand(), () -> {
            moedebord
                    .dagsorden(moedeId)
                    .orElseThrow()
                    .punkter()
                    .forEach(punkt -> punkt.atPunkter()
                            .forEach(at ->
                                    moedebord.beslut(moedeId, punkt.punktId(), at.id(), udfald, bemaerkning, -1)));
            return null;
        });
    }

    public void raadmandenGodkenderReferatet(long moedeId) {
        som(brugere.raadmand(), () -> {
            moedebord.dagsorden(moedeId).orElseThrow().punkter().stream()
                    .filter(punkt -> punkt.art() == Punktart.REFERAT)
                    .forEach(punkt -> moedebord.beslut(moedeId, punkt.punktId(), null, Udfald.GODKENDT, "", -1));
            return null;
        });
    }

    /** Not before it begins. */
    public void moedetErHoldt(long moedeId) {
        moedetBegynder(moedeId);
        moedet(moedeId, "afhold", null);
    }

    public void moedetBegynder(long moedeId) {
        Instant begynder = moede(moedeId, Moede::begynder);
        if (clock.instant().isBefore(begynder)) {
            gaaTil(begynder);
        }
    }

    public void referatetOffentliggoeres(long moedeId) {
        moedet(moedeId, "offentliggoer", null);
    }

    public void referatetGodkendes(long moedeId) {
        moedet(moedeId, "godkendReferat", null);
    }

    public Status status(long sag) {
        return som(brugere.sekretariat(), () -> sager.hent(sag).getStatus());
    }

    /** The points as they stand now, in their order. */
    public List<String> atPunkter(long sag) {
        return som(
                brugere.forfatter(),
                () -> sager.hent(sag).getAtPunkter().stream()
                        .map(AtPunkt::getTekst)
                        .toList());
    }

    public long moede(long sag) {
        return som(brugere.sekretariat(), () -> sager.hent(sag).getMoedeId());
    }

    /** The sentences of the notices that the author has got, newest first. */
    public List<String> forfatterensBeskeder() {
        return som(
                brugere.forfatter(),
                () -> beskeder.mine().stream().map(Besked::getNoegle).toList());
    }

    public Moede kalendermoede(long moedeId) {
        return moede(moedeId, Function.identity());
    }

    /** The last that is planned of the forum. */
    public long sidsteMoede() {
        long sidste = moede;
        for (Optional<Moede> naeste = Optional.of(kalendermoede(moede)); naeste.isPresent(); ) {
            sidste = naeste.get().id();
            Moede fra = naeste.get();
            naeste = som(brugere.sekretariat(), () -> kalender.efter(fra));
        }
        return sidste;
    }

    public List<Long> sagerPaaDagsordenen(long moedeId) {
        return som(
                brugere.sekretariat(),
                () -> dagsordener.punkter(moedeId).stream()
                        .flatMap(punkt -> Stream.ofNullable(punkt.sagId()))
                        .toList());
    }

    /** Those that the newest edition has. */
    public List<Long> sagerIUdgaven(long moedeId) {
        return iUdgaven(moedeId, Punktindhold::sagId);
    }

    public List<Integer> numreIUdgaven(long moedeId) {
        return iUdgaven(moedeId, Punktindhold::nr);
    }

    private <T> List<T> iUdgaven(long moedeId, Function<Punktindhold, @Nullable T> hvad) {
        return som(
                brugere.sekretariat(),
                () -> dagsordener.udgaver(moedeId).getFirst().punkter().stream()
                        .flatMap(punkt -> Stream.ofNullable(hvad.apply(punkt)))
                        .toList());
    }

    /** What happened to a case, as keys and what the sentences name, oldest first. */
    public List<String> historik(long sag) {
        return som(
                brugere.sekretariat(),
                () -> sagsgang.historik(sag).stream()
                        .map(haendelse -> haendelse.handling() + " " + haendelse.detaljer())
                        .toList());
    }

    /** Why a meeting is not public any more, as the public reads it. */
    public Optional<String> offentligBegrundelse(long moedeId) {
        return jdbc.sql("SELECT grund FROM offentlig.moede WHERE moede_id = ? AND trukket_tilbage IS NOT NULL")
                .param(moedeId)
                .query(String.class)
                .optional();
    }

    /** The keys of everything that has ever happened. */
    public List<String> historiknoegler() {
        return jdbc.sql("""
                        SELECT DISTINCT 'historik.' || CASE WHEN emne_type IN ('Bruger', 'Enhed') THEN handling
                            ELSE emne_type || '.' || handling END
                        FROM raadslag.haendelse""").query(String.class).list();
    }

    public List<String> beskednoegler() {
        return jdbc.sql("SELECT DISTINCT noegle FROM raadslag.besked")
                .query(String.class)
                .list();
    }

    /** The night's work: meetings 26 weeks ahead of today. */
    public void kalenderenPlanlaegges() {
        som(brugere.sekretariat(), () -> {
            kalender.planFra(LocalDate.now(clock));
            return null;
        });
    }

    public long efter(long moedeId) {
        return moede(moedeId, moede -> kalender.efter(moede).orElseThrow().id());
    }

    public LocalDate dato(long moedeId) {
        return moede(moedeId, Moede::dato);
    }

    public Moedestatus moedestatus(long moedeId) {
        return moede(moedeId, Moede::status);
    }

    public void gaaTil(Instant tid) {
        clock.gaaTil(tid);
        timere.fyrForfaldne();
    }

    private Instant frist() {
        return moede(moede, Moede::frist).tidspunkt();
    }

    private <T> T moede(long moedeId, Function<Moede, T> hvad) {
        return som(
                brugere.sekretariat(), () -> hvad.apply(moeder.findById(moedeId).orElseThrow()));
    }

    private void vaelg(Bruger bruger, long sag, String udfald, @Nullable String grund) {
        som(bruger, () -> {
            sagsgang.vaelg(
                    sag,
                    udfald,
                    grund == null ? Map.of() : Map.of("grund", Objects.requireNonNull(reason(udfald, grund))));
            return null;
        });
    }

    private void traekTilbage(Bruger bruger, long sag, String grund) {
        som(bruger, () -> {
            sagsgang.traekTilbage(sag, with("trækTilbage", grund));
            return null;
        });
    }

    private void moedet(long moedeId, String udfald, @Nullable String grund) {
        som(brugere.sekretariat(), () -> {
            Map<String, Object> givet = new HashMap<>(Map.of(Forelagt.NOEGLE, dagsordener.forelagt(moedeId)));
            if (grund != null) {
                givet.put("grund", Objects.requireNonNull(reason(udfald, grund)));
            }
            dagsordener.vaelg(moedeId, udfald, givet);
            return null;
        });
    }

    private Punktindhold punkt(long moedeId, long sag) {
        return moedebord.dagsorden(moedeId).orElseThrow().punkter().stream()
                .filter(punkt -> Long.valueOf(sag).equals(punkt.sagId()))
                .findFirst()
                .orElseThrow();
    }

    private int kendt(long moedeId, long punkt, long at) {
        List<Beslutning> trufne = moedebord.beslutninger(moedeId);
        return trufne.stream()
                .filter(beslutning -> beslutning.getPunktId() == punkt
                        && beslutning.getAtPunktId().filter(id -> id == at).isPresent())
                .map(Beslutning::getUdfaldRevision)
                .findFirst()
                .orElse(-1);
    }

    private <T> T som(Bruger bruger, Supplier<T> work) {
        T done = Testbrugere.som(bruger, () -> transaction.execute(status -> work.get()));
        afterEachStep.run();
        return done;
    }
}
