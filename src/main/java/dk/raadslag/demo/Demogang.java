package dk.raadslag.demo;

import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Forelagt;
import dk.raadslag.dagsorden.Punktart;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.demo.Demosag.Tilstand;
import dk.raadslag.forloeb.Timerstyring;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.Demobrugere;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells one meeting: its cases are written and checked, its agenda published, decided on, and its minutes made public. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class Demogang {

    private final Demobrugere brugere;
    private final Demoforfatter forfatter;
    private final Kalender kalender;
    private final Sagsgang sagsgang;
    private final Kvalitetsbord kvalitet;
    private final Dagsordener dagsordener;
    private final Moedebord bord;
    private final Timerstyring timere;
    private final Demotid tid;

    Demogang(
            Demobrugere brugere,
            Demoforfatter forfatter,
            Kalender kalender,
            Sagsgang sagsgang,
            Kvalitetsbord kvalitet,
            Dagsordener dagsordener,
            Moedebord bord,
            Timerstyring timere,
            Clock clock) {
        this.brugere = brugere;
        this.forfatter = forfatter;
        this.kalender = kalender;
        this.sagsgang = sagsgang;
        this.kvalitet = kvalitet;
        this.dagsordener = dagsordener;
        this.bord = bord;
        this.timere = timere;
        this.tid = (Demotid) clock;
    }

    void planlaeg(LocalDate fra) {
        kalender.planFra(fra);
    }

    void fortael(Moede moede, List<Demosag> demosager, Instant nu) {
        Instant frist = moede.frist().tidspunkt();
        Map<Long, Demosag> sager = new LinkedHashMap<>();
        goTo(earliest(frist.minus(Duration.ofDays(6)), nu.minus(Duration.ofDays(1))));
        demosager.forEach(demo -> sager.put(forfatter.skriv(moede, demo), demo));
        goTo(earliest(frist.minus(Duration.ofHours(20)), nu.minus(Duration.ofHours(5))));
        sager.forEach((sag, demo) -> send(sag, demo, false));
        if (frist.isAfter(nu)) {
            return;
        }
        goTo(frist.plusSeconds(1500));
        sager.forEach((sag, demo) -> send(sag, demo, true));
        if (moede.udgivelse().isAfter(nu)) {
            return;
        }
        goTo(moede.udgivelse());
        brugere.som("inger", () -> dagsordener.vaelg(moede.id(), "udgiv", seen(moede)));
        if (moede.begynder().isAfter(nu)) {
            return;
        }
        goTo(moede.begynder().plus(Duration.ofMinutes(50)));
        decide(moede, sager);
        goTo(moede.begynder().plus(Duration.ofHours(2)));
        brugere.som("inger", () -> dagsordener.vaelg(moede.id(), "afhold", Map.of()));
        if (demosager.stream().noneMatch(demo -> demo.tilstand() == Tilstand.BESLUTTET)) {
            goTo(earliest(moede.begynder().plus(Duration.ofHours(5)), nu));
            brugere.som("inger", () -> dagsordener.vaelg(moede.id(), "offentliggoer", Map.of()));
        }
    }

    private Map<String, Object> seen(Moede moede) {
        Forelagt forelagt = dagsordener.forelagt(moede.id());
        return forelagt.undervejs().isEmpty()
                ? Map.of(Forelagt.NOEGLE, forelagt)
                : Map.of(Forelagt.NOEGLE, forelagt, "grund", "Sagen kommer på, når den er klar");
    }

    /** @param forsinket whether it is now the turn of those that come after the deadline */
    private void send(long sag, Demosag demo, boolean forsinket) {
        if (demo.tilstand() == Tilstand.KLADDE || (demo.tilstand() == Tilstand.FORSINKET) != forsinket) {
            return;
        }
        brugere.som("inger", () -> liftBlocks(sag));
        brugere.som(forfatter.af(demo), () -> sagsgang.vaelg(sag, "send", Map.of()));
        if (demo.tilstand() == Tilstand.TRUKKET_TILBAGE) {
            brugere.som(forfatter.af(demo), () -> sagsgang.traekTilbage(sag, "Sagen indgår i en samlet sag senere"));
        }
        brugere.som("inger", () -> check(sag, demo));
    }

    /** Some demo cases have mistakes in them, for the secretariat to find. */
    private void liftBlocks(long sag) {
        if (!kvalitet.spaerringer(sag).isEmpty()) {
            kvalitet.ophaevSpaerringer(sag, "Forfatteren retter det sammen med sekretariatets tilbagemelding");
        }
    }

    private void check(long sag, Demosag demo) {
        switch (demo.tilstand()) {
            case KLADDE, INDSENDT, FORSINKET, TRUKKET_TILBAGE -> {}
            case HOS_FORFATTER -> {
                forfatter.meldTilbage(sag, demo);
                sagsgang.vaelg(sag, "sendRetur", Map.of());
            }
            case TIL_KLASSIFIKATION -> sagsgang.vaelg(sag, "godkend", Map.of());
            default -> {
                sagsgang.vaelg(sag, "godkend", Map.of());
                Demosag.Luk luk = demo.fortrolighed();
                if (luk == null) {
                    sagsgang.vaelg(sag, "aaben", Map.of());
                } else {
                    sagsgang.fortrolig(sag, forfatter.forslag(sag), luk.offentligTitel());
                }
            }
        }
    }

    private void decide(Moede moede, Map<Long, Demosag> sager) {
        brugere.som("anne", () -> {
            for (Punktindhold punkt : bord.dagsorden(moede.id()).orElseThrow().punkter()) {
                if (punkt.sagId() == null) {
                    Udfald udfald = punkt.art() == Punktart.ORIENTERING || punkt.art() == Punktart.BORDET_RUNDT
                            ? Udfald.ORIENTERET
                            : Udfald.GODKENDT;
                    bord.beslut(moede.id(), punkt.punktId(), null, udfald, "", -1);
                } else {
                    decide(moede, punkt, sager.get(Objects.requireNonNull(punkt.sagId())));
                }
            }
        });
    }

    private void decide(Moede moede, Punktindhold punkt, @Nullable Demosag demo) {
        List<Demosag.Beslutning> trufne = demo == null || demo.beslutninger() == null ? List.of() : demo.beslutninger();
        for (Punktindhold.AtPunkt at : punkt.atPunkter()) {
            Demosag.Beslutning truffet = at.nr() <= trufne.size()
                    ? trufne.get(at.nr() - 1)
                    : new Demosag.Beslutning(Udfald.GODKENDT.name(), null);
            bord.beslut(
                    moede.id(),
                    punkt.punktId(),
                    at.id(),
                    Udfald.valueOf(truffet.udfald()),
                    Objects.requireNonNullElse(truffet.bemaerkning(), ""),
                    -1);
        }
    }

    private void goTo(Instant when) {
        tid.stilTil(when);
        timere.fyrForfaldne();
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
