package dk.raadslag.referat;

import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Resultat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a meeting's decisions on a case's at-punkter mean for the case (rule 16). */
record Sagsbeslutning(long sag, Resultat resultat, Set<Long> afgjorteAtPunkter) {

    /** @throws Regelbrud if an at-punkt has no decision, or a remark that must be there is not */
    static Sagsbeslutning af(Punktindhold punkt, List<Beslutning> trufne) {
        List<Beslutning> sagens = punkt.atPunkter().stream()
                .map(at -> trufne.stream()
                        .filter(beslutning -> beslutning.gaelder(punkt.punktId(), at.id()))
                        .findFirst()
                        .orElseThrow(() -> new Regelbrud("beslutningMangler", Integer.toString(punkt.nr()))))
                .toList();
        if (sagens.stream()
                .anyMatch(beslutning -> beslutning.getUdfald().kraeverBemaerkning()
                        && beslutning.getBemaerkning().isEmpty())) {
            throw new Regelbrud("bemaerkningMangler", Integer.toString(punkt.nr()));
        }
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
