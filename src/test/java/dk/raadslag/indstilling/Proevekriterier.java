package dk.raadslag.indstilling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The criteria that the program comes with, for tests to close cases by. */
public final class Proevekriterier {

    public static final Kriterier ALLE = read();
    public static final Kriterium LOV = ALLE.med("LOV");
    public static final Kriterium BUDGET = ALLE.med("BUDGET");
    public static final Kriterium EJENDOM = ALLE.med("EJENDOM");
    public static final Kriterium STRATEGI = ALLE.med("STRATEGI");

    private Proevekriterier() {}

    private static Kriterier read() {
        try {
            return new Kriterier(
                    Objects.requireNonNull(Proevekriterier.class.getResourceAsStream("/skabeloner/kriterier.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
