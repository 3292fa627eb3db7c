package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for many at once finds what each finds. */
class MoensterTest {

    private static final String TEXT =
            ("Klik her for at angive tekst. Pga. af vejret [xx xx] vil blive (her mangler tal). Karen blev indlagt i"
                            + " behandling for angst; salg af ejendom. Se coverskabelon_v2 (1).docx ÆRLIGT TALT.\n NB: husk @Mette den"
                            + " 20230112 har vi vist sagt? Skal vi slette det? NN, {{titel}} ____ [x x] &nbsp; #REF! Dato for"
                            + " fremsendelse dd.mm.åå. Der følges op. bilag : bilag ")
                    .repeat(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pladsholdere",
                "redigeringsrester",
                "arbejdsnoter",
                "helbredsord",
                "fortrolighedsord",
                "filnavne",
                "dobbeltord",
                "beslutningsverber",
                "udfald",
                "uden-ejer"
            })
    void findsWhatThePlainExpressionsFind(String list) {
        for (String expression : Ordliste.af(list).ord()) {
            Pattern plain =
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
            List<String> expected =
                    plain.matcher(TEXT).results().map(MatchResult::group).toList();
            assertThat(Moenster.af(expression).alle(TEXT).stream()
                            .map(MatchResult::group)
                            .toList())
                    .as(expression)
                    .isEqualTo(expected);
        }
    }
}
