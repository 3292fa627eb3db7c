package dk.raadslag.indstilling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Open, or confidential by a criterion and a reason (rules 8 and 9). */
@Embeddable
public record Klassifikation(
        @Enumerated(EnumType.STRING) Aabenhed aabenhed,
        @Enumerated(EnumType.STRING) @Nullable Kriterium kriterium,
        String grund) {

    /** @throws Regelbrud if it is confidential without criterion or reason */
    public Klassifikation {
        grund = grund.strip();
        if (aabenhed == Aabenhed.FORTROLIG && (kriterium == null || grund.isEmpty())) {
            throw new Regelbrud("fortroligUdenGrund");
        }
        if (aabenhed != Aabenhed.FORTROLIG) {
            kriterium = null;
        }
    }

    public static Klassifikation ikkeAfgjort() {
        return new Klassifikation(Aabenhed.IKKE_AFGJORT, null, "");
    }

    public static Klassifikation aaben() {
        return new Klassifikation(Aabenhed.AABEN, null, "");
    }

    public static Klassifikation fortrolig(@Nullable Kriterium kriterium, String grund) {
        return new Klassifikation(Aabenhed.FORTROLIG, kriterium, grund);
    }

    /** The same openness by the same criterion, whatever the words of the reason. */
    boolean erSammeValg(Klassifikation anden) {
        return aabenhed == anden.aabenhed && kriterium == anden.kriterium;
    }

    public boolean erAaben() {
        return aabenhed == Aabenhed.AABEN;
    }
}
