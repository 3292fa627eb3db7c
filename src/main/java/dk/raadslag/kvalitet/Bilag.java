package dk.raadslag.kvalitet;

import org.jspecify.annotations.Nullable;

/**
 * A bilag as listed in the indstilling.
 *
 * @param nummer the number it was given; null where the author gave none
 * @param linje its whole line ("Bilag 2: Faktaark")
 * @param navn its name within the line
 * @param fil the attached file, when it is known what is attached
 */
public record Bilag(
        @Nullable Integer nummer,
        Stykke linje,
        String navn,
        @Nullable Bilagsfil fil) {

    public static Bilag af(int nummer, String navn) {
        return new Bilag(nummer, Stykke.af("Bilag " + nummer + ": " + navn), navn, null);
    }

    public Bilag med(Bilagsfil file) {
        return new Bilag(nummer, linje, navn, file);
    }
}
