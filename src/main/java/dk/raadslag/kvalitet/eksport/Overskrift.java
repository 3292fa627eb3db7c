package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Ordliste;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section heading of any template, and how it is written. */
record Overskrift(int linje, int linjer, Afsnitsart art, Stil stil, boolean tavs) {

    enum Stil {
        NUMMER,
        VERSALER,
        ALMINDELIG
    }

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Map<String, Afsnitsart> KNOWN = known();
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?:\\. ?| +)(.*)$");
    private static final Pattern SILENT = Pattern.compile("\\s*(\\(-\\)|[-–])\\s*$");

    private static Map<String, Afsnitsart> known() {
        Map<String, Afsnitsart> map = new HashMap<>();
        Ordliste.af("overskrifter").somPar().forEach((name, art) -> map.put(name, Afsnitsart.valueOf(art)));
        return map;
    }

    static Optional<Overskrift> af(int index, String line, int lines) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > 90) {
            return Optional.empty();
        }
        Matcher silent = SILENT.matcher(text);
        boolean deliberately = silent.find();
        text = deliberately ? text.substring(0, silent.start()) : text;
        Matcher numbered = NUMBERED.matcher(text);
        boolean number = numbered.matches();
        String name = number ? numbered.group(1) : text;
        Afsnitsart art =
                KNOWN.get(name.toLowerCase(DANSK).replaceAll("[?:.]+$", "").strip());
        if (art == null) {
            return Optional.empty();
        }
        Stil style = number ? Stil.NUMMER : name.equals(name.toUpperCase(DANSK)) ? Stil.VERSALER : Stil.ALMINDELIG;
        return Optional.of(new Overskrift(index, lines, art, style, deliberately));
    }

    /** Comes at the end of any template, numbered or not. */
    boolean hale() {
        return art == Afsnitsart.BILAG || art == Afsnitsart.TIDLIGERE;
    }

    int orden() {
        return art.ordinal();
    }
}
