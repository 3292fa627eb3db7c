package dk.raadslag.kvalitet;

import java.util.Map;

/**
 * What could be read out of an attached file.
 *
 * @param fingeraftryk SHA-256 in hex, to see the same file twice
 * @param tekst all of it; what stands on hidden sheets and slides comes last
 * @param synligt so many characters of the text, from its beginning, are shown to whoever opens the file
 * @param traek what it carries along, with a detail to show (a number, a name, a path)
 */
public record Bilagsfil(String filnavn, String fingeraftryk, Stykke tekst, int synligt, Map<Filtraek, String> traek) {

    /** A file whose text is all shown. */
    public Bilagsfil(String filnavn, String fingeraftryk, Stykke tekst, Map<Filtraek, String> traek) {
        this(filnavn, fingeraftryk, tekst, tekst.tekst().length(), traek);
    }

    public String synligTekst() {
        return tekst.tekst().substring(0, synligt);
    }

    public String skjultTekst() {
        return tekst.tekst().substring(synligt);
    }
}
