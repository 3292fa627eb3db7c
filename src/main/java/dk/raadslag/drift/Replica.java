package dk.raadslag.drift;

import dk.raadslag.database.ReplicaSql;
import java.io.PrintStream;
import java.util.Locale;

/**
 * The command {@code replika udgiver|abonnent}, which prints the SQL that makes the program's own database ready to send the
 * public record, and another one to receive it. It asks no database.
 */
public final class Replica {

    private static final int USAGE = 2;

    private Replica() {}

    /** 0 when it is printed, 2 when the words name neither side. */
    public static int print(String[] words, PrintStream out, PrintStream err) {
        switch (words.length == 1 ? words[0].toLowerCase(Locale.ROOT) : "") {
            case "udgiver" -> out.print(ReplicaSql.publisher());
            case "abonnent" -> out.print(ReplicaSql.subscriber());
            default -> {
                err.println(Saetning.af("replika.brug"));
                return USAGE;
            }
        }
        return 0;
    }
}
