package dk.raadslag.kvalitet.kommando;

/** A file that cannot be checked; the key names the sentence that says why. */
final class Ulaeselig extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    Ulaeselig(String key) {
        super(key);
        this.key = key;
    }

    String noegle() {
        return key;
    }
}
