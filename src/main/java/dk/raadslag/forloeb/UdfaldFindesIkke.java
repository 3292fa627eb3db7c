package dk.raadslag.forloeb;

/** The task is done already, is another's, or has no such way out. */
public class UdfaldFindesIkke extends RuntimeException implements Refusal {

    UdfaldFindesIkke(String opgave, String udfald) {
        super("No open task %s with outcome %s for this person".formatted(opgave, udfald));
    }
}
