package dk.raadslag.demo;

import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Ophoer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fictional case as it stands in {@code demo/sager.json}.
 *
 * @param uge week of its meeting, counted from this one
 * @param tilstand how far it is to be taken
 */
record Demosag(
        String titel,
        String enhed,
        String telefon,
        String email,
        String sagsnummer,
        int minutter,
        int uge,
        String forum,
        Tilstand tilstand,
        @Nullable Luk fortrolighed,
        Map<String, List<JsonNode>> afsnit,
        List<String> atPunkter,
        @Nullable List<Beslutning> beslutninger,
        @Nullable List<Bilag> bilag,
        @Nullable List<Melding> feedback,
        @Nullable String begrundelse) {

    enum Tilstand {
        KLADDE,
        INDSENDT,
        FORSINKET,
        HOS_FORFATTER,
        TIL_KLASSIFIKATION,
        PAA_DAGSORDEN,
        UDGIVET,
        BESLUTTET,
        REFERAT_OFFENTLIGT,
        UDSKUDT,
        RETUR,
        TRUKKET_TILBAGE;
    }

    /**
     * Why it is closed, and until when.
     *
     * @param dage after its meeting that it ends
     */
    record Luk(
            String kriterium,
            String grund,
            @Nullable String offentligTitel,
            @Nullable String lov,
            @Nullable Integer dage,
            @Nullable String begivenhed) {

        Klassifikation klassifikation(Function<String, Kriterium> kriterier, LocalDate moede) {
            Klassifikation fortrolig = Klassifikation.fortrolig(kriterier.apply(kriterium), grund)
                    .medLov(Objects.requireNonNullElse(lov, ""));
            if (dage != null) {
                return fortrolig.indtil(Ophoer.paa(moede.plusDays(dage)));
            }
            return begivenhed == null ? fortrolig : fortrolig.indtil(Ophoer.naar(begivenhed));
        }
    }

    record Beslutning(String udfald, @Nullable String bemaerkning) {}

    record Bilag(String navn, String indhold) {}

    record Melding(@Nullable String afsnit, @Nullable Integer atPunkt, String tekst) {}
}
