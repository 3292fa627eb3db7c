package dk.raadslag.kvalitet.kommando;

import dk.raadslag.kvalitet.Beskeder;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code tjek FILE…}: checks text exports, DOCX and PDF files, and writes one JSON object per file and line
 * on standard output. Starts without Spring and without a database.
 */
public final class Tjek {

    private static final Locale DANSK = Locale.of("da", "DK");

    private Tjek() {}

    /** 0 when every file could be read, 2 when one could not or none was named. */
    public static int run(String[] files, PrintStream out, PrintStream err) {
        if (files.length == 0) {
            err.println(Beskeder.text("fejl.ingen", DANSK, List.of()));
            return 2;
        }
        int status = 0;
        for (String file : files) {
            Filtjek.Svar answer = Filtjek.tjek(file);
            out.println(answer.json());
            status = answer.laest() ? status : 2;
        }
        out.flush();
        return status;
    }
}
