package dk.raadslag.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the bytes lie: PostgreSQL ({@link Databaselager}), so that one backup holds everything; or an S3 store. */
interface Fillager {

    Optional<Fil> find(String sha256);

    /** Keeps the content, once; what is there already is left as it is. */
    void gem(Fil fil, InputStream indhold) throws IOException;

    /** The content of a file that is there, read piece by piece. */
    InputStream aabn(Fil fil);
}
