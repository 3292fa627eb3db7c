package dk.raadslag.kvalitet.kommando;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Laesning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The text of a file, the words that are hidden in it, and what else it carries along. */
record Indhold(String tekst, String skjult, Map<Filtraek, String> traek) {

    static Indhold laes(Path file) throws IOException, Ulaeselig {
        if (!Files.isRegularFile(file)) {
            throw new Ulaeselig("fejl.mangler");
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(?:txt|md|docx|pdf)")) {
            throw new Ulaeselig("fejl.type");
        }
        Bilagsfil read = read(name, file);
        if (read.traek().containsKey(Filtraek.BESKADIGET)) {
            throw new Ulaeselig("fejl.laes");
        }
        if (read.traek().containsKey(Filtraek.ADGANGSKODE)) {
            throw new Ulaeselig("fejl.adgangskode");
        }
        if (read.traek().containsKey(Filtraek.FOR_TUNG)) {
            throw new Ulaeselig("fejl.tung");
        }
        return new Indhold(read.synligTekst(), read.skjultTekst(), read.traek());
    }

    /** In a process of its own, unless there is nothing to be read but letters. */
    private static Bilagsfil read(String name, Path file) throws IOException, Ulaeselig {
        if (name.matches(".*\\.(?:txt|md)")) {
            return Bilagslaeser.laes(name, Files.readAllBytes(file));
        }
        return Laesning.af(name, "", Files.size(file), () -> Files.newInputStream(file))
                .orElseThrow(() -> new Ulaeselig("fejl.laes"))
                .fil();
    }
}
