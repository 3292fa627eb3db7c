package dk.raadslag.offentlig;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands at the address of a meeting. */
sealed interface Fund {

    record Fundet(UdgivetMoede moede) implements Fund {}

    record Flyttet(String forum, String adresse) implements Fund {}

    /** @param grund why it is cancelled; null if it is not, but taken away */
    record Trukket(
            String forumNavn, LocalDate dato, @Nullable String grund) implements Fund {}

    record Ukendt() implements Fund {}
}
