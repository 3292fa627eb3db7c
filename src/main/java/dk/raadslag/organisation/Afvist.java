package dk.raadslag.organisation;

/** Nothing was changed, for this reason. */
public class Afvist extends RuntimeException {

    private final Afvisning afvisning;

    Afvist(Afvisning afvisning) {
        super(afvisning.name());
        this.afvisning = afvisning;
    }

    public Afvisning afvisning() {
        return afvisning;
    }
}
