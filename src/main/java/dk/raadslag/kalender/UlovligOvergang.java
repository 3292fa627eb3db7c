package dk.raadslag.kalender;

/** A meeting was asked to do what its status does not allow. */
public class UlovligOvergang extends IllegalStateException {

    UlovligOvergang(String handling, Moedestatus status) {
        super(handling + " is not possible in status " + status);
    }
}
