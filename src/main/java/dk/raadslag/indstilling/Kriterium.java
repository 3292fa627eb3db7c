package dk.raadslag.indstilling;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What may close an indstilling (rule 9), with the words that explain it. That it concerns money is not among them. Which
 * there are, the municipality decides: {@link Kriterier}.
 *
 * @param kraeverLov whether the provision must be named
 * @param kraeverOphoer whether it must say when it can be opened
 */
public record Kriterium(String noegle, boolean kraeverLov, boolean kraeverOphoer, Ord dansk, Ord engelsk)
        implements Serializable {

    /** @param modeksempler what does not fall under it, though one might think so */
    public record Ord(String titel, String tekst, List<String> eksempler, List<String> modeksempler)
            implements Serializable {}

    /** One that cases were closed by, and that is no longer among the municipality's. */
    static Kriterium forhenvaerende(String noegle) {
        Ord ord = new Ord(noegle, "", List.of(), List.of());
        return new Kriterium(noegle, false, false, ord, ord);
    }

    public Ord ord(Locale sprog) {
        return sprog.getLanguage().equals("en") ? engelsk : dansk;
    }

    public String titel(Locale sprog) {
        return ord(sprog).titel();
    }

    /** The same criterion, whatever words explain it. */
    @Override
    public boolean equals(Object andet) {
        return andet instanceof Kriterium kriterium && noegle.equals(kriterium.noegle);
    }

    @Override
    public int hashCode() {
        return noegle.hashCode();
    }

    @Override
    public String toString() {
        return noegle;
    }
}
