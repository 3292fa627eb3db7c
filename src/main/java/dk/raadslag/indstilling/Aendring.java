package dk.raadslag.indstilling;

import java.util.List;

/**
 * What has changed at one place of a case.
 *
 * @param sted as in {@link Tilbagemelding#getSted()}, and {@code hoved:titel} and {@code bilag:ID}
 * @param navn what the place is called in the case: a section's or a bilag's title, an at-punkt's number
 * @param dele the text as it was and as it is, in pieces
 */
public record Aendring(String sted, Art art, String navn, List<Del> dele) {

    public enum Art {
        AENDRET,
        TILFOEJET,
        FJERNET,
        /** A bilag with the same name and another file. */
        NY_FIL
    }

    public record Del(Slags slags, String tekst) {}

    public enum Slags {
        UAENDRET,
        INDSAT,
        SLETTET
    }
}
