package dk.raadslag.referat;

import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Resultat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a meeting's decisions on a case's at-punkter mean for the case (rule 16). */
record Sagsbeslutning(long sag, Resultat resultat, Set<Long> afgjorteAtPunkter) {

    /** @throws Regelbrud with the numbers of all items where a decision, or a remark that must be there, is missing */
    static void requireWhole(List<Punktindhold> punkter, List<Beslutning> trufne) {
        require(
                "beslutningMangler",
                punkter,
                punkt -> sagens(punkt, trufne).size() < punkt.atPunkter().size());
        require(
                "bemaerkningMangler",
                punkter,
                punkt -> sagens(punkt, trufne).stream()
                        .anyMatch(beslutning -> beslutning.getUdfald().kraeverBemaerkning()
                                && beslutning.getBemaerkning().isEmpty()));
    }

    private static void require(String regel, List<Punktindhold> punkter, Predicate<Punktindhold> mangler) {
        String numre = punkter.stream()
                .filter(mangler)
                .map(punkt -> Integer.toString(punkt.nr()))
                .collect(Collectors.joining(", "));
        if (!numre.isEmpty()) {
            throw new Regelbrud(regel, numre);
        }
    }

    private static List<Beslutning> sagens(Punktindhold punkt, List<Beslutning> trufne) {
        return punkt.atPunkter().stream()
                .flatMap(at -> trufne.stream()
                        .filter(beslutning -> beslutning.gaelder(punkt.punktId(), at.id()))
                        .limit(1))
                .toList();
    }

    /** @param trufne whole, see {@link #requireWhole} */
    static Sagsbeslutning af(Punktindhold punkt, List<Beslutning> trufne) {
        List<Beslutning> sagens = sagens(punkt, trufne);
        Set<Resultat> resultater = sagens.stream()
                .map(beslutning -> beslutning.getUdfald().resultat())
                .collect(Collectors.toSet());
        Set<Long> afgjorte = sagens.stream()
                .filter(beslutning -> beslutning.getUdfald().resultat() == Resultat.BESLUTTET)
                .map(beslutning -> beslutning.getAtPunktId().orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
        return new Sagsbeslutning(Objects.requireNonNull(punkt.sagId()), overall(resultater), afgjorte);
    }

    /** One refused point sends the case back; one postponed point keeps it for a later meeting. */
    private static Resultat overall(Set<Resultat> resultater) {
        return resultater.contains(Resultat.RETUR)
                ? Resultat.RETUR
                : resultater.contains(Resultat.UDSKUDT) ? Resultat.UDSKUDT : Resultat.BESLUTTET;
    }
}
