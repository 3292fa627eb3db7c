package dk.raadslag.offentlig;

import java.time.LocalDate;

/** What stands at the address of a meeting. */
sealed interface Fund {

    record Fundet(UdgivetMoede moede) implements Fund {}

    record Flyttet(String forum, String adresse) implements Fund {}

    record Trukket(String forumNavn, LocalDate dato, String grund) implements Fund {}

    record Ukendt() implements Fund {}
}
