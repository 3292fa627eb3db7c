package dk.raadslag.database;

import java.io.Serial;

/** A copy that cannot be put back, or a database that takes none. The message is for a log; {@link #why()} and {@link #what()} for a person. */
public class CopyRefused extends RuntimeException {

    /** Why. */
    public enum Why {
        /** The database holds something already: a copy is put into an empty one alone. */
        NOT_EMPTY,
        /** The file is none of ours, or its end is missing. */
        NOT_WHOLE,
        /** It was made by a newer version of the program. */
        NEWER,
        /** It was made by a version that made its tables in another way: that version puts it back. */
        OTHER
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String what;

    CopyRefused(Why why, String what) {
        super(why + ": " + what);
        this.why = why;
        this.what = what;
    }

    public Why why() {
        return why;
    }

    public String what() {
        return what;
    }
}
