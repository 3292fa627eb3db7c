package dk.raadslag.dagsorden;

import dk.raadslag.forloeb.Oplysninger;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Krav;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedetjek;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.spor.Spor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the agenda of a meeting, or its minutes once it is held, against the rules of the check. What was said at the table
 * becomes public as it stands, so it is also looked through for what never belongs in a public paper (rule 11).
 */
@Component
public class Moedekontrol {

    /** Said with the outcome: the secretariat has seen what stops it. */
    public static final String TRODS = "trodsTjek";

    private final Moedetjek moedetjek = new Moedetjek();
    private final Kvalitetstjek tekstjek = new Kvalitetstjek();
    private final Punkter punkter;
    private final Udgaver udgaver;
    private final Aftryk aftryk;
    private final Trufne trufne;
    private final Fjernelseslager fjernelser;
    private final Moedeforloeb sager;
    private final Kalender kalender;
    private final Oplysninger oplysninger;
    private final Spor spor;

    Moedekontrol(
            Punkter punkter,
            Udgaver udgaver,
            Aftryk aftryk,
            Trufne trufne,
            Fjernelseslager fjernelser,
            Moedeforloeb sager,
            Kalender kalender,
            Oplysninger oplysninger,
            Spor spor) {
        this.punkter = punkter;
        this.udgaver = udgaver;
        this.aftryk = aftryk;
        this.trufne = trufne;
        this.fjernelser = fjernelser;
        this.sager = sager;
        this.kalender = kalender;
        this.oplysninger = oplysninger;
        this.spor = spor;
    }

    /** The heaviest first, then item by item; the number of an item is the place of its finding, 0 the meeting's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Fund> fund(Moede moede) {
        boolean referat = erHoldt(moede);
        List<Punktindhold> indhold = referat
                ? udgaver.seneste(moede.id()).map(Udgave::punkter).orElse(List.of())
                : punkter.findByMoedeIdOrderByNr(moede.id()).stream()
                        .map(aftryk::af)
                        .toList();
        Afgoerelser afgoerelser = trufne.paa(moede.id());
        List<Moedepapir> papirer = new ArrayList<>(List.of(Moedepapirer.af(moede, indhold, afgoerelser, referat)));
        before(moede).ifPresent(papirer::add);
        List<Sag> sagerne = indhold.stream()
                .map(Punktindhold::sagId)
                .filter(Objects::nonNull)
                .map(sager::tjeksag)
                .toList();
        List<Fund> fund = new ArrayList<>(moedetjek.tjek(papirer, sagerne));
        indhold.forEach(punkt -> fund.addAll(said(punkt, referat ? afgoerelser : Afgoerelser.INGEN)));
        return fund.stream()
                .sorted(Comparator.comparing(Fund::alvor)
                        .thenComparing(et -> et.sted().nummer()))
                .toList();
    }

    /**
     * Refuses to publish what the check stops, unless the one who presses the button has seen it and says why.
     *
     * @throws Regelbrud with the number of findings
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requirePublishable(Moede moede) {
        long spaerrer = blocking(moede);
        if (spaerrer == 0) {
            return;
        }
        String antal = Long.toString(spaerrer);
        String grund = oplysninger.getGrund();
        if (!Boolean.TRUE.equals(oplysninger.get(TRODS)) || grund == null || grund.isBlank()) {
            throw new Regelbrud("moedetjekSpaerrer", antal);
        }
        spor.noter(Moede.EMNE, moede.id(), "trodsTjek", Map.of("antal", antal), grund);
    }

    /** How many findings stop it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long blocking(Moede moede) {
        return fund(moede).stream().filter(et -> et.alvor() == Alvor.BLOKERER).count();
    }

    /** The agenda as it would go out now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Forelagt forelagt(Moede moede) {
        Fjernede fjernede = fjernelser.paa(moede.id(), List.of());
        return new Forelagt(
                punkter.findByMoedeIdOrderByNr(moede.id()).stream()
                        .map(aftryk::af)
                        .toList(),
                sager.findUnderway(moede.id()),
                fjernede.moedet(),
                fjernede.punkter());
    }

    /**
     * Refuses to publish an agenda that is another than the one who presses the button was shown, and one that goes out
     * without a case on its way, unless it is said why (rule 15).
     *
     * @return the agenda as it was shown, and is
     * @throws Regelbrud with the number of cases for which there is no reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Forelagt requireSeen(Moede moede) {
        Forelagt nu = forelagt(moede);
        if (!nu.equals(oplysninger.get(Forelagt.NOEGLE))) {
            throw new Regelbrud("andetEndForelagt");
        }
        Set<Long> undervejs = nu.undervejs().keySet();
        if (undervejs.isEmpty()) {
            return nu;
        }
        String antal = Integer.toString(undervejs.size());
        String grund = oplysninger.getGrund();
        if (grund == null || grund.isBlank()) {
            throw new Regelbrud("sagerUndervejs", antal);
        }
        String hvilke = undervejs.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        spor.noter(Moede.EMNE, moede.id(), "udenSager", Map.of("antal", antal, "sager", hvilke), grund);
        return nu;
    }

    static boolean erHoldt(Moede moede) {
        return moede.status().compareTo(Moedestatus.UDGIVET) > 0 && moede.status() != Moedestatus.AFLYST;
    }

    private Optional<Moedepapir> before(Moede moede) {
        return kalender.foer(moede)
                .flatMap(foer -> udgaver.seneste(foer.id())
                        .map(udgave -> new Moedepapir.Forrigepapir(
                                Moedepapirer.af(foer, udgave.punkter(), trufne.paa(foer.id()), true))));
    }

    /** What stops an indstilling stops a title or a remark too. */
    private List<Fund> said(Punktindhold punkt, Afgoerelser afgoerelser) {
        List<String> tekster = new ArrayList<>(List.of(punkt.titel()));
        Optional.ofNullable(punkt.offentligTitel()).ifPresent(tekster::add);
        Moedepapirer.decisions(punkt, afgoerelser).forEach(truffet -> tekster.add(truffet.bemaerkning()));
        List<Afsnit> afsnit = tekster.stream()
                .filter(tekst -> !tekst.isBlank())
                .map(tekst -> Afsnit.af("", Afsnitsart.ANDET, tekst))
                .toList();
        Sag alene = new Sag(List.of(), afsnit, List.of(), List.of(), Krav.I_PROGRAMMET, null, null);
        return tekstjek.tjek(alene).stream()
                .filter(fund -> fund.alvor() == Alvor.BLOKERER && fund.sted().slags() == Sted.Slags.AFSNIT)
                .map(fund -> new Fund(
                        fund.regel(),
                        fund.besked(),
                        fund.alvor(),
                        new Sted(
                                Sted.Slags.MOEDE,
                                punkt.titel(),
                                punkt.nr(),
                                fund.sted().fra(),
                                fund.sted().til(),
                                0),
                        fund.uddrag(),
                        fund.dele(),
                        null))
                .toList();
    }
}
