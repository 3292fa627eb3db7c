package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.util.List;

/** An open item with what was decided on it, each outcome once. */
public record Beslutningslinje(
        String forum, String adresse, LocalDate dato, int nr, String titel, List<String> udfald) {

    public String sti(Sprog sprog) {
        return sprog.sti("/" + forum + "/" + adresse + "/punkt/" + nr);
    }
}
