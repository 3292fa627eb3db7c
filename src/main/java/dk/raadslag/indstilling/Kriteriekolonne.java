package dk.raadslag.indstilling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A criterion is stored by its key; its words stand in the municipality's file. */
@Converter(autoApply = true)
@Immutable
class Kriteriekolonne implements AttributeConverter<Kriterium, String> {

    private final Kriterier kriterier;

    Kriteriekolonne(Kriterier kriterier) {
        this.kriterier = kriterier;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Kriterium kriterium) {
        return kriterium == null ? null : kriterium.noegle();
    }

    @Override
    public @Nullable Kriterium convertToEntityAttribute(@Nullable String noegle) {
        return noegle == null ? null : kriterier.med(noegle);
    }
}
