package dk.raadslag.offentlig;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path below {@code /referater} asks for. */
sealed interface Adresse {

    record Forside() implements Adresse {}

    record Forum(String forum) implements Adresse {}

    record Aar(String forum, int aar) implements Adresse {}

    /** Every decision of a year. */
    record Beslutninger(String forum, int aar) implements Adresse {}

    record Moede(String forum, String dag) implements Adresse {}

    record Punkt(String forum, String dag, int nr) implements Adresse {}

    /** An item wherever it stands now. */
    record Fast(long punktId) implements Adresse {}

    record Tilgaengelighed() implements Adresse {}

    record OmAabenhed() implements Adresse {}

    record Ukendt() implements Adresse {}

    Pattern FAST = Pattern.compile("/punkt/(\\d{1,18})");
    Pattern AAR = Pattern.compile("/([a-z0-9-]+)/(\\d{4})(/beslutninger)?");
    Pattern MOEDE = Pattern.compile("/([a-z0-9-]+)/(\\d{4}-\\d\\d-\\d\\d(?:-\\d{1,3})?)(?:/punkt/(\\d{1,6}))?");
    Pattern FORUM = Pattern.compile("/([a-z0-9-]+)");

    /** @param sti what follows {@code /referater} or {@code /referater/en}, empty or with a slash in front */
    static Adresse af(String sti) {
        return switch (sti) {
            case "" -> new Forside();
            case "/tilgaengelighed" -> new Tilgaengelighed();
            case "/om-aabenhed" -> new OmAabenhed();
            default -> moenster(sti);
        };
    }

    private static Adresse moenster(String sti) {
        Matcher fast = FAST.matcher(sti);
        if (fast.matches()) {
            return new Fast(Long.parseLong(fast.group(1)));
        }
        Matcher aar = AAR.matcher(sti);
        if (aar.matches()) {
            int tal = Integer.parseInt(aar.group(2));
            return aar.group(3) == null ? new Aar(aar.group(1), tal) : new Beslutninger(aar.group(1), tal);
        }
        Matcher moede = MOEDE.matcher(sti);
        if (moede.matches()) {
            String nr = moede.group(3);
            return nr == null
                    ? new Moede(moede.group(1), moede.group(2))
                    : new Punkt(moede.group(1), moede.group(2), Integer.parseInt(nr));
        }
        Matcher forum = FORUM.matcher(sti);
        return forum.matches() ? new Forum(forum.group(1)) : new Ukendt();
    }
}
