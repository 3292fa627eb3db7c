package dk.raadslag.indstilling;

/** The indstilling is not where this could happen to it. */
public class UlovligOvergang extends IllegalStateException {

    UlovligOvergang(Status status, String handling) {
        super("An indstilling that is %s cannot: %s".formatted(status, handling));
    }
}
