package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.regel.Cpr;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CPR numbers, generated: with and without hyphen, with and without a fitting check digit. */
class CprTest {

    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    @RepeatedTest(300)
    void findsEveryRealNumber(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String ten = valid(random);
        String written = random.nextBoolean() ? ten : ten.substring(0, 6) + "-" + ten.substring(6);
        String text = "Sagen om " + written + " er slut.";

        List<Cpr> found = Cpr.alle(text);

        assertThat(found).singleElement().satisfies(cpr -> {
            assertThat(text.substring(cpr.fra(), cpr.til())).isEqualTo(written);
            assertThat(cpr.modulus11()).isTrue();
        });
    }

    @RepeatedTest(300)
    void saysSoWhenTheCheckDigitDoesNotFit(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition() + 10_000L);
        String ten = valid(random);
        char last = (char) ('0' + (ten.charAt(9) - '0' + 1 + random.nextInt(8)) % 10);
        String wrong = ten.substring(0, 6) + "-" + ten.substring(6, 9) + last;

        assertThat(Cpr.alle(wrong))
                .singleElement()
                .satisfies(cpr -> assertThat(cpr.modulus11()).isFalse());
        assertThat(Cpr.alle(wrong.replace("-", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2010",
                "\u2011",
                "\u2012",
                "\u2013",
                "\u2014",
                "\u2015",
                "\u2212",
                "\u00ad",
                "\uff0d",
                " \u2011 ",
                "\u00a0-\u00a0",
                "\u2060\u2011\u2060"
            })
    void aHyphenIsOneHoweverItIsWritten(String hyphen) {
        String written = "010190" + hyphen + "1238";

        assertThat(Cpr.alle("Borgeren (" + written + ") har"))
                .singleElement()
                .satisfies(cpr -> assertThat(cpr.til() - cpr.fra()).isEqualTo(written.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", "\u2009", "\u200b", "\u2060"})
    void aSpaceMayStandWhereTheHyphenWould(String space) {
        assertThat(Cpr.alle("CPR: 010190" + space + "1238")).hasSize(1);
    }

    @RepeatedTest(200)
    void leavesDigitsAloneThatAreNoDay(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition() + 20_000L);
        int day = 32 + random.nextInt(60);
        String text =
                "%02d%02d%02d-%04d".formatted(day, 1 + random.nextInt(12), random.nextInt(100), random.nextInt(10_000));

        assertThat(Cpr.alle(text)).isEmpty();
    }

    @Test
    void leavesLongerNumbersAlone() {
        assertThat(Cpr.alle("Konto 20101901239123, EAN 5798005770220, tlf. 12 34 56 78, EMN-2022-508585"))
                .isEmpty();
    }

    private static String valid(Random random) {
        while (true) {
            LocalDate born = LocalDate.of(1937, 1, 1).plusDays(random.nextInt(365 * 62));
            String nine = "%02d%02d%02d%03d"
                    .formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, random.nextInt(400));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += WEIGHTS[i] * (nine.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
