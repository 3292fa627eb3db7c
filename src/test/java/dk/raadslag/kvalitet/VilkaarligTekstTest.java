package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.eksport.Eksport;
import dk.raadslag.kvalitet.eksport.Eksportlaeser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Any text at all: no exception, every range within its text, every sentence there. */
class VilkaarligTekstTest {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final List<String> PIECES = List.of(
            "Indstilling",
            "1. Resume",
            "2. Beslutningspunkter",
            "Det indstilles:",
            "At 1) ",
            "at rådmanden godkender",
            "\n",
            "\n\n",
            "\f",
            " ",
            " Bilag",
            "Bilag 1:",
            "Bilag:",
            "Til Rådmanden",
            "Fra ",
            "Dato 31. februar 2023",
            "side 1 af 2",
            "Punkt 3: Sag",
            "Punkt 3, Bilag 1: x.docx",
            "Beslutning for Punkt 3: Sag",
            "Referat",
            "Em-\nne:\n",
            "Mødedato: 1. maj 2023",
            "Mødetid: Kl. 9.00 – 8.00",
            "1. Punkt\nBaggrund/formål:",
            "Tid: 19.05 – 19.30 (25 min.)",
            "010190-1239",
            "klik her",
            "[xx xx]",
            "(",
            ")",
            "…",
            "-",
            "(-)",
            ".",
            "æøå ÆØÅ",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "12.6 mio. kr.",
            "i alt 10 20 30",
            "I ALT 1 2",
            "Antal 1 2 3",
            "Procent 1% 2% 100%",
            "Lix: 99999999999",
            "Antal tegn: 123456789012",
            "Sagsnummer: EMN-",
            "Tlf.: ",
            "E-post: ",
            "Sagsbehandler:",
            "enten",
            " eller ",
            "99. december 9999",
            "5/13/23",
            "EMN-2022-000122",
            "INDSTILLING",
            "SAGSFREMSTILLING",
            "ØKONOMI",
            "KOORDINERET MED",
            "<br>",
            "**",
            "# ");

    @RepeatedTest(400)
    void isReadAndCheckedWithoutFailing(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(0x3000))
                            : PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "\n" : random.nextInt(2) == 0 ? " " : "");
        }

        Eksport export = Eksportlaeser.laes(text.toString());

        export.indstillinger().forEach(one -> {
            check(one.sag(), new Kvalitetstjek().tjek(one.sag()));
            one.bilag().forEach(b -> sentences(new Kvalitetstjek().tjekBilag(b)));
        });
        List<Sag> cases = export.indstillinger().stream()
                .map(Eksport.Indstillingstekst::sag)
                .toList();
        sentences(new Moedetjek().tjek(export.papirer(), cases));
        Sag typed = Eksempel.tekst(text.toString())
                .bilag(1, text.toString())
                .felt(Hovedfelt.TITEL, text.toString())
                .byg();
        check(typed, new Kvalitetstjek().tjek(typed));
    }

    /** Ten times the text: no more than about ten times the time; nothing may be quadratic. */
    @Test
    void staysLinearOnNastyText() {
        for (String nasty : List.of(
                "(",
                "a-\n",
                "enten a ",
                "1 ",
                "i alt 1 2 3\n",
                "Bilag 1 og 2, ",
                "klik her for at ",
                "har vi vist ",
                "[x",
                "drøfter om der ",
                "aaaaaaaa ",
                "10.10.10.",
                "at ",
                "..",
                "A) \n")) {
            Sag sag = Eksempel.tekst(nasty.repeat(60_000 / nasty.length())).byg();
            Assertions.assertTimeout(Duration.ofSeconds(8), () -> new Kvalitetstjek().tjek(sag), nasty);
            String export = nasty.repeat(60_000 / nasty.length());
            Assertions.assertTimeout(Duration.ofSeconds(8), () -> Eksportlaeser.laes(export), nasty);
        }
    }

    private static void check(Sag sag, List<Fund> found) {
        sentences(found);
        for (Fund fund : found) {
            Sted place = fund.sted();
            sag.kilder().stream()
                    .filter(k -> k.slags() == place.slags()
                            && k.noegle().equals(place.noegle())
                            && k.nummer() == place.nummer())
                    .mapToInt(k -> k.tekst().length())
                    .max()
                    .ifPresent(length -> assertThat(place.til()).isBetween(place.fra(), length));
            assertThat(place.fra()).isNotNegative();
        }
    }

    private static void sentences(List<Fund> found) {
        for (Fund fund : found) {
            assertThat(fund.hvad(DANSK)).doesNotStartWith("kvalitet.").isNotBlank();
            assertThat(fund.goer(DANSK)).doesNotStartWith("kvalitet.").isNotBlank();
        }
    }
}
