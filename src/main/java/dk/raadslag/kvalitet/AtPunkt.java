package dk.raadslag.kvalitet;

/**
 * One thing to decide.
 *
 * @param nummer from 1
 * @param indledning the words before the points ("Det indstilles, at rådmanden"), which may name who decides; where the
 *     form itself shows "at" before every point, give "at" here
 * @param tekst with its label if it was typed with one ("At 1) rådmanden godkender …")
 */
public record AtPunkt(int nummer, String indledning, Stykke tekst) {

    public static AtPunkt af(int nummer, String tekst) {
        return new AtPunkt(nummer, "", Stykke.af(tekst));
    }
}
