package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.indstilling.Aendring.Del;
import dk.raadslag.indstilling.Aendring.Slags;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TekstforskelTest {

    @Test
    void sameTextsHaveNoDifference() {
        assertThat(Tekstforskel.af("Det samme.", "Det samme.")).isEmpty();
    }

    @Test
    void aWordInThePlaceOfAnotherIsSaidAsDeletedAndInserted() {
        assertThat(Tekstforskel.af("Det koster 3 mio. kr.", "Det koster 4 mio. kr."))
                .containsExactly(
                        new Del(Slags.UAENDRET, "Det koster "),
                        new Del(Slags.SLETTET, "3"),
                        new Del(Slags.INDSAT, "4"),
                        new Del(Slags.UAENDRET, " mio. kr."));
    }

    @Test
    void ofWhatIsUnchangedOnlyTheNeighbourhoodIsShown() {
        String langt = "ord ".repeat(400);
        List<Del> dele = Tekstforskel.af(langt + "før", langt + "efter");
        assertThat(dele.getFirst().tekst()).startsWith(" … ").hasSizeLessThan(80);
        assertThat(dele).extracting(Del::slags).containsExactly(Slags.UAENDRET, Slags.SLETTET, Slags.INDSAT);
    }

    @Test
    void aParagraphThatIsNewIsWholeAndLeavesItsNeighboursAlone() {
        assertThat(Tekstforskel.af("Først.\nSidst.", "Først.\nMidt imellem.\nSidst."))
                .containsExactly(
                        new Del(Slags.UAENDRET, "Først.\n"),
                        new Del(Slags.INDSAT, "Midt imellem.\n"),
                        new Del(Slags.UAENDRET, "Sidst."));
    }

    @Test
    void fromAnyShortTextTheOneBeforeAndTheOneNowCanBeReadBack() {
        Random random = new Random(20261121);
        for (int i = 0; i < 500; i++) {
            String foer = text(random);
            String nu = text(random);
            List<Del> dele = Tekstforskel.af(foer, nu);
            if (!foer.equals(nu)) {
                assertThat(without(Slags.INDSAT, dele)).isEqualTo(foer);
                assertThat(without(Slags.SLETTET, dele)).isEqualTo(nu);
            }
        }
    }

    private static String without(Slags slags, List<Del> dele) {
        return dele.stream().filter(del -> del.slags() != slags).map(Del::tekst).collect(Collectors.joining());
    }

    private static String text(Random random) {
        String[] ord = {"rådmanden", " ", "\n", "godkender", ".", "å", "🏛", "12"};
        return random.ints(random.nextInt(9), 0, ord.length)
                .mapToObj(at -> ord[at])
                .collect(Collectors.joining());
    }
}
