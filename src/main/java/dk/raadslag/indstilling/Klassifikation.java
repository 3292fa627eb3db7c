package dk.raadslag.indstilling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Open, or confidential by a criterion and a reason (rules 8 and 9). Chosen confidential and not reasoned yet, it is
 * confidential all the same (rule 23); it can be proposed so, and not decided.
 *
 * @param lov the provision that demands it
 * @param til see {@link Ophoer}, as {@code begivenhed}
 */
@Embeddable
public record Klassifikation(
        @Enumerated(EnumType.STRING) Aabenhed aabenhed,
        @Nullable Kriterium kriterium,
        String grund,
        String lov,
        @Nullable LocalDate til,
        String begivenhed) {

    public Klassifikation {
        grund = grund.strip();
        lov = lov.strip();
        if (aabenhed != Aabenhed.FORTROLIG) {
            kriterium = null;
        }
    }

    public static Klassifikation ikkeAfgjort() {
        return new Klassifikation(Aabenhed.IKKE_AFGJORT, null, "", "", null, "");
    }

    public static Klassifikation aaben() {
        return new Klassifikation(Aabenhed.AABEN, null, "", "", null, "");
    }

    public static Klassifikation fortrolig(@Nullable Kriterium kriterium, String grund) {
        return new Klassifikation(Aabenhed.FORTROLIG, kriterium, grund, "", null, "");
    }

    public Klassifikation medLov(String henvisning) {
        return new Klassifikation(aabenhed, kriterium, grund, henvisning, til, begivenhed);
    }

    public Klassifikation indtil(Ophoer ophoer) {
        return new Klassifikation(aabenhed, kriterium, grund, lov, ophoer.dato(), ophoer.begivenhed());
    }

    /** The same openness by the same criterion, whatever the words of the reason. */
    boolean erSammeValg(Klassifikation anden) {
        return aabenhed == anden.aabenhed && java.util.Objects.equals(kriterium, anden.kriterium);
    }

    /**
     * What is confidential has criterion and reason; whoever closes by law names it, and whoever closes by a criterion that
     * must end says when. Asked when it is sent and decided, not when it is read: the municipality may come to demand more
     * than it did.
     *
     * @throws Regelbrud if criterion, reason or provision is missing, or until when
     */
    void kraevHjemmel() {
        missing().ifPresent(mangel -> {
            throw new Regelbrud(mangel);
        });
    }

    /** @throws Regelbrud if one of its texts is longer than its field */
    void requireRoom() {
        Ceiling.GRUND.allow(grund);
        Ceiling.LOV.allow(lov);
        Ceiling.BEGIVENHED.allow(begivenhed);
    }

    /** Which rule stands in the way of deciding it so, as {@link Regelbrud} has it; empty when nothing is missing. */
    public Optional<String> missing() {
        if (aabenhed != Aabenhed.FORTROLIG) {
            return Optional.empty();
        }
        if (kriterium == null || grund.isEmpty()) {
            return Optional.of("fortroligUdenGrund");
        }
        if (kriterium.kraeverLov() && lov.isEmpty()) {
            return Optional.of("lovMangler");
        }
        if (kriterium.kraeverOphoer() && !ophoer().erKendt()) {
            return Optional.of("ophoerKraeves");
        }
        return Optional.empty();
    }

    /**
     * Whoever decides against a proposal, or against what was decided before, says why (rule 8). A decision that closes has
     * its reason in itself.
     *
     * @throws Regelbrud if it opens what was proposed or decided closed, without a reason
     */
    void requireReasonAgainst(Klassifikation udgangspunkt, @Nullable String begrundelse) {
        if (opens(udgangspunkt) && (begrundelse == null || begrundelse.isBlank())) {
            throw new Regelbrud("modForslaget");
        }
    }

    /** Whether it is open against a proposal, or a decision, to be closed. */
    public boolean opens(Klassifikation udgangspunkt) {
        return erAaben() && udgangspunkt.isClosed();
    }

    public boolean isClosed() {
        return aabenhed == Aabenhed.FORTROLIG;
    }

    public boolean erAaben() {
        return aabenhed == Aabenhed.AABEN;
    }

    public Ophoer ophoer() {
        return new Ophoer(til, begivenhed);
    }
}
