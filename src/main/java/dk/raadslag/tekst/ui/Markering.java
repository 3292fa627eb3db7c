package dk.raadslag.tekst.ui;

/** An underlined range of the plain text ({@code fra} inclusive, {@code til} exclusive); the id comes back on a click. */
public record Markering(int fra, int til, Slags slags, String id) {

    public enum Slags {
        NOTE,
        ADVARSEL,
        STOP
    }
}
