package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Aabning;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.kalender.Moederytme;
import dk.raadslag.udgivelse.Aabnet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What of an edition has been opened since: the edition itself is never changed (rule 15). */
record Aabnede(Instant udgivet, List<Aabning> aabninger) {

    static Aabnede siden(Udgave udgave, Moedeforloeb sager) {
        List<Long> lukkelige = udgave.punkter().stream()
                .map(Punktindhold::sagId)
                .filter(Objects::nonNull)
                .toList();
        return new Aabnede(udgave.udgivet(), lukkelige.isEmpty() ? List.of() : sager.aabninger(lukkelige));
    }

    /** Null if it was open, or is closed still. */
    @Nullable
    Aabnet punkt(Punktindhold punkt) {
        Long sag = punkt.sagId();
        return punkt.aaben() || sag == null ? null : find(et -> et.getBilagId().isEmpty() && et.getSag() == sag);
    }

    /** The same. */
    @Nullable
    Aabnet bilag(Punktindhold.Bilag bilag) {
        return bilag.fortrolig()
                ? find(et -> et.getBilagId().filter(id -> id == bilag.id()).isPresent())
                : null;
    }

    /** The point as it would stand in an edition that is made now, under this number. */
    Punktindhold aabn(Punktindhold punkt, int nr) {
        return punkt.med(
                nr,
                punkt.aaben() || punkt(punkt) != null,
                punkt.bilag().stream()
                        .map(bilag -> bilag(bilag) == null ? bilag : bilag.aaben())
                        .toList());
    }

    private @Nullable Aabnet find(Predicate<Aabning> hvilken) {
        return aabninger.stream()
                .filter(hvilken)
                .filter(et -> et.gaelder(udgivet))
                .findFirst()
                .map(et -> new Aabnet(dag(et.getLukket()), dag(et.getAabnet())))
                .orElse(null);
    }

    private static LocalDate dag(Instant tidspunkt) {
        return tidspunkt.atZone(Moederytme.ZONE).toLocalDate();
    }
}
