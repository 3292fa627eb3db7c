package dk.raadslag.referat;

import dk.raadslag.spor.Aktoer;

/**
 * Who did something at a meeting, as the screens say it.
 *
 * @param navn who in truth did it
 * @param paaVegneAf for whom; empty for whoever acts for themselves
 */
public record Navn(String navn, String paaVegneAf) {

    static Navn nuvaerende() {
        Aktoer aktoer = Aktoer.nuvaerende();
        return new Navn(aktoer.aktoerNavn(), aktoer.paaVegneAf().getOrDefault(Aktoer.PAA_VEGNE_AF, ""));
    }
}
