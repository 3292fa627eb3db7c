package dk.raadslag.forloeb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file of the engine's SQL, as text. The name is that of a resource. */
record Sprogfil(String navn, String tekst) {

    private static final Pattern FILER = Pattern.compile("<mappers>.*</mappers>", Pattern.DOTALL);
    private static final Pattern FIL = Pattern.compile("<mapper resource=\"([^\"]+)\"");

    /** @throws UncheckedIOException if it cannot be read; NullPointerException if it is not there */
    static Sprogfil laes(String navn) {
        try (InputStream in = Sprogfil.class.getClassLoader().getResourceAsStream(navn)) {
            return new Sprogfil(
                    navn, new String(Objects.requireNonNull(in, navn).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that this one names. */
    List<String> filer() {
        return FIL.matcher(tekst)
                .results()
                .map((MatchResult fil) -> fil.group(1))
                .toList();
    }

    String udenFiler() {
        return FILER.matcher(tekst).replaceFirst("");
    }

    /** @param saetning its name, with or without that of its mapper before it */
    boolean rummer(String saetning) {
        int punktum = saetning.lastIndexOf('.');
        return tekst.contains("id=\"" + saetning.substring(punktum + 1) + "\"")
                && (punktum < 0 || tekst.contains("namespace=\"" + saetning.substring(0, punktum) + "\""));
    }
}
