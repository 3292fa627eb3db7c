package dk.raadslag.indstilling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores {@link FoerMoedet} as JSON, criteria by their keys. */
@Converter(autoApply = true)
@Immutable
class FoerMoedetKolonne implements AttributeConverter<FoerMoedet, String> {

    private record Valg(
            Aabenhed aabenhed,
            @Nullable String kriterium,
            String grund,
            String lov,
            @Nullable LocalDate til,
            String begivenhed) {}

    private record Linje(long moede, boolean akut, int aftryk, Set<Long> afgjorte, Valg sag, Map<Long, Valg> bilag) {}

    private final Kriterier kriterier;
    private final JsonMapper json;

    FoerMoedetKolonne(Kriterier kriterier, JsonMapper json) {
        this.kriterier = kriterier;
        this.json = json;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FoerMoedet foer) {
        return foer == null
                ? null
                : json.writeValueAsString(new Linje(
                        foer.moede(),
                        foer.akut(),
                        foer.aftryk(),
                        foer.afgjorte(),
                        write(foer.klassifikation()),
                        foer.bilag().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, et -> write(et.getValue())))));
    }

    @Override
    public @Nullable FoerMoedet convertToEntityAttribute(@Nullable String kolonne) {
        if (kolonne == null) {
            return null;
        }
        Linje linje = json.readValue(kolonne, Linje.class);
        return new FoerMoedet(
                linje.moede(),
                linje.akut(),
                linje.aftryk(),
                linje.afgjorte(),
                read(linje.sag()),
                linje.bilag().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, et -> read(et.getValue()))));
    }

    private static Valg write(Klassifikation valg) {
        return new Valg(
                valg.aabenhed(),
                valg.kriterium() == null ? null : valg.kriterium().noegle(),
                valg.grund(),
                valg.lov(),
                valg.til(),
                valg.begivenhed());
    }

    private Klassifikation read(Valg valg) {
        return new Klassifikation(
                valg.aabenhed(),
                valg.kriterium() == null ? null : kriterier.med(valg.kriterium()),
                valg.grund(),
                valg.lov(),
                valg.til(),
                valg.begivenhed());
    }
}
