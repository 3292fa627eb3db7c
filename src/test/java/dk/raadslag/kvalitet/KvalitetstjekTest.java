package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KvalitetstjekTest {

    private static final Locale DANSK = Locale.of("da", "DK");

    @Test
    void findsTheTemplatePromptAndSaysWhatToDo() {
        Sag sag = new Sag(
                List.of(
                        Felt.af(Hovedfelt.TITEL, "Plan for noget"),
                        Felt.af(Hovedfelt.SAGSNUMMER, "EMN-2026-012345"),
                        Felt.af(Hovedfelt.SAGSBEHANDLER, "Rie Vang"),
                        Felt.af(Hovedfelt.EPOST, "rv@eksempel.dk")),
                List.of(Afsnit.af("resume", Afsnitsart.RESUME, "Klik her for at angive tekst.")),
                List.of(AtPunkt.af(1, "at rådmanden godkender planen.")),
                List.of(),
                Krav.I_PROGRAMMET,
                null,
                null);

        List<Fund> fund = new Kvalitetstjek().tjek(sag);

        assertThat(fund).singleElement().satisfies(f -> {
            assertThat(f.regel()).isEqualTo("pladsholder");
            assertThat(f.alvor()).isEqualTo(Alvor.BLOKERER);
            assertThat(f.sted()).isEqualTo(new Sted(Sted.Slags.AFSNIT, "resume", 0, 0, 29, 0));
            assertThat(f.hvad(DANSK)).contains("Klik her for at angive tekst");
            assertThat(f.goer(Locale.ENGLISH)).startsWith("Write");
        });
    }
}
