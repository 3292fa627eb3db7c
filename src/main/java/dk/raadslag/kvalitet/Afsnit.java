package dk.raadslag.kvalitet;

import java.util.List;

/**
 * A section as it was written.
 *
 * @param noegle the template's key of the section, used as the place of a finding
 * @param paakraevet whether the template demands text here
 */
public record Afsnit(
        String noegle, Stykke overskrift, Afsnitsart art, boolean paakraevet, Stykke tekst, List<Tabel> tabeller) {

    public static Afsnit af(String noegle, Afsnitsart art, String tekst) {
        return new Afsnit(noegle, Stykke.af(noegle), art, true, Stykke.af(tekst), List.of());
    }
}
