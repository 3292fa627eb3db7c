package dk.raadslag.organisation;

import java.time.Duration;
import java.time.Instant;

/**
 * How often one door has been tried in vain, and until when it stays shut.
 *
 * @param antal failures that are not forgotten yet
 */
record Forsoeg(double antal, Instant seneste, Instant laastTil) {

    /** The fifth failure shuts a door for a minute, each further one for twice as long, at most half an hour. */
    static final int FAA = 5;

    /** Of an account from wherever, so many that nobody shuts it for its owner in passing. */
    static final int MANGE = 200;

    private static final Duration FOERSTE = Duration.ofMinutes(1);
    private static final Duration LAENGSTE = Duration.ofMinutes(30);
    private static final Duration GLEMT = Duration.ofHours(24);

    /** An address may be a whole town hall: a hundred failures at once, and ten a minute after that. */
    private static final int ADRESSE = 100;

    private static final double GLEMTE_PR_SEKUND = 10.0 / 60;

    static Forsoeg intet(Instant nu) {
        return new Forsoeg(0, nu, nu);
    }

    /** A lock that was over when it began is none, also by a clock that is behind the one that wrote it. */
    boolean erLaast(Instant nu) {
        return laastTil.isAfter(seneste) && laastTil.isAfter(nu);
    }

    /**
     * After one more.
     *
     * @param hoejst which failure shuts it
     */
    Forsoeg endnuEt(Instant nu, int hoejst) {
        double nyt = (nu.isAfter(seneste.plus(GLEMT)) ? 0 : antal) + 1;
        Duration laas = nyt < hoejst ? Duration.ZERO : FOERSTE.multipliedBy(1L << (int) Math.min(nyt - hoejst, 10));
        return new Forsoeg(nyt, nu, nu.plus(laas.compareTo(LAENGSTE) > 0 ? LAENGSTE : laas));
    }

    /** An address after one more. */
    Forsoeg fraAdresse(Instant nu) {
        double glemte = Duration.between(seneste, nu).toMillis() / 1000.0 * GLEMTE_PR_SEKUND;
        double nyt = Math.max(0, antal - glemte) + 1;
        long sekunder = nyt < ADRESSE ? 0 : (long) Math.ceil((nyt + 1 - ADRESSE) / GLEMTE_PR_SEKUND);
        return new Forsoeg(nyt, nu, nu.plusSeconds(sekunder));
    }

    /** The last one was none: it came in. */
    Forsoeg lykkedes() {
        return new Forsoeg(Math.max(0, antal - 1), seneste, seneste);
    }
}
