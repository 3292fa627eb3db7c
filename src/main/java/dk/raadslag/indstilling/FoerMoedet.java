package dk.raadslag.indstilling;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a case stood when its meeting decided on it: what taking the decision back restores (rule 21).
 *
 * @param aftryk of its words and files; other ones are no longer what was decided on
 * @param afgjorte ids of the at-punkter that an earlier meeting had decided
 * @param bilag what was decided of each, by id
 */
record FoerMoedet(
        long moede,
        boolean akut,
        int aftryk,
        Set<Long> afgjorte,
        Klassifikation klassifikation,
        Map<Long, Klassifikation> bilag) {

    static FoerMoedet af(Indstilling sag) {
        return new FoerMoedet(
                sag.getMoedeId(),
                sag.erAkut(),
                aftryk(sag),
                sag.getAtPunkter().stream()
                        .filter(AtPunkt::erAfgjort)
                        .map(AtPunkt::getId)
                        .collect(Collectors.toUnmodifiableSet()),
                sag.getKlassifikation(),
                sag.getBilag().stream()
                        .filter(Bilag::erAfgjort)
                        .collect(Collectors.toUnmodifiableMap(Bilag::getId, Bilag::gaelder)));
    }

    /** The same, without why it was closed where it is open by now. */
    FoerMoedet opened(Indstilling sag) {
        Set<Long> open = sag.getBilag().stream()
                .filter(et -> !et.erFortrolig())
                .map(Bilag::getId)
                .collect(Collectors.toSet());
        return new FoerMoedet(
                moede,
                akut,
                aftryk,
                afgjorte,
                sag.erAaben() ? Klassifikation.aaben() : klassifikation,
                bilag.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                et -> open.contains(et.getKey()) ? Klassifikation.aaben() : et.getValue())));
    }

    boolean erUaendret(Indstilling sag) {
        return aftryk == aftryk(sag);
    }

    private static int aftryk(Indstilling sag) {
        return Sagsaftryk.af(sag).hashCode();
    }
}
