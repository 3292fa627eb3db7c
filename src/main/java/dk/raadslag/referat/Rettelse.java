package dk.raadslag.referat;

import dk.raadslag.udgivelse.Rettet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That what was decided is corrected, and what stood there before (rule 21).
 *
 * @param af who put it right
 * @param offentlig whether readers could see what stood there
 */
public record Rettelse(
        long punktId,
        @Nullable Long atPunktId,
        Udfald udfaldFoer,
        String bemaerkningFoer,
        String grund,
        Navn af,
        Instant tidspunkt,
        boolean offentlig) {

    public boolean gaelder(long punkt, @Nullable Long atPunkt) {
        return punktId == punkt && Objects.equals(atPunktId, atPunkt);
    }

    /** As readers are told it of the decision that stands now: the outcome they saw first. */
    Rettet rettet(Rettelse nyeste, Udfald nu, ZoneId zone) {
        return new Rettet(nyeste.tidspunkt().atZone(zone).toLocalDate(), udfaldFoer == nu ? null : udfaldFoer.name());
    }
}
