package dk.raadslag.kalender;

import java.util.List;

/** What the secretariat sets for a forum. */
public record Forumoplysninger(
        String navn,
        String sted,
        Moederytme rytme,
        Offentlighed offentlighed,
        List<FastPunkt> fastePunkter,
        boolean aktiv) {

    /** @throws IllegalArgumentException without a name or a place */
    public Forumoplysninger {
        if (navn.isBlank() || sted.isBlank()) {
            throw new IllegalArgumentException("A forum has a name and a place");
        }
        fastePunkter = List.copyOf(fastePunkter);
    }
}
