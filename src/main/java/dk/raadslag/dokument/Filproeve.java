package dk.raadslag.dokument;

import java.nio.file.Path;

/** Looks at every file that is to be taken in: whoever checks files refuses here what could not be checked later. */
public interface Filproeve {

    /**
     * Outside of session and transaction, as far as the one who brings the file is.
     *
     * @return what is to be done once the file is kept
     * @throws FilAfvist if it cannot be read
     */
    Runnable look(Fil fil, Path indhold);
}
