package dk.raadslag.indstilling;

import dk.raadslag.forloeb.Refusal;

/** A rule stands in the way; the key below {@code regel.} says in Danish which, and what to do. */
public class Regelbrud extends RuntimeException implements Refusal {

    private final String noegle;
    private final String[] oplysninger;

    /** @param oplysninger what the sentence names, such as a number; never text of a case */
    public Regelbrud(String noegle, String... oplysninger) {
        super(noegle);
        this.noegle = noegle;
        this.oplysninger = oplysninger;
    }

    public String noegle() {
        return "regel." + noegle;
    }

    public Object[] oplysninger() {
        return oplysninger.clone();
    }
}
