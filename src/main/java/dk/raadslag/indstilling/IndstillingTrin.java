package dk.raadslag.indstilling;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.forloeb.Oplysninger;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.spor.Aktoer;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The steps of {@code indstilling.bpmn20.xml}: each calls one guarded method of the aggregate, notes it in the trail and
 * tells whom it concerns. Called by the process alone.
 */
@Component("indstillingTrin")
public class IndstillingTrin {

    static final String EMNE = "indstilling";

    private final Sagsmappe sager;
    private final Moederaekke moeder;
    private final Kvalitetskontrol kontrol;
    private final Indsendelser indsendelser;
    private final Oplysninger oplysninger;
    private final Spor spor;
    private final Beskeder beskeder;
    private final Brugere brugere;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndstillingTrin(
            Sagsmappe sager,
            Moederaekke moeder,
            Kvalitetskontrol kontrol,
            Indsendelser indsendelser,
            Oplysninger oplysninger,
            Spor spor,
            Beskeder beskeder,
            Brugere brugere,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sager = sager;
        this.moeder = moeder;
        this.kontrol = kontrol;
        this.indsendelser = indsendelser;
        this.oplysninger = oplysninger;
        this.spor = spor;
        this.beskeder = beskeder;
        this.brugere = brugere;
        this.events = events;
        this.clock = clock;
    }

    // --- dates of timers

    public Instant toDoegnFoerFrist(long sag) {
        return moede(sag).frist().tidspunkt().minus(Duration.ofHours(48));
    }

    public Instant fireTimerFoerFrist(long sag) {
        return moede(sag).frist().tidspunkt().minus(Duration.ofHours(4));
    }

    /** Until when corrections are awaited (rule 4). */
    public Instant rettefrist(long sag) {
        return moeder.rettefrist(moede(sag));
    }

    // --- steps

    /** A reminder that was due before the case was there, or for a deadline that is past, reminds nobody. */
    public void mindOmFrist(long sag) {
        Indstilling indstilling = sager.hent(sag);
        Instant frist = moede(sag).frist().tidspunkt();
        boolean nyForNylig = indstilling.getOprettet().isAfter(clock.instant().minus(Duration.ofHours(1)));
        if (clock.instant().isBefore(frist) && !nyForNylig) {
            beskeder.send(indstilling.getForfatter().getId(), "besked.fristNaermerSig", link(sag), frist.toString());
        }
    }

    /** @throws Regelbrud if its meeting is over, so that there is nothing to be in time or late for */
    public void indsend(long sag) {
        if (moeder.erForbi(moede(sag))) {
            throw new Regelbrud("moedetErForbi");
        }
        boolean rettidig = moede(sag).frist().naas(clock.instant());
        Indstilling indstilling = sager.hent(sag);
        List<Kvalitetsfund> fund = kontrol.fund(indstilling);
        indstilling.indsend(clock.instant(), rettidig, fund);
        indsendelser.noter(indstilling, fund);
        note(sag, rettidig ? "indsendt" : "indsendtForSent", Map.of("moede", navn(sag)));
    }

    /** Whether it comes straight to the decision: the one that was taken on it does not count any more. */
    public boolean erPaaMoedet(long sag) {
        return sager.hent(sag).getStatus() == Status.UDGIVET;
    }

    public boolean erRettidig(long sag) {
        return sager.hent(sag).getStatus() != Status.FORSINKET;
    }

    /** @throws Regelbrud if its meeting is over */
    public void optagSomAkut(long sag) {
        if (moeder.erForbi(moede(sag))) {
            throw new Regelbrud("forSentTilMoedet");
        }
        sager.hent(sag).optagSomAkut();
        note(sag, "optagetSomAkut", Map.of("moede", navn(sag)));
        tell(sag, "besked.optagetSomAkut");
    }

    public void udskyd(long sag) {
        move(sag, "udskudt", Indstilling::udskyd);
        tell(sag, "besked.udskudt");
    }

    public void sendTilRettelse(long sag) {
        sager.hent(sag).sendTilRettelse();
        indsendelser.noterUdfald(sag, false);
        note(sag, "sendtTilRettelse", Map.of());
        tell(sag, "besked.sendtTilRettelse");
    }

    public void flytEfterRettefrist(long sag) {
        move(sag, "flyttetEfterRettefrist", Indstilling::flytEfterRettefrist);
        tell(sag, "besked.flyttetEfterRettefrist");
    }

    public void modtagRettelser(long sag) {
        Indstilling indstilling = sager.hent(sag);
        List<Kvalitetsfund> fund = kontrol.fund(indstilling);
        indstilling.modtagRettelser(clock.instant(), fund);
        indsendelser.noter(indstilling, fund);
        note(sag, "rettelserSendt", Map.of());
    }

    public void godkendKvalitet(long sag) {
        sager.hent(sag).godkendKvalitet();
        indsendelser.noterUdfald(sag, true);
        note(sag, "kvalitetGodkendt", Map.of());
    }

    public void klassificerAaben(long sag) {
        sager.hent(sag).klassificer(Klassifikation.aaben(), null, grund(), clock.instant());
        note(sag, "klassificeretAaben", Map.of());
    }

    public void klassificerFortrolig(long sag) {
        Kriterium kriterium = (Kriterium) oplysninger.get("kriterium");
        Ophoer ophoer = Objects.requireNonNullElse((Ophoer) oplysninger.get("ophoer"), Ophoer.UKENDT);
        ophoer.kraevForude(LocalDate.now(clock));
        Klassifikation afgoerelse = Klassifikation.fortrolig(
                        kriterium, Objects.requireNonNullElse(oplysninger.getGrund(), ""))
                .medLov(Objects.requireNonNullElse((String) oplysninger.get("lov"), ""))
                .indtil(ophoer);
        sager.hent(sag).klassificer(afgoerelse, (String) oplysninger.get("offentligTitel"), grund(), clock.instant());
        note(sag, "klassificeretFortrolig", Map.of("kriterium", String.valueOf(kriterium)));
    }

    public void saetPaaDagsorden(long sag) {
        Indstilling indstilling = sager.hent(sag);
        indstilling.saetPaaDagsorden();
        note(sag, "satPaaDagsorden", Map.of("moede", navn(sag)));
        events.publishEvent(new IndstillingPaaDagsorden(sag, indstilling.getMoedeId()));
    }

    public void noterUdgivelse(long sag) {
        Indstilling indstilling = sager.hent(sag);
        indstilling.noterUdgivelse();
        Bortfaldneforslag.note(indstilling, spor);
        note(sag, "udgivet", Map.of("moede", navn(sag)));
        tell(sag, "besked.udgivet");
    }

    public String resultat(long sag) {
        return sager.hent(sag).getResultat().map(Enum::name).orElseThrow();
    }

    public void noterBeslutning(long sag) {
        sager.hent(sag).noterBeslutning();
        note(sag, "besluttet", Map.of("moede", navn(sag)));
        tell(sag, "besked.besluttet");
    }

    public void udskydEfterMoede(long sag) {
        move(sag, "udskudtPaaMoedet", Indstilling::udskydEfterMoede);
        tell(sag, "besked.udskudt");
    }

    public void returner(long sag) {
        move(sag, "returneret", Indstilling::returner);
        tell(sag, "besked.returneret");
    }

    /** What the meeting decided does not count any more: the case waits for its decision again. */
    public void takeDecisionBack(long sag) {
        Indstilling indstilling = sager.hent(sag);
        long fra = indstilling.getMoedeId();
        indstilling.takeDecisionBack();
        note(sag, "beslutningTagetTilbage", Map.of("moede", navn(sag)));
        tell(sag, "besked.beslutningTagetTilbage");
        if (fra != indstilling.getMoedeId()) {
            events.publishEvent(new IndstillingAfDagsorden(sag, fra));
        }
    }

    public void afslut(long sag) {
        sager.hent(sag).afslut();
        note(sag, "afsluttet", Map.of());
    }

    // --- ways back

    public void traekTilbage(long sag) {
        Indstilling indstilling = sager.hent(sag);
        Status fra = indstilling.getStatus();
        indstilling.traekTilbage();
        note(sag, "trukketTilbage", Map.of());
        offTheAgenda(sag);
        tellAuthor(sag, "besked.trukketTilbage");
        if (fra != Status.KLADDE) {
            tellSekretariat(sag, "besked.sag.trukketTilbage");
        }
    }

    public void hentTilbage(long sag) {
        sager.hent(sag).hentTilbage();
        note(sag, "hentetTilbage", Map.of());
        tellAuthor(sag, "besked.hentetTilbage");
        tellSekretariat(sag, "besked.sag.hentetTilbage");
    }

    /** Whether it was a draft that was sent, and not corrections. */
    public boolean erUdkast(long sag) {
        return sager.hent(sag).getStatus() == Status.KLADDE;
    }

    /** @throws Regelbrud if it is published and its meeting has begun: then it is decided there */
    public void sendTilbage(long sag) {
        if (sager.hent(sag).getStatus() == Status.UDGIVET && moeder.erForbi(moede(sag))) {
            throw new Regelbrud("moedetErBegyndt");
        }
        sager.hent(sag)
                .sendTilbage(
                        Objects.requireNonNull(grund()), Aktoer.nuvaerende().aktoerNavn(), clock.instant());
        indsendelser.noterUdfald(sag, false);
        note(sag, "sendtTilbage", Map.of());
        offTheAgenda(sag);
        tellAuthor(sag, "besked.sendtTilbage");
    }

    public void tjekIgen(long sag) {
        sager.hent(sag).tjekIgen();
        note(sag, "tjekkesIgen", Map.of());
        offTheAgenda(sag);
        tellAuthor(sag, "besked.tjekkesIgen");
    }

    public void afgoerIgen(long sag) {
        sager.hent(sag).afgoerIgen();
        note(sag, "afgoeresIgen", Map.of());
        offTheAgenda(sag);
        tellAuthor(sag, "besked.afgoeresIgen");
    }

    public void tagOpIgen(long sag) {
        sager.hent(sag).tagOpIgen();
        note(sag, "tagetOpIgen", Map.of("moede", navn(sag)));
        tellAuthor(sag, "besked.tagetOpIgen");
    }

    /** Its trail stays: that it was, and who deleted it. */
    public void sletUdkast(long sag) {
        Indstilling indstilling = sager.hent(sag);
        indstilling.requireDeletable();
        note(sag, "slettet", Map.of());
        sager.delete(indstilling);
    }

    private void offTheAgenda(long sag) {
        events.publishEvent(new IndstillingAfDagsorden(sag, sager.hent(sag).getMoedeId()));
    }

    // --- what they share

    private interface Flytning {
        void til(Indstilling indstilling, long moede);
    }

    private void move(long sag, String handling, Flytning flytning) {
        Indstilling indstilling = sager.hent(sag);
        Moede fra = moede(sag);
        Moede til = moeder.naeste(fra);
        flytning.til(indstilling, til.id());
        note(sag, handling, Map.of("fra", Moedenavn.af(fra), "moede", Moedenavn.af(til)));
        events.publishEvent(new IndstillingAfDagsorden(sag, fra.id()));
    }

    private void note(long sag, String handling, Map<String, String> detaljer) {
        spor.noter(EMNE, sag, handling, detaljer, grund());
    }

    private @Nullable String grund() {
        return oplysninger.getGrund();
    }

    private void tell(long sag, String besked) {
        beskeder.send(sager.hent(sag).getForfatter().getId(), besked, link(sag), navn(sag));
    }

    /** Unless it is the author who does it. */
    private void tellAuthor(long sag, String besked) {
        String forfatter = sager.hent(sag).getForfatter().getBrugernavn();
        if (!forfatter.equals(Aktoer.nuvaerende().aktoerId())) {
            tell(sag, besked);
        }
    }

    private void tellSekretariat(long sag, String besked) {
        for (Bruger bruger : brugere.withRolle(Rolle.SEKRETARIAT)) {
            beskeder.send(bruger.getId(), besked, link(sag), navn(sag));
        }
    }

    private static String link(long sag) {
        return "sag/" + sag;
    }

    private String navn(long sag) {
        return Moedenavn.af(moede(sag));
    }

    private Moede moede(long sag) {
        return moeder.moede(sager.hent(sag).getMoedeId());
    }
}
