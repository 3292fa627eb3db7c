package dk.raadslag.indstilling.ui;

import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.ui.BilagUpload.Modtager;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.UlovligOvergang;
import org.springframework.security.access.AccessDeniedException;

/**
 * Takes bilag for a case that may be written in, and has room: whoever knows the address of a screen's upload stores
 * nothing by it when that is over.
 *
 * @param demand throws what stands in the way of one more
 * @param taken what is done with it
 */
record Bilagsmodtager(Runnable demand, Runnable refused, Modtager taken) implements Modtager {

    @Override
    public boolean isOpen() {
        try {
            demand.run();
            return true;
        } catch (Regelbrud | UlovligOvergang | AccessDeniedException closed) {
            return false;
        }
    }

    @Override
    public void refuse() {
        refused.run();
    }

    @Override
    public void modtag(Filnavn filnavn, Fil fil) {
        taken.modtag(filnavn, fil);
    }
}
