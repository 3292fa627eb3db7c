package dk.raadslag.offentlig;

import java.time.LocalDate;

/** The same case at another meeting. */
public record Sagslinje(String forum, String forumNavn, String adresse, LocalDate dato, int nr) {

    public String sti(Sprog sprog) {
        return sprog.sti("/" + forum + "/" + adresse + "/punkt/" + nr);
    }
}
