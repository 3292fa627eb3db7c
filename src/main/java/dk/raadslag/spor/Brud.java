package dk.raadslag.spor;

/**
 * A place where the trail is not as it was written.
 *
 * @param id the row; for {@link Art#MANGLER_EFTER} the last that is left, 0 if none is; for {@link Art#KAEDE} the chain
 */
record Brud(Art art, long id) {

    /** What has been done. The name, below {@code spor.brud.}, is the key of its sentence. */
    enum Art {
        /** The row says something else than when it was sealed, or was put in by hand. */
        AENDRET,
        /** The row was put in between others. */
        INDSAT,
        /** One row or more are gone before this one. */
        MANGLER_FOER,
        /** One row or more are gone after this one, which is the last. */
        MANGLER_EFTER,
        /** The row is gone, or not what it was, and others have seen it as it was. */
        BEVIDNET,
        /** A whole chain is gone. */
        KAEDE,
        /** It says a time at which it was not written, or was written before the row that it follows. */
        TID,
        /** The trail has been cut, and its own last row about that says otherwise; 0 if there is no such row. */
        ANKER
    }
}
