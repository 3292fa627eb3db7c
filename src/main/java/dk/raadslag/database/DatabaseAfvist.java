package dk.raadslag.database;

import java.io.Serial;

/** A database that the program will not work on: {@code fundet} is what it has, {@code kendt} what the program needs or knows. */
public class DatabaseAfvist extends RuntimeException {

    /** Why. */
    public enum Grund {
        /** PostgreSQL itself is older than the program needs. */
        FORAELDET,
        /** It keeps texts in another encoding than UTF-8. */
        TEGNSAET,
        /** Its tables were made by a newer version of the program. */
        NYERE,
        /** Its tables were made by other files than this version has: by one from before the files of the first release. */
        ANDEN,
        /** Another node was getting it ready, and was not done when this one had waited long enough. */
        OPTAGET,
        /** The public record alone was given a role that could do more than read it. */
        ROLLE
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private final Grund grund;
    private final String fundet;
    private final String kendt;

    DatabaseAfvist(Grund grund, String fundet, String kendt) {
        super(grund + ": " + fundet + " / " + kendt);
        this.grund = grund;
        this.fundet = fundet;
        this.kendt = kendt;
    }

    public Grund grund() {
        return grund;
    }

    public String fundet() {
        return fundet;
    }

    public String kendt() {
        return kendt;
    }
}
