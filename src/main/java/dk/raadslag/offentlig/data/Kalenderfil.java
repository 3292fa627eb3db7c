package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.data.Datakilde.Moede;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a forum's meetings as iCalendar (RFC 5545), times in UTC; a withdrawn meeting is cancelled. */
final class Kalenderfil {

    private static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    /** Octets in a line, without its end (RFC 5545 section 3.1). */
    private static final int LINJE = 75;

    private final StringBuilder ud = new StringBuilder();

    private Kalenderfil() {}

    static String af(List<Moede> moeder, Objekter objekter) {
        Kalenderfil fil = new Kalenderfil();
        fil.linje("BEGIN:VCALENDAR");
        fil.linje("VERSION:2.0");
        fil.linje("PRODID:-//Raadslag//Referater//DA");
        fil.linje("METHOD:PUBLISH");
        // What is taken away takes place all the same: a calendar that was told it is cancelled would be told wrong.
        moeder.stream()
                .filter(moede -> moede.aflyst() || moede.trukketTilbage() == null)
                .forEach(moede -> fil.moede(moede, objekter));
        fil.linje("END:VCALENDAR");
        return fil.ud.toString();
    }

    private void moede(Moede moede, Objekter objekter) {
        boolean aflyst = moede.aflyst();
        linje("BEGIN:VEVENT");
        linje("UID:moede-" + moede.moedeId() + "@raadslag");
        linje("DTSTAMP:" + utc(moede.aendret()));
        linje("LAST-MODIFIED:" + utc(moede.aendret()));
        linje("SEQUENCE:" + moede.aendret().toEpochSecond() / 60 % Integer.MAX_VALUE);
        linje("DTSTART:" + utc(moede.dato(), moede.start()));
        linje("DTEND:" + utc(moede.dato(), moede.slut()));
        linje("SUMMARY:" + tekst(moede.forumNavn()));
        if (!aflyst && !moede.sted().isBlank()) {
            linje("LOCATION:" + tekst(moede.sted()));
        }
        linje("URL:" + objekter.web(moede));
        linje("STATUS:" + (aflyst ? "CANCELLED" : "CONFIRMED"));
        linje("END:VEVENT");
    }

    private static String tekst(String tekst) {
        return tekst.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String utc(LocalDate dato, LocalTime tid) {
        return UTC.format(ZonedDateTime.of(dato, tid, KOEBENHAVN).withZoneSameInstant(ZoneOffset.UTC));
    }

    private static String utc(OffsetDateTime tidspunkt) {
        return UTC.format(tidspunkt.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** Folded between characters, never within one. */
    private void linje(String indhold) {
        int brugt = 0;
        for (int tegn : indhold.codePoints().toArray()) {
            String et = Character.toString(tegn);
            int octetter = et.getBytes(StandardCharsets.UTF_8).length;
            if (brugt + octetter > LINJE) {
                ud.append("\r\n ");
                brugt = 1;
            }
            ud.append(et);
            brugt += octetter;
        }
        ud.append("\r\n");
    }
}
