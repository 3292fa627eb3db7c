package dk.raadslag.sandbox;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a file come from, when their turn has come. */
@FunctionalInterface
public interface Content {
    InputStream open() throws IOException;
}
