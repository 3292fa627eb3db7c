package dk.raadslag.indstilling;

import dk.raadslag.spor.Spor;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was proposed closed and is open by now: its reasons leave the case, which everybody reads, for the trail, where those
 * at the table and the author's unit do.
 */
final class Bortfaldneforslag {

    private Bortfaldneforslag() {}

    static void note(Indstilling sag, Spor spor) {
        sag.forgetProposals()
                .forEach((bilag, proposed) -> spor.noter(
                        IndstillingTrin.EMNE,
                        sag.getId(),
                        bilag == 0 ? "forslagBortfaldet" : "bilagForslagBortfaldet",
                        bilag == 0 ? Map.of() : Map.of("nr", bilag.toString()),
                        words(proposed)));
    }

    private static String words(Klassifikation proposed) {
        return Stream.of(proposed.grund(), proposed.lov(), proposed.begivenhed())
                .filter(del -> !del.isBlank())
                .collect(Collectors.joining(". "));
    }
}
