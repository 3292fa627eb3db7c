package dk.raadslag.sandbox;

/** A task that was not done. Says nothing of the file. */
public final class Undone extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether the file is to blame. */
    public enum Why {
        /** The task itself gave up on the file. */
        FAILED,
        /** It took more time or memory than there is for one file; its process is gone. */
        TOO_MUCH,
        /** Nobody had time, or no process could be started: nothing is known of the file. */
        NOT_TRIED
    }

    private final Why why;

    Undone(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
