package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Sag;
import java.util.List;

/**
 * What was found in a text.
 *
 * @param bilag text that belongs to no indstilling: notater before or without one
 */
public record Eksport(List<Indstillingstekst> indstillinger, List<Bilagsfil> bilag, List<Moedepapir> papirer) {

    /**
     * One indstilling, from line to line (inclusive), and the text of what follows it: its bilag.
     */
    public record Indstillingstekst(int fraLinje, int tilLinje, Sag sag, List<Bilagsfil> bilag) {}
}
