package dk.raadslag.indstilling;

import dk.raadslag.kalender.Moede;
import java.util.List;

/** At which meetings the public can read a case now: known to the module of the agenda. */
public interface Offentligesteder {

    List<Moede> af(long sag);
}
