package dk.raadslag.shell.ui;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An error as it may stand in the log: what kind, and where; not what it says, since that quotes what people write. */
final class Whereabouts extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 10;

    private final String kind;

    private Whereabouts(Throwable thrown, @Nullable Whereabouts cause) {
        super(null, cause, false, true);
        kind = thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    static Whereabouts of(Throwable thrown) {
        return of(thrown, 0);
    }

    private static Whereabouts of(Throwable thrown, int depth) {
        Throwable cause = thrown.getCause();
        return new Whereabouts(thrown, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }

    @Override
    public String toString() {
        return kind;
    }
}
