package dk.raadslag.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntrustedJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                                        | not-json
            null                                                                                      | not-json
            42                                                                                        | not-json
            []                                                                                        | not-json
            {"type":"doc"} x                                                                          | not-json
            {"type":"doc","type":"doc"}                                                               | not-json
            {}                                                                                        | unknown-node
            {"type":1}                                                                                | unknown-node
            {"type":"paragraph"}                                                                      | unknown-node
            {"type":"doc"}                                                                            | bad-content
            {"type":"doc","content":{}}                                                               | bad-content
            {"type":"doc","content":[null]}                                                           | unknown-node
            {"type":"doc","content":["paragraph"]}                                                    | unknown-node
            {"type":"doc","content":[{"type":"script"}]}                                              | unknown-node
            {"type":"doc","content":[{"type":"text","text":"a"}]}                                     | bad-content
            {"type":"doc","content":[{"type":"list_item"}]}                                           | bad-content
            {"type":"doc","content":[{"type":"bullet_list"}]}                                         | bad-content
            {"type":"doc","content":[{"type":"paragraph","onclick":"x"}]}                             | unknown-field
            {"type":"doc","content":[{"type":"paragraph","attrs":{"style":"x"}}]}                     | unknown-field
            {"type":"doc","content":[{"type":"heading","attrs":{"style":"x"}}]}                       | bad-attribute
            {"type":"doc","content":[{"type":"heading","attrs":{"level":1}}]}                         | bad-attribute
            {"type":"doc","content":[{"type":"heading","attrs":{"level":"3"}}]}                       | bad-attribute
            {"type":"doc","content":[{"type":"heading","attrs":{"level":3.5}}]}                       | bad-attribute
            {"type":"doc","content":[{"type":"ordered_list","attrs":{"order":99999999999}}]}          | bad-attribute
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text"}]}]}               | bad-text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":""}]}]}     | bad-text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"\\u0000"}]}]} | bad-text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"\\ud800"}]}]} | bad-text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"code"}]}]}]} | unknown-mark
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":["em"]}]}]} | unknown-mark
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"link"}]}]}]} | bad-link
            """)
    void isRefusedWithTheKindOfFault(String json, String kode) {
        assertThat(refused(json).kode()).isEqualTo(kode);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html",
        "file:///c:/x",
        "//aarhus.dk",
        "https://",
        "mailto:",
        "http:x",
        "'https://a b'",
        "vbscript:x",
        "' https://aarhus.dk'"
    })
    void isRefusedForALinkThatIsNotToTheWebOrToMail(String href) {
        assertThat(refused(link(href)).kode()).isEqualTo("bad-link");
    }

    @ParameterizedTest
    @CsvSource({"https://aarhus.dk", "HTTP://aarhus.dk/å?q=1#x", "mailto:fas@aarhus.dk"})
    void isReadWithALinkToTheWebOrToMail(String href) {
        assertThat(Tekst.fraJson(link(href)).toHtml()).contains("<a href=\"" + href + "\">x</a>");
    }

    @Test
    void isRefusedWhenItGoesTooDeepOrIsTooLarge() {
        String open =
                "{\"type\":\"bullet_list\",\"content\":[{\"type\":\"list_item\",\"content\":[{\"type\":\"paragraph\"},";
        assertThat(refused(doc(open.repeat(30) + "{\"type\":\"paragraph\"}" + "]}]}".repeat(30)))
                        .kode())
                .isEqualTo("too-deep");
        assertThat(refused("[".repeat(400_000)).kode()).isEqualTo("too-deep");
        assertThat(refused(" ".repeat(1_000_001)).kode()).isEqualTo("too-large");
    }

    private static String link(String href) {
        return doc("{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":"
                + "[{\"type\":\"link\",\"attrs\":{\"href\":\"" + href + "\"}}]}]}");
    }

    private static String doc(String content) {
        return "{\"type\":\"doc\",\"content\":[" + content + "]}";
    }

    private static UgyldigTekst refused(String json) {
        return catchThrowableOfType(UgyldigTekst.class, () -> Tekst.fraJson(json));
    }
}
