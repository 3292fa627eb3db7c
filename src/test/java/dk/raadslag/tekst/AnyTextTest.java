package dk.raadslag.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnyTextTest {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackFromItsJsonAsItWentIn(long seed) {
        Tekst tekst = new Teksttrae(seed).tekst();

        Tekst again = Tekst.fraJson(tekst.toJson());

        assertThat(again).isEqualTo(tekst);
        assertThat(again.toJson()).isEqualTo(tekst.toJson());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void becomesHtmlInWhichEveryElementEndsAndNothingIsUnescaped(long seed) {
        String html = new Teksttrae(seed).tekst().toHtml();

        var parsed = org.jsoup.Jsoup.parseBodyFragment(html).body();
        parsed.getAllElements()
                .forEach(e -> assertThat(e.normalName())
                        .matches("body|p|h3|h4|ul|ol|li|table|thead|tbody|tr|th|td|br|strong|em|a"));
        String wellFormed = "<x>" + html.replace("<br>", "<br/>") + "</x>";
        assertThat(catchThrowable(() -> javax.xml.parsers.DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new org.xml.sax.InputSource(new java.io.StringReader(wellFormed)))))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsForEveryOffsetWhereItStandsAndBack(long seed) {
        Klartekst klartekst = new Teksttrae(seed).tekst().klartekst();

        for (Klartekst.Stykke stykke : klartekst.stykker()) {
            for (int offset = stykke.fra(); offset <= stykke.til(); offset++) {
                Klartekst.Sted sted = klartekst.sted(offset);
                assertThat(sted).isEqualTo(new Klartekst.Sted(stykke.sti(), offset - stykke.fra()));
                assertThat(klartekst.offset(sted)).hasValue(offset);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesOnlyTheRangeThatIsReplaced(long seed) {
        Tekst tekst = new Teksttrae(seed).tekst();
        Random random = new Random(seed);
        var stykker = tekst.klartekst().stykker();
        var stykke = stykker.get(random.nextInt(stykker.size()));
        int from = stykke.fra() + random.nextInt(stykke.til() - stykke.fra() + 1);
        int to = from + random.nextInt(stykke.til() - from + 1);
        String plain = tekst.toPlainText();
        if (splitsPair(plain, from) || splitsPair(plain, to)) {
            return;
        }

        Tekst changed = tekst.erstat(from, to, "ny");

        assertThat(changed.toPlainText()).isEqualTo(plain.substring(0, from) + "ny" + plain.substring(to));
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedAnywhereIsReadOrRefusedAndNeverAnythingElse(long seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder(new Teksttrae(seed).tekst().toJson());
        String pieces = "{}[]\",:\\0ntxu\u0000😀 ";
        for (int i = random.nextInt(5) + 1; i > 0; i--) {
            int at = random.nextInt(json.length());
            switch (random.nextInt(3)) {
                case 0 -> json.deleteCharAt(at);
                case 1 -> json.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                default -> json.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
            }
        }
        Throwable thrown = catchThrowable(() -> Tekst.fraJson(json.toString()));

        assertThat(thrown == null || thrown instanceof UgyldigTekst)
                .as("%s", thrown)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverStopsTheLixOrTheSentences(long seed) {
        String plain = new Teksttrae(seed).tekst().toPlainText();

        for (Saetning saetning : Saetning.alle(plain)) {
            assertThat(plain.substring(saetning.fra(), saetning.til())).isEqualTo(saetning.text());
        }
        assertThat(Lix.af(plain).vaerdi()).isBetween(0, 10_000);
    }
}
