package dk.raadslag.dagsorden;

import dk.raadslag.udgivelse.Offentligtnu;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The items that a case is up as, at one meeting or several. */
@Component
class Sagenspunkter {

    private final Punkter punkter;
    private final Offentligtnu offentligt;

    Sagenspunkter(Punkter punkter, Offentligtnu offentligt) {
        this.punkter = punkter;
        this.offentligt = offentligt;
    }

    /** Those whose words the public reads now. */
    Stream<Punkt> offentlige(long sag) {
        return punkter.findBySagId(sag).stream().filter(punkt -> offentligt.erOffentligt(punkt.getId()));
    }
}
