package dk.raadslag.ooxml;

import java.io.IOException;

/** A package that unpacks to more than a file is given, or to more parts. */
public final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("too large");
    }
}
