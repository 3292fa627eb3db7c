package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item that a search found, with a piece of its text. */
public record Traef(
        long punktId,
        OffsetDateTime aendret,
        String forum,
        String forumNavn,
        String adresse,
        LocalDate dato,
        int nr,
        String titel,
        String uddrag,
        @Nullable IBilag bilag) {

    /** A bilag of the item in which the words stand, with the piece of its text that shows it. */
    public record IBilag(long bilagId, int nr, String navn, String filnavn, String uddrag) {

        public List<Del> dele() {
            return Traef.dele(uddrag);
        }
    }

    /** What PostgreSQL puts around the words it found: characters that no text holds. */
    static final String START = "\u0001";

    static final String SLUT = "\u0002";

    /** A run of the snippet, found or not. */
    public record Del(String tekst, boolean fundet) {}

    public String sti(Sprog sprog) {
        return sprog.sti("/" + forum + "/" + adresse + "/punkt/" + nr);
    }

    public List<Del> dele() {
        return dele(uddrag);
    }

    private static List<Del> dele(String uddrag) {
        List<Del> dele = new ArrayList<>();
        for (String stykke : uddrag.split(START, -1)) {
            int slut = stykke.indexOf(SLUT);
            if (slut >= 0) {
                dele.add(new Del(stykke.substring(0, slut), true));
            }
            dele.add(new Del(stykke.substring(slut + 1), false));
        }
        return dele;
    }
}
