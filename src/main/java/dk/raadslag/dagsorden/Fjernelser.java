package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.spor.Spor;
import dk.raadslag.udgivelse.FjernetFraOffentligheden;
import dk.raadslag.udgivelse.MoedeTilbagetrukket;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a meeting, an item or a bilag away from the public record, whatever has become of case and meeting, and puts it up
 * again, mended (rule 22). Why is never said outside.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Fjernelser {

    private final Fjernelseslager lager;
    private final Udgaver udgaver;
    private final Punkter punkter;
    private final Moeder moeder;
    private final Moedeforloeb sager;
    private final Offentligkopi offentligkopi;
    private final Sagenspunkter sagenspunkter;
    private final Udeladelser udeladelser;
    private final Forumbesked besked;
    private final AktuelBruger aktuel;
    private final Spor spor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Fjernelser(
            Fjernelseslager lager,
            Udgaver udgaver,
            Punkter punkter,
            Moeder moeder,
            Moedeforloeb sager,
            Offentligkopi offentligkopi,
            Sagenspunkter sagenspunkter,
            Udeladelser udeladelser,
            Forumbesked besked,
            AktuelBruger aktuel,
            Spor spor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lager = lager;
        this.udgaver = udgaver;
        this.punkter = punkter;
        this.moeder = moeder;
        this.sager = sager;
        this.offentligkopi = offentligkopi;
        this.sagenspunkter = sagenspunkter;
        this.udeladelser = udeladelser;
        this.besked = besked;
        this.aktuel = aktuel;
        this.spor = spor;
        this.events = events;
        this.clock = clock;
    }

    /** What has been taken away of a meeting and what came back, oldest first. */
    @Transactional(readOnly = true)
    public List<Fjernelse> paa(long moedeId) {
        return lager.paa(moedeId, List.of()).alle();
    }

    /** The items of the newest edition; none before there is one. */
    @Transactional(readOnly = true)
    public List<Punktindhold> punkter(long moedeId) {
        return udgaver.seneste(moedeId).map(Udgave::punkter).orElse(List.of());
    }

    /**
     * What of it the public can read, and so can be taken away: of a confidential item no bilag, and no bilag that is away
     * already. What is away as a whole has the same parts: they can be taken away before it comes back.
     */
    @Transactional(readOnly = true)
    public List<Punktindhold> offentlige(long moedeId) {
        return udgaver.seneste(moedeId).map(this::offentlige).orElse(List.of());
    }

    private List<Punktindhold> offentlige(Udgave udgave) {
        Aabnede aabnede = Aabnede.siden(udgave, sager);
        Fjernede fjernede = lager.paa(udgave.moedeId(), udgave.bilag());
        return udgave.punkter().stream()
                .map(punkt -> aabnede.aabn(punkt, punkt.nr()))
                .map(punkt -> punkt.med(
                        punkt.nr(),
                        punkt.aaben(),
                        punkt.bilag().stream()
                                .filter(bilag -> punkt.aaben() && !bilag.fortrolig() && !fjernede.bilag(bilag.id()))
                                .toList()))
                .toList();
    }

    private boolean isPublic(long moedeId, @Nullable Long punktId, @Nullable Long bilagId) {
        Fjernede fjernede = lager.paa(moedeId, List.of());
        if (punktId == null) {
            return !fjernede.moedet();
        }
        if (bilagId == null && fjernede.punkt(punktId)) {
            return false;
        }
        return offentlige(moedeId).stream()
                .filter(punkt -> punkt.punktId() == punktId)
                .anyMatch(punkt -> bilagId == null || punkt.bilag().stream().anyMatch(bilag -> bilag.id() == bilagId));
    }

    /**
     * At once, everywhere.
     *
     * @param punktId null for the whole meeting
     * @param bilagId null for the item; a bilag goes from every meeting where it stands
     * @throws Regelbrud without a reason, or if it is not public
     */
    public void remove(long moedeId, @Nullable Long punktId, @Nullable Long bilagId, String grund) {
        if (grund.isBlank()) {
            throw new Regelbrud("grundMangler");
        }
        Moede moede = moeder.findById(moedeId).orElseThrow();
        if (!isPublic(moedeId, punktId, bilagId)
                || !Moedehandling.FJERN.erTilladt(moede.status())
                || udgaver.seneste(moedeId).isEmpty()) {
            throw new Regelbrud("erIkkeOffentligt");
        }
        lager.tilfoej(moedeId, punktId, bilagId, grund.strip(), aktuel.bruger().getNavn(), clock.instant());
        if (punktId == null) {
            events.publishEvent(new MoedeTilbagetrukket(moedeId, null));
        } else {
            events.publishEvent(new FjernetFraOffentligheden(punktId, bilagId));
        }
        tell(moede, punktId, bilagId, "fjernet", grund.strip());
    }

    /** The other meetings where the public reads the item's case. */
    @Transactional(readOnly = true)
    public List<Moede> elsewhere(long moedeId, long punktId) {
        return others(moedeId, punktId)
                .map(punkt -> moeder.findById(punkt.getMoedeId()).orElseThrow())
                .sorted(Comparator.comparing(Moede::dato))
                .toList();
    }

    /** The item, and the same case at every other meeting: as {@link #remove}, once for each. */
    public void removeEverywhere(long moedeId, long punktId, String grund) {
        List<Punkt> andre = others(moedeId, punktId).toList();
        remove(moedeId, punktId, null, grund);
        andre.forEach(punkt -> remove(punkt.getMoedeId(), punkt.getId(), null, grund));
    }

    private Stream<Punkt> others(long moedeId, long punktId) {
        Long sag = sag(moedeId, punktId);
        return sag == null
                ? Stream.empty()
                : sagenspunkter.offentlige(sag).filter(punkt -> punkt.getMoedeId() != moedeId);
    }

    /**
     * It is public again, as it stands in the newest edition, mended as said here. A bilag that its author replaces later is
     * the new one from the next edition on.
     *
     * @param udeladt passages to leave out of the item, one a line
     * @param fil what is to stand in the bilag's place; null for the same file
     * @throws Regelbrud without a reason, if a passage stands nowhere in the item, or in one of its bilag, or if the file only
     *     seems to hide something
     */
    public void restore(long fjernelseId, long moedeId, String grund, String udeladt, Fjernelse.@Nullable NyFil fil) {
        if (grund.isBlank()) {
            throw new Regelbrud("grundMangler");
        }
        Fjernelse fjernelse = paa(moedeId).stream()
                .filter(et -> et.id() == fjernelseId && et.erVaek())
                .findFirst()
                .orElseThrow(() -> new Regelbrud("erOffentligt"));
        if (fil != null) {
            udeladelser.requireNothingUnseen(fil);
        }
        List<String> steder = udeladt.lines()
                .map(String::strip)
                .filter(sted -> !sted.isEmpty())
                .toList();
        if (fjernelse.punktId() != null && fjernelse.bilagId() == null) {
            udeladelser.require(
                    moedeId,
                    fjernelse.punktId(),
                    steder,
                    others(moedeId, fjernelse.punktId()).toList());
        }
        List<Long> moederne = meetings(moedeId, fjernelse);
        lager.laegOp(
                fjernelseId,
                grund.strip(),
                aktuel.bruger().getNavn(),
                clock.instant(),
                String.join("\n", steder),
                fil,
                files(moederne, fjernelse.bilagId()));
        moederne.forEach(offentligkopi::offentliggoerIgen);
        tell(moeder.findById(moedeId).orElseThrow(), fjernelse.punktId(), fjernelse.bilagId(), "lagtOp", grund.strip());
    }

    /** Where it comes back: a bilag at every meeting where its case was. */
    private List<Long> meetings(long moedeId, Fjernelse fjernelse) {
        Long sag = fjernelse.bilagId() == null ? null : sag(moedeId, fjernelse.punktId());
        return Stream.concat(
                        Stream.of(moedeId),
                        sag == null
                                ? Stream.of()
                                : punkter.findBySagId(sag).stream().map(Punkt::getMoedeId))
                .distinct()
                .toList();
    }

    /** The files that the bilag has in the newest editions of these meetings. */
    private List<String> files(List<Long> moeder, @Nullable Long bilagId) {
        return moeder.stream()
                .flatMap(moede -> punkter(moede).stream())
                .flatMap(punkt -> punkt.bilag().stream())
                .filter(bilag -> Objects.equals(bilag.id(), bilagId))
                .map(Punktindhold.Bilag::sha256)
                .distinct()
                .toList();
    }

    private void tell(Moede moede, @Nullable Long punktId, @Nullable Long bilagId, String handling, String grund) {
        Map<String, String> detaljer = new HashMap<>();
        punkter(moede.id()).stream()
                .filter(punkt -> Objects.equals(punkt.punktId(), punktId))
                .forEach(punkt -> {
                    detaljer.put("punkt", Integer.toString(punkt.nr()));
                    punkt.bilag().stream()
                            .filter(bilag -> Objects.equals(bilag.id(), bilagId))
                            .forEach(bilag -> detaljer.put("bilag", Integer.toString(bilag.nr())));
                });
        String hvad = bilagId != null ? "Bilag" : punktId != null ? "Punkt" : "Moede";
        spor.noter(Moede.EMNE, moede.id(), handling + hvad, detaljer, grund);
        besked.tell(
                moede,
                "besked." + handling + hvad,
                "moeder",
                Moedenavn.af(moede),
                detaljer.getOrDefault("punkt", ""),
                detaljer.getOrDefault("bilag", ""));
        Long sag = sag(moede.id(), punktId);
        if (sag != null) {
            sager.note(sag, handling + "Offentligt", Moedenavn.af(moede));
        }
    }

    private @Nullable Long sag(long moedeId, @Nullable Long punktId) {
        return punkter(moedeId).stream()
                .filter(punkt -> Objects.equals(punkt.punktId(), punktId))
                .map(Punktindhold::sagId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
