package dk.raadslag.offentlig;

/** What a public page may load and run: its own style sheet and icon, no script, nothing from anywhere else. */
public final class Referatpolitik {

    public static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private Referatpolitik() {}
}
