package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Bilagsindhold;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.tekst.Tekst;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether passages can be left out of an item, so that the public reads them nowhere else of it (rule 22). */
@Component
class Udeladelser {

    private final Udgaver udgaver;
    private final Moeder moeder;
    private final Fjernelseslager fjernelser;
    private final Trufne trufne;
    private final Bilagsindhold bilagsindhold;

    Udeladelser(
            Udgaver udgaver, Moeder moeder, Fjernelseslager fjernelser, Trufne trufne, Bilagsindhold bilagsindhold) {
        this.udgaver = udgaver;
        this.moeder = moeder;
        this.fjernelser = fjernelser;
        this.trufne = trufne;
        this.bilagsindhold = bilagsindhold;
    }

    /**
     * @param steder passages that are to be left out of an item
     * @param andre the items of the same case that the public reads at other meetings
     * @throws Regelbrud if one stands nowhere in it, or in one of its bilag or at another meeting, where it stays
     */
    void require(long moedeId, long punktId, List<String> steder, List<Punkt> andre) {
        Udgave udgave = udgaver.seneste(moedeId).orElseThrow();
        Punktindhold punkt = udgave.punkt(punktId);
        Fjernede fjernede = fjernelser.paa(moedeId, udgave.bilag());
        String ord = words(punkt, trufne.paa(moedeId));
        Map<Punkt, String> andres = new LinkedHashMap<>();
        andre.forEach(andet -> andres.put(andet, published(andet)));
        for (String sted : steder) {
            if (!ord.contains(sted)) {
                throw new Regelbrud("stederIkkeFundet");
            }
            punkt.bilag().stream()
                    .filter(bilag -> !bilag.fortrolig() && !fjernede.bilag(bilag.id()))
                    .filter(bilag -> contains(bilag, fjernede, sted))
                    .findFirst()
                    .ifPresent(bilag -> {
                        throw new Regelbrud("staarIBilag", Integer.toString(bilag.nr()));
                    });
            andres.forEach((andet, deres) -> {
                if (deres.contains(sted)) {
                    throw new Regelbrud(
                            "staarPaaAndetMoede",
                            Moedenavn.af(moeder.findById(andet.getMoedeId()).orElseThrow()));
                }
            });
        }
    }

    /** @throws Regelbrud if a file that is to be public only seems to hide something */
    void requireNothingUnseen(Fjernelse.NyFil fil) {
        if (bilagsindhold.hasUnseenText(fil.filnavn(), fil.sha256())) {
            throw new Regelbrud("usynligTekstIFil");
        }
    }

    private String published(Punkt andet) {
        Udgave udgave = udgaver.seneste(andet.getMoedeId()).orElseThrow();
        Fjernede fjernede = fjernelser.paa(andet.getMoedeId(), List.of());
        return words(fjernede.rettet(udgave.punkt(andet.getId())), fjernede.rettet(trufne.paa(andet.getMoedeId())));
    }

    private static String words(Punktindhold punkt, Afgoerelser afgoerelser) {
        return Stream.of(
                        Stream.of(punkt.titel(), punkt.offentligTitel(), punkt.sagsnummer()),
                        punkt.afsnit().stream()
                                .map(del -> Tekst.fraJson(del.tekst()).toPlainText()),
                        punkt.atPunkter().stream().map(Punktindhold.AtPunkt::tekst),
                        punkt.bilag().stream().map(Punktindhold.Bilag::navn),
                        Moedepapirer.decisions(punkt, afgoerelser).map(Afgoerelser.Afgoerelse::bemaerkning))
                .flatMap(dele -> dele)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private boolean contains(Punktindhold.Bilag bilag, Fjernede fjernede, String sted) {
        String navn = fjernede.nyFil(bilag).map(Fjernelse.NyFil::filnavn).orElse(bilag.filnavn());
        String sha256 = fjernede.nyFil(bilag).map(Fjernelse.NyFil::sha256).orElse(bilag.sha256());
        return bilagsindhold.wholeText(navn, sha256).contains(sted);
    }
}
