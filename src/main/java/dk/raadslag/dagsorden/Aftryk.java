package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Moedeforloeb;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes the copy of a point that an edition keeps. */
@Component
class Aftryk {

    private final Moedeforloeb sager;
    private final Trufne trufne;

    Aftryk(Moedeforloeb sager, Trufne trufne) {
        this.sager = sager;
        this.trufne = trufne;
    }

    Punktindhold af(Punkt punkt) {
        return punkt.getSagId().map(sag -> afSag(punkt, sager.hent(sag))).orElseGet(() -> afFast(punkt));
    }

    private static Punktindhold afFast(Punkt punkt) {
        return new Punktindhold(
                punkt.getId(),
                punkt.getNr(),
                punkt.getArt(),
                punkt.getKategori(),
                punkt.getTitel().orElseThrow(),
                punkt.getMinutter(),
                true,
                null,
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Punktindhold afSag(Punkt punkt, Indstilling sag) {
        List<Punktindhold.Tidligere> tidligere = earlier(sag, punkt.getMoedeId());
        return new Punktindhold(
                punkt.getId(),
                punkt.getNr(),
                punkt.getArt(),
                punkt.getKategori(),
                sag.getTitel(),
                punkt.getMinutter(),
                sag.erAaben(),
                sag.getOffentligTitel().orElse(null),
                sag.getId(),
                sag.getEnhed().getNavn(),
                sag.getHoved().sagsnummer(),
                sag.getSkabelon().getAtIndledning(),
                sag.getAfsnit().stream()
                        .map(del -> new Punktindhold.Del(del.getTitel(), del.getTekst()))
                        .toList(),
                sag.getAtPunkter().stream()
                        .filter(at -> tidligere.stream().noneMatch(foer -> foer.nr() == at.getNr()))
                        .map(at -> new Punktindhold.AtPunkt(at.getId(), at.getNr(), at.getTekst()))
                        .toList(),
                tidligere,
                sag.getBilag().stream()
                        .map(bilag -> new Punktindhold.Bilag(
                                bilag.getId(),
                                bilag.getNr(),
                                bilag.getNavn(),
                                bilag.getFilnavn(),
                                bilag.getType(),
                                bilag.getStoerrelse(),
                                bilag.getSha256(),
                                bilag.erFortrolig()))
                        .toList());
    }

    private List<Punktindhold.Tidligere> earlier(Indstilling sag, long moedeId) {
        List<AtPunkt> afgjorte =
                sag.getAtPunkter().stream().filter(AtPunkt::erAfgjort).toList();
        if (afgjorte.isEmpty()) {
            return List.of();
        }
        Map<Long, Trufne.Truffet> truffet =
                trufne.tidligere(afgjorte.stream().map(AtPunkt::getId).toList(), moedeId);
        return afgjorte.stream()
                .flatMap(at -> Stream.ofNullable(truffet.get(at.getId()))
                        .map(et -> new Punktindhold.Tidligere(at.getNr(), at.getTekst(), et.udfald(), et.moede())))
                .toList();
    }
}
