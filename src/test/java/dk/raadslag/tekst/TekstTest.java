package dk.raadslag.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.tekst.Node.BulletList;
import dk.raadslag.tekst.Node.Cell;
import dk.raadslag.tekst.Node.HardBreak;
import dk.raadslag.tekst.Node.Heading;
import dk.raadslag.tekst.Node.ListItem;
import dk.raadslag.tekst.Node.Paragraph;
import dk.raadslag.tekst.Node.Row;
import dk.raadslag.tekst.Node.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TekstTest {

    private static final Tekst TEKST = Tekst.af(
            new Heading(3, List.of(new Text("Økonomi"))),
            new Paragraph(
                    List.of(new Text("I alt "), new Text("1 mio.", Marks.STRONG), new HardBreak(), new Text("kr."))),
            new BulletList(
                    List.of(ListItem.of(Paragraph.of("a"), new BulletList(List.of(ListItem.of(Paragraph.of("b"))))))),
            new Table(List.of(
                    new Row(List.of(Cell.of(true, "År"), Cell.of(true, "Kr."))),
                    new Row(List.of(Cell.of(true, "2026"), Cell.of(false, "<5>"))))));

    @Test
    void hasALinePerParagraphAndTabsBetweenCells() {
        assertThat(TEKST.toPlainText()).isEqualTo("Økonomi\nI alt 1 mio.\nkr.\na\nb\nÅr\tKr.\n2026\t<5>");
        assertThat(TEKST.antalTegn()).isEqualTo(36);
    }

    @Test
    void hasSemanticHtmlWithScopesOnHeaderCells() {
        assertThat(TEKST.toHtml(4))
                .isEqualTo(
                        "<h4>Økonomi</h4><p>I alt <strong>1 mio.</strong><br>kr.</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                                + "<table><thead><tr><th scope=\"col\">År</th><th scope=\"col\">Kr.</th></tr></thead>"
                                + "<tbody><tr><th scope=\"row\">2026</th><td>&lt;5&gt;</td></tr></tbody></table>");
    }

    @Test
    void isEqualHoweverItsRunsWereCut() {
        Tekst cut = Tekst.af(new Paragraph(List.of(new Text("a", Marks.EM), new Text("b", Marks.EM))));
        Tekst whole = Tekst.af(new Paragraph(List.of(new Text("ab", Marks.EM))));

        assertThat(cut).isEqualTo(whole);
        assertThat(cut.toJson()).isEqualTo(whole.toJson());
    }

    @Test
    void isTheSameForTheEditorsDefaultsAndForNone() {
        String editor =
                "{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\","
                        + "\"attrs\":{\"colspan\":1,\"rowspan\":1,\"colwidth\":null},\"content\":[{\"type\":\"paragraph\"}]}]}]}]}";

        assertThat(Tekst.fraJson(editor).toJson()).doesNotContain("attrs");
    }

    @Test
    void comesFromPlainTextWithAParagraphPerLine() {
        Tekst tekst = Tekst.fraPlainText("en\n\nto\u0000tre");

        assertThat(tekst.toPlainText()).isEqualTo("en\n\nto tre");
        assertThat(Tekst.fraPlainText("")).isEqualTo(Tekst.tom());
        assertThat(Tekst.tom().erTom()).isTrue();
        assertThat(Tekst.fraPlainText(" \n ").erTom()).isTrue();
        assertThat(tekst.erTom()).isFalse();
    }

    @Test
    void replacesARangeWithTheMarksOfWhatStoodThere() {
        int from = TEKST.toPlainText().indexOf("mio.");

        assertThat(TEKST.erstat(from, from + 4, "mia.").toHtml()).contains("<strong>1 mia.</strong>");
    }
}
