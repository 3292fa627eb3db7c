package dk.raadslag.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristTekstTest {

    static final Locale DANSK = Locale.of("da");

    @Test
    void sameSentenceForDayDateAndTime() {
        assertThat(FristTekst.hvornaar(kl("2026-11-26T12:00"), DANSK))
                .isEqualTo("torsdag den\u00a026. november 2026 kl.\u00a012.00");
        assertThat(FristTekst.hvornaar(kl("2026-11-26T12:00"), Locale.ENGLISH))
                .isEqualTo("Thursday 26 November 2026 at 12:00");
        assertThat(FristTekst.kort(kl("2026-07-02T09:05"), DANSK)).isEqualTo("torsdag den\u00a02. juli kl.\u00a09.05");
    }

    @Test
    void aLanguageWeDoNotSpeakIsAnsweredInDanish() {
        assertThat(FristTekst.omHvorLaenge(kl("2026-11-26T12:00"), kl("2026-11-26T11:00"), Locale.FRENCH))
                .isEqualTo("om 1 time");
    }

    @ParameterizedTest(name = "at {0}: {1} / {2}")
    @CsvSource({
        "2026-11-24T11:00, om 2 dage og 1 time, in 2 days and 1 hour",
        "2026-11-24T12:00, om 2 dage, in 2 days",
        "2026-11-25T11:00, om 1 dag og 1 time, in 1 day and 1 hour",
        "2026-11-26T08:30, om 3 timer og 30 minutter, in 3 hours and 30 minutes",
        "2026-11-26T11:59, om 1 minut, in 1 minute",
        "2026-11-26T11:59:30, om mindre end et minut, in less than a minute",
        "2026-11-26T12:00, om mindre end et minut, in less than a minute",
        "2026-11-26T12:00:01, for mindre end et minut siden, less than a minute ago",
        "2026-11-26T15:20, for 3 timer siden, 3 hours ago",
        "2026-11-28T15:00, for 2 dage siden, 2 days ago",
        "2026-11-02T08:00, om 24 dage, in 24 days",
    })
    void howLongIsLeft(String nu, String dansk, String engelsk) {
        Instant frist = kl("2026-11-26T12:00");
        assertThat(FristTekst.omHvorLaenge(frist, kl(nu), DANSK)).isEqualTo(dansk);
        assertThat(FristTekst.omHvorLaenge(frist, kl(nu), Locale.ENGLISH)).isEqualTo(engelsk);
    }

    @Test
    void twoDaysAreTwoDaysOverTheChangeOfTime() {
        assertThat(FristTekst.omHvorLaenge(kl("2026-03-30T12:00"), kl("2026-03-28T12:00"), DANSK))
                .isEqualTo("om 2 dage");
        assertThat(FristTekst.omHvorLaenge(kl("2026-10-26T12:00"), kl("2026-10-24T11:00"), DANSK))
                .isEqualTo("om 2 dage og 1 time");
    }

    static Instant kl(String lokal) {
        return LocalDateTime.parse(lokal).atZone(Moederytme.ZONE).toInstant();
    }
}
