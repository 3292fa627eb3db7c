package dk.raadslag.kvalitet.fil;

/** A file that asks for more than a file is given: of work, or of room for its text. */
public final class Forstort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Forstort(String what) {
        super(what);
    }
}
