package dk.raadslag.kvalitet;

import java.util.Map;

/**
 * What could be read out of an attached file.
 *
 * @param fingeraftryk SHA-256 in hex, to see the same file twice
 * @param traek what it carries along, with a detail to show (a number, a name, a path)
 */
public record Bilagsfil(String filnavn, String fingeraftryk, Stykke tekst, Map<Filtraek, String> traek) {}
