package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.ooxml.OfficePackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an Office file hides is told and read by the check, and a clean copy is without it; what it shows stays, word for
 * word. Where both cannot be, there is no copy.
 */
@Timeout(30)
class HiddenInOfficeFilesTest {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Under"><w:basedOn w:val="Skjult"/></w:style>
            <w:style w:type="paragraph" w:styleId="Vist"><w:basedOn w:val="Under"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
            <w:style w:type="character" w:styleId="Tegn"><w:rPr><w:vanish w:val="true"/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="Tabel"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>""";

    @Test
    void wordsHiddenByAStyleAreHidden() throws IOException {
        Kontorfiler file = Kontorfiler.word(styled("Skjult", "", "HEMMELIG ét") + styled("Under", "", "HEMMELIG to")
                        + styled("Vist", "", "Vist ét.") + styled("Ring", "", "Vist to.")
                        + styled("", "<w:rStyle w:val=\"Tegn\"/>", "HEMMELIG tre")
                        + styled("Skjult", "<w:vanish w:val=\"0\"/>", "Vist tre.")
                        + styled("Skjult", "<w:rStyle w:val=\"Tegn\"/>", "Vist fire.")
                        + "<w:tbl><w:tblPr><w:tblStyle w:val=\"Tabel\"/></w:tblPr><w:tr><w:tc>"
                        + styled("", "", "HEMMELIG fire") + "</w:tc></w:tr></w:tbl>")
                .relation("word/document.xml", "s", "styles", "styles.xml")
                .part("word/styles.xml", STYLES);
        Bilagsfil read = requireCleanable("Notat.docx", file.bytes(), Filtraek.SKJULT_TEKST);
        assertThat(read.synligTekst()).contains("Vist ét.", "Vist to.", "Vist tre.", "Vist fire.");
    }

    @Test
    void wordsHiddenByTheFilesOwnDefaultAreHidden() throws IOException {
        Kontorfiler file = Kontorfiler.word(
                        styled("", "<w:vanish w:val=\"off\"/>", "Vist.") + styled("", "", "HEMMELIG"))
                .relation("word/document.xml", "s", "styles", "styles.xml")
                .part(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"http://w\"><w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault>"
                                + "</w:docDefaults></w:styles>");
        assertThat(requireCleanable("Notat.docx", file.bytes(), Filtraek.SKJULT_TEKST)
                        .synligTekst()
                        .strip())
                .isEqualTo("Vist.");
    }

    @Test
    void wordsThatNobodySeesInWordAreToldAndTakenAway() throws IOException {
        Kontorfiler file = Kontorfiler.word(styled("", "<w:color w:val=\"FEFEFE\"/>", "HEMMELIG 010190-1238")
                        + styled("Hvid", "", "HEMMELIG to") + styled("", "<w:sz w:val=\"2\"/>", "HEMMELIG tre")
                        + styled("", "<w:rStyle w:val=\"Prik\"/>", "HEMMELIG fire")
                        + styled("", "<w:color w:val=\"FF0000\"/><w:highlight w:val=\"red\"/>", "HEMMELIG fem")
                        + styled("Hvid", "<w:color w:val=\"auto\"/>", "Vist ét.")
                        + styled("Hvid", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "Vist to.")
                        + styled("Graa", "<w:color w:val=\"FFFFFF\"/>", "Vist tre.")
                        + styled(
                                "",
                                "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct20\" w:fill=\"FFFFFF\"/>",
                                "Vist fire.")
                        + styled("", "<w:color w:val=\"FFFFFF\"/><w14:textOutline/>", "Vist fem.")
                        + styled(
                                "",
                                "<w:color w:val=\"FFFFFF\"/><w:rPrChange><w:rPr><w:sz w:val=\"1\"/></w:rPr></w:rPrChange>",
                                "HEMMELIG seks")
                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>"
                        + styled("Hvid", "", "Vist seks.") + "</w:tc></w:tr></w:tbl>"
                        + "<w:tbl><w:tblPr><w:tblStyle w:val=\"Moerk\"/></w:tblPr><w:tr><w:tc>"
                        + styled("Hvid", "", "Vist syv.")
                        + "</w:tc></w:tr></w:tbl><w:p><w:r><w:pict><w:txbxContent>" + styled("Hvid", "", "Vist otte.")
                        + "</w:txbxContent></w:pict></w:r></w:p>")
                .relation("word/document.xml", "s", "styles", "styles.xml")
                .part("word/styles.xml", """
                        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                        <w:style w:type="paragraph" w:styleId="Bund"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
                        <w:style w:type="paragraph" w:styleId="Hvid"><w:basedOn w:val="Bund"/></w:style>
                        <w:style w:type="paragraph" w:styleId="Graa"><w:pPr><w:shd w:val="clear" w:fill="404040"/></w:pPr></w:style>
                        <w:style w:type="character" w:styleId="Prik"><w:rPr><w:sz w:val="1"/></w:rPr></w:style>
                        <w:style w:type="table" w:styleId="Moerk"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/>
                        </w:tcPr></w:tblStylePr></w:style></w:styles>""");
        Bilagsfil read = requireCleanable("Notat.docx", file.bytes(), Filtraek.USET_TEKST, Filtraek.SPOREDE_AENDRINGER);
        assertThat(read.synligTekst().strip().split("\\s*\\.\\s*"))
                .containsExactly(
                        "Vist ét",
                        "Vist to",
                        "Vist tre",
                        "Vist fire",
                        "Vist fem",
                        "Vist seks",
                        "Vist syv",
                        "Vist otte");
        assertThat(findings(read)).contains("cpr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:drawing><wp:anchor behindDoc=\"1\"><wp:extent cx=\"7000000\" cy=\"9000000\"/></wp:anchor></w:drawing></w:r></w:p>",
                "<w:background w:color=\"000080\"/>",
                "<w:p><w:r><w:pict><v:rect style=\"position:absolute;z-index:-3\"/></w:pict></w:r></w:p>"
            })
    void whiteWordsOnAPictureOrAColouredPageAreShown(String under) throws IOException {
        byte[] file = Kontorfiler.word(under + styled("", "<w:color w:val=\"FFFFFF\"/>", "Vist."))
                .bytes();
        assertThat(requireCleanable("Notat.docx", file).synligTekst().strip()).isEqualTo("Vist.");
    }

    @Test
    void whatLiesBesideASlideOrHasTheColourOfItsGroundIsToldAndTakenAway() throws IOException {
        byte[] file = Kontorfiler.slide(
                        "ppt/oplaeg.xml",
                        placed(1, -900, 0, "", "", "HEMMELIG") + placed(2, 1100, 10, "", "", "HEMMELIG 010190-1238")
                                + placed(3, -50, 0, "", "", "Vist ét") + placed(4, -900, 0, "", "", "Vist to")
                                + placed(12, -900, 0, "", "", "")
                                + placed(5, 0, 0, solid("FF0000"), solid("FE0000"), "HEMMELIG")
                                + placed(6, 0, 0, solid("000080"), solid("FFFFFF"), "Vist tre")
                                + placed(
                                        7,
                                        0,
                                        0,
                                        "",
                                        "<a:solidFill><a:srgbClr val=\"FF0000\"><a:alpha val=\"0\"/></a:srgbClr></a:solidFill>",
                                        "HEMMELIG")
                                + placed(8, 400, 400, "", solid("FFFFFF"), "HEMMELIG")
                                + placed(9, 50, 0, "", solid("FFFFFF"), "Vist fire")
                                + "<p:grpSp><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"100000\" cy=\"100000\"/><a:chOff x=\"5000000\" y=\"0\"/>"
                                + "<a:chExt cx=\"1000000\" cy=\"1000000\"/></a:xfrm></p:grpSpPr>"
                                + placed(10, 5000, 0, "", "", "Vist fem")
                                + placed(11, 25000, 0, "", "", "HEMMELIG") + "</p:grpSp>"
                                + "<p:timing><p:animMotion><p:spTgt spid=\"4\"/></p:animMotion></p:timing>",
                        "<p:sldSz cx=\"1000000\" cy=\"500000\"/>")
                .relation("ppt/dias/et.xml", "l", "slideLayout", "../layout.xml")
                .part("ppt/layout.xml", "<p:sldLayout xmlns:p=\"http://p\"/>")
                .relation("ppt/layout.xml", "m", "slideMaster", "master.xml")
                .part(
                        "ppt/master.xml",
                        "<p:sldMaster xmlns:p=\"http://p\" xmlns:a=\"http://a\"><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>"
                                + "</p:cSld><p:clrMap bg1=\"lt1\"/></p:sldMaster>")
                .relation("ppt/master.xml", "t", "theme", "theme.xml")
                .part(
                        "ppt/theme.xml",
                        "<a:theme xmlns:a=\"http://a\"><a:clrScheme><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1></a:clrScheme></a:theme>")
                .bytes();
        Bilagsfil read = requireCleanable("Dias.pptx", file, Filtraek.USET_TEKST, Filtraek.UDEN_FOR_DIAS);
        assertThat(read.synligTekst().strip().split("\n+"))
                .containsExactly("Vist ét", "Vist to", "Vist tre", "Vist fire", "Vist fem");
        assertThat(read.traek()).containsEntry(Filtraek.UDEN_FOR_DIAS, "3");
        assertThat(findings(read)).contains("cpr");
    }

    private static String placed(int id, int x, int y, String fill, String look, String words) {
        return ("<p:sp><p:nvSpPr><p:cNvPr id=\"%d\"/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"%d000\" y=\"%d000\"/><a:ext cx=\"100000\" cy=\"50000\"/>"
                        + "</a:xfrm>%s</p:spPr><p:txBody><a:p><a:r><a:rPr>%s</a:rPr><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>")
                .formatted(id, x, y, fill, look, words);
    }

    private static String solid(String colour) {
        return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(colour);
    }

    @Test
    void aHiddenDrawingIsHiddenWithItsWords() throws IOException {
        String drawing =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\" hidden=\"%s\"/><a:graphic><w:txbxContent>"
                        + "<w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></a:graphic></wp:inline></w:drawing></w:r>";
        Kontorfiler file =
                Kontorfiler.word("<w:p>" + drawing.formatted("1", "HEMMELIG") + drawing.formatted("0", "Vist.")
                        + "<w:r><w:pict><v:shape style=\"visibility: hidden\"><w:txbxContent><w:p><w:r><w:t>HEMMELIG</w:t></w:r></w:p>"
                        + "</w:txbxContent></v:shape></w:pict></w:r></w:p>");
        assertThat(requireCleanable("Notat.docx", file.bytes(), Filtraek.SKJULT_TEKST)
                        .synligTekst())
                .contains("Vist.");
    }

    @Test
    void theWordsOfARowAndACellThatWereDeletedAreNotShown() throws IOException {
        byte[] file = Kontorfiler.word("<w:tbl>" + row("<w:trPr><w:del w:author=\"a\"/></w:trPr>", cell("", "HEMMELIG"))
                        + row(
                                "",
                                cell("", "Vist.")
                                        + cell("<w:tcPr><w:cellDel w:author=\"a\"/></w:tcPr>", "HEMMELIG 010190-1238"))
                        + "</w:tbl>")
                .bytes();
        Bilagsfil read = requireCleanable("Notat.docx", file, Filtraek.SPOREDE_AENDRINGER);
        assertThat(read.synligTekst().strip()).isEqualTo("Vist.");
        assertThat(findings(read)).contains("cpr");
    }

    @Test
    void aTableWhoseRowsStandInAFrameOfContentStays() throws IOException {
        byte[] file = Kontorfiler.word(
                        "<w:tbl><w:sdt><w:sdtContent>" + row("", cell("", "Vist.")) + "</w:sdtContent></w:sdt></w:tbl>")
                .bytes();
        assertThat(requireCleanable("Notat.docx", file).synligTekst().strip()).isEqualTo("Vist.");
    }

    private static String row(String properties, String cells) {
        return "<w:tr>" + properties + cells + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc>" + properties + styled("", "", words) + "</w:tc>";
    }

    @Test
    void aMarkThatHoldsWordsIsTakenAwayAndTheWordsStay() throws IOException {
        byte[] file = Kontorfiler.word("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Vist</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"><w:r><w:t> ord.</w:t></w:r></w:commentRangeEnd></w:p>")
                .bytes();
        byte[] clean = RenDocx.af(file);
        assertThat(Bilagslaeser.laes("Notat.docx", clean).synligTekst().strip()).isEqualTo("Vist ord.");
        assertThat(everything(clean)).doesNotContain("commentRange");
    }

    @Test
    void aDocumentThatNothingLeadsToIsCopiedWhole() throws IOException {
        byte[] file = Kontorfiler.word(styled("", "", "Rådmanden godkender."))
                .unrelated()
                .bytes();
        assertThat(requireCleanable("Notat.docx", file).synligTekst().strip()).isEqualTo("Rådmanden godkender.");
    }

    @Test
    void aSlideThatNoListShowsIsHidden() throws IOException {
        byte[] file = Kontorfiler.slide("ppt/oplaeg.xml", figure("0", "Vist"))
                .relation("ppt/oplaeg.xml", "d2", "slide", "dias/to.xml")
                .part(
                        "ppt/dias/to.xml",
                        "<p:sld xmlns:p=\"http://p\" xmlns:a=\"http://a\">" + figure("0", "HEMMELIG") + "</p:sld>")
                .bytes();
        assertThat(requireCleanable("Dias.pptx", file, Filtraek.SKJULTE_DIAS)
                        .synligTekst()
                        .strip())
                .isEqualTo("Vist");
    }

    @Test
    void aChangeOfFormatAloneIsAChange() throws IOException {
        byte[] file = Kontorfiler.word(
                        "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:author=\"HEMMELIG\"><w:rPr/></w:rPrChange>"
                                + "</w:rPr><w:t>Fed skrift.</w:t></w:r></w:p>")
                .bytes();
        requireCleanable("Notat.docx", file, Filtraek.SPOREDE_AENDRINGER);
        assertThat(traits("Notat.docx", file)).containsEntry(Filtraek.SPOREDE_AENDRINGER, "1");
    }

    @Test
    void whatAFieldFetchesFromTheHouseIsTold() throws IOException {
        byte[] file = Kontorfiler.word(
                        "<w:p>" + field(" HYPERLINK \"file:///\\\\\\\\HEMMELIG\\\\sag.docx\" ", "se sagen")
                                + field("INCLUDETEXT \"H:\\\\HEMMELIG\\\\a.docx\"", "Vist tekst.")
                                + "<w:fldSimple w:instr=\"LINK Excel.Sheet.12 \\\\\\\\HEMMELIG\\\\a.xlsx \"><w:r><w:t>42</w:t></w:r></w:fldSimple>"
                                + field("HYPERLINK \"https://aarhus.dk\"", "aarhus.dk") + field("PAGE", "7") + "</w:p>")
                .bytes();
        Bilagsfil read = requireCleanable("Notat.docx", file, Filtraek.LOKALT_LINK);
        assertThat(read.synligTekst().strip()).isEqualTo("se sagenVist tekst.42aarhus.dk7");
        assertThat(everything(RenDocx.af(file))).contains("https://aarhus.dk", "PAGE");
    }

    @Test
    void whatAFieldMightHaveSaidIsNotShownAndReadAllTheSame() throws IOException {
        byte[] file = Kontorfiler.word("<w:p>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
                        + field("MERGEFIELD navn", "HEMMELIG 010190-1238")
                        + "<w:r><w:instrText> = \"a\" \"HEMMELIG ja\" \"Nej\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Nej</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .bytes();
        Bilagsfil read = Bilagslaeser.laes("Notat.docx", file);
        assertThat(read.synligTekst().strip()).isEqualTo("Nej");
        assertThat(findings(read)).contains("cpr");
        assertThat(everything(RenDocx.af(file))).contains("Nej").doesNotContain("HEMMELIG", "fldChar");
    }

    @Test
    void aPathBesideAPictureIsALinkIntoTheHouse() throws IOException {
        byte[] file = Kontorfiler.word("<w:p><w:r><w:t>Vist.</w:t><w:drawing><wp:inline><wp:docPr id=\"1\""
                        + " descr=\"C:\\Users\\HEMMELIG\\sag.jpg\"/></wp:inline></w:drawing></w:r></w:p>")
                .bytes();
        requireCleanable("Notat.docx", file, Filtraek.LOKALT_LINK);
        byte[] described = Kontorfiler.word(
                        "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"Rådhuset: set fra vest\"/>"
                                + "</wp:inline></w:drawing></w:r></w:p>")
                .bytes();
        assertThat(traits("Notat.docx", described)).isEmpty();
        assertThat(everything(RenDocx.af(described))).contains("Rådhuset: set fra vest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "rtf", "docx", "mht", "txt"})
    void aFileThatIsPutIntoTheTextIsReadWithItAndNotPassedOn(String ending) {
        byte[] chunk = switch (ending) {
            case "docx" -> Kontorfiler.word(styled("", "", "CPR 010190-1238")).bytes();
            case "rtf" -> Proevefiler.bytes("{\\rtf1\\ansi CPR \\b 010190\\'2d1238}");
            case "txt" -> Proevefiler.bytes("CPR 010190-1238");
            case "mht" -> Proevefiler.bytes("Content-Type: text/html\n\n<p class=3D\"a\">CPR 010190-=\n1238</p>");
            default -> Proevefiler.bytes("<p>CPR <b>010190</b>&#45;1238<!-- 010190-1238 --></p>");
        };
        byte[] file = Kontorfiler.word(styled("", "", "Vist.") + "<w:altChunk r:id=\"k\"/>")
                .relation("word/document.xml", "k", "aFChunk", "indsat." + ending)
                .part("word/indsat." + ending, chunk)
                .bytes();
        Bilagsfil read = Bilagslaeser.laes("Notat.docx", file);
        assertThat(read.traek()).containsEntry(Filtraek.INDSAT_FIL, "indsat." + ending);
        assertThat(findings(read)).contains("cpr");
        assertThatThrownBy(() -> RenDocx.af(file)).isInstanceOf(IOException.class);
    }

    @Test
    void filesBehindWhatIsShownGoAndWhatIsShownStays() throws IOException {
        byte[] file = Kontorfiler.word(
                        "<w:p><w:r><w:t>Vist.</w:t></w:r><w:r><w:object><v:shape><v:imagedata r:id=\"b\"/></v:shape>"
                                + "<o:OLEObject r:id=\"o\" ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>")
                .relation("word/document.xml", "b", "image", "media/b.png")
                .relation("word/document.xml", "o", "package", "embeddings/HEMMELIG.xlsx")
                .relation("word/document.xml", "c", "chart", "charts/chart1.xml")
                .relation("word/charts/chart1.xml", "w", "package", "../embeddings/HEMMELIG2.xlsx")
                .part("word/media/b.png", Urenefiler.png())
                .part("word/embeddings/HEMMELIG.xlsx", Urenefiler.xlsx())
                .part("word/embeddings/HEMMELIG2.xlsx", Urenefiler.xlsx())
                .part("word/charts/chart1.xml", """
                        <c:chart xmlns:c="http://c" xmlns:r="RELATIONS"><c:ser><c:tx><c:strRef><c:f>HEMMELIG!A1</c:f><c:strCache>
                        <c:pt idx="0"><c:v>Udgifter</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>HEMMELIG!B1</c:f>
                        <c:numCache><c:pt idx="0"><c:v>42</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
                        <c:externalData r:id="w"/></c:chart>""")
                .bytes();
        requireCleanable("Notat.docx", file, Filtraek.INDLEJREDE_FILER, Filtraek.POSITION, Filtraek.FORFATTER);
        assertThat(everything(RenDocx.af(file)))
                .contains(
                        "<w:pict><v:shape><v:imagedata",
                        "<c:tx><c:v>Udgifter</c:v></c:tx>",
                        "<c:numLit>",
                        "42",
                        "b.png")
                .doesNotContain("externalData", "OLEObject", "Lise");
    }

    @Test
    void signsThatAreElementsAreRead() {
        Bilagsfil read = Bilagslaeser.laes(
                "Notat.docx",
                Kontorfiler.word("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                                + "<w:r><w:t>It</w:t><w:noBreakHyphen/><w:t>system, kommu</w:t><w:softHyphen/><w:t>nen, ti\u00adlsyn,</w:t>"
                                + "<w:tab/><w:t>010190</w:t><w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:t>1238</w:t><w:ptab/><w:t>og</w:t>"
                                + "<w:sym w:font=\"Arial\" w:char=\"2013\"/><w:cr/><w:t>slut</w:t></w:r></w:p>")
                        .bytes());
        assertThat(read.synligTekst()).isEqualTo("It-system, kommunen, tilsyn, 010190-1238 og–\nslut\n\n\n");
        assertThat(findings(read)).contains("cpr");
    }

    @Test
    void cellsThatNobodySeesAreHidden() throws IOException {
        byte[] file = Kontorfiler.sheet(
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"3\" width=\"0\"/></cols>"
                                + "<sheetData>"
                                + Kontorfiler.row("r=\"1\"", "A1=Enhed", "B1=HEMMELIG B", "C1=HEMMELIG C")
                                + Kontorfiler.row("r=\"2\" hidden=\"1\"", "A2=HEMMELIG række 010190-1238")
                                + Kontorfiler.row("r=\"3\" ht=\"0\" customHeight=\"1\"", "A3=HEMMELIG uden højde")
                                + Kontorfiler.row("r=\"4\" hidden=\"1\"")
                                + "<row r=\"5\"><c><v>1</v></c><c><v>77777</v></c></row>"
                                + Kontorfiler.row("", "A6=Vist") + "</sheetData>"
                                + "<autoFilter ref=\"A1:A6\"><filterColumn colId=\"0\"><customFilters><customFilter val=\"HEMMELIG\"/>"
                                + "</customFilters></filterColumn></autoFilter>")
                .bytes();
        Bilagsfil read = requireCleanable("Tal.xlsx", file, Filtraek.SKJULTE_CELLER);
        assertThat(read.synligTekst()).isEqualTo("Enhed\nVist");
        assertThat(read.traek()).containsEntry(Filtraek.SKJULTE_CELLER, "Ark1!B:B, Ark1!C:C, Ark1!2:2, Ark1!3:3");
        assertThat(findings(read)).contains("cpr");
        assertThat(everything(RenXlsx.af(file))).contains("hidden=\"1\"").doesNotContain("77777");
    }

    @Test
    void aFormatThatShowsNothingHidesTheCell() throws IOException {
        byte[] file = Kontorfiler.sheet("<sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>77777</v></c>"
                        + "<c r=\"C1\" s=\"2\"><v>42</v></c></row></sheetData>")
                .relation("xl/workbook.xml", "s", "styles", "styles.xml")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/><numFmt numFmtId=\"165\" formatCode=\"0;;\"/>"
                                + "</numFmts><cellStyleXfs><xf numFmtId=\"164\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>")
                .bytes();
        requireCleanable("Tal.xlsx", file, Filtraek.SKJULTE_CELLER);
        assertThat(traits("Tal.xlsx", file)).containsEntry(Filtraek.SKJULTE_CELLER, "Ark1!B1");
        assertThat(everything(RenXlsx.af(file))).contains("<v>42</v>").doesNotContain("77777");
    }

    /** Styles: 0 plain, 1 white on nothing, 2 white on blue, 3 blue on blue, 4 as small as a dot, 5 the theme's white on nothing, 6 red when negative. */
    private static Kontorfiler coloured(String content) {
        return Kontorfiler.sheet(content)
                .relation("xl/workbook.xml", "s", "styles", "styles.xml")
                .relation("xl/workbook.xml", "t", "theme", "theme.xml")
                .relation("xl/workbook.xml", "o", "sharedStrings", "ord.xml")
                .part(
                        "xl/theme.xml",
                        "<theme><clrScheme><dk1><sysClr lastClr=\"000000\"/></dk1><lt1><sysClr lastClr=\"FFFFFF\"/></lt1></clrScheme></theme>")
                .part("xl/ord.xml", "<sst><si><r><rPr><color rgb=\"FF000000\"/></rPr><t>Sorte ord</t></r></si></sst>")
                .part("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="0;[Red]-0"/></numFmts>
                        <fonts><font><sz val="11"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font>
                        <font><color rgb="FF0000F0"/></font><font><sz val="1"/></font><font><color theme="0"/></font></fonts>
                        <fills><fill><patternFill patternType="none"/></fill>
                        <fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill></fills>
                        <cellXfs><xf/><xf fontId="1"/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="1"/><xf fontId="3"/>
                        <xf fontId="4"/><xf fontId="1" numFmtId="164"/></cellXfs>
                        <dxfs><dxf><font><color rgb="FF000000"/></font></dxf></dxfs></styleSheet>""");
    }

    private static String written(String place, int style, String words) {
        return "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, style, words);
    }

    @Test
    void wordsInTheColourOfTheirCellAreHidden() throws IOException {
        byte[] file = coloured("<sheetData><row>" + written("A1", 0, "Vist") + written("B1", 1, "HEMMELIG 010190-1238")
                        + written("C1", 2, "Hvidt på blåt") + written("D1", 3, "HEMMELIG")
                        + written("E1", 4, "HEMMELIG")
                        + written("F1", 5, "HEMMELIG") + "<c r=\"G1\" s=\"5\" t=\"s\"><v>0</v></c>"
                        + written("H1", 6, "Rødt under nul") + written("I1", 1, "HEMMELIG")
                        + "</row></sheetData><mergeCells><mergeCell ref=\"I1:J1\"/></mergeCells>"
                        + "<hyperlinks><hyperlink ref=\"B1\" location=\"HEMMELIG\"/></hyperlinks>")
                .bytes();
        Bilagsfil read = requireCleanable("Tal.xlsx", file, Filtraek.SKJULTE_CELLER);
        assertThat(read.synligTekst()).isEqualTo("Vist\nHvidt på blåt\nSorte ord\nRødt under nul");
        assertThat(read.traek()).containsEntry(Filtraek.SKJULTE_CELLER, "Ark1!B1, Ark1!D1, Ark1!E1, Ark1!F1, Ark1!I1");
        assertThat(findings(read)).contains("cpr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<conditionalFormatting sqref=\"D9 A1:B3\"><cfRule/></conditionalFormatting>",
                "<picture r:id=\"p\"/>",
                "<extLst><ext><conditionalFormattings><conditionalFormatting><sqref>A1</sqref></conditionalFormatting>"
                        + "</conditionalFormattings></ext></extLst>"
            })
    void wordsThatSomethingElseGivesAColourAreShown(String what) {
        byte[] file = coloured("<sheetData><row>" + written("A1", 1, "Vist") + "</row></sheetData>" + what)
                .relation("xl/worksheets/ark1.xml", "p", "image", "../p.png")
                .part("xl/p.png", Proevefiler.png())
                .bytes();
        assertThat(traits("Tal.xlsx", file)).isEmpty();
    }

    @Test
    void theWhiteHeadOfATableIsShown() {
        byte[] file = coloured("<sheetData><row>" + written("A1", 1, "Vist") + written("C1", 1, "Uden for")
                        + "</row></sheetData>")
                .relation("xl/worksheets/ark1.xml", "t", "table", "../tabel.xml")
                .part("xl/tabel.xml", "<table ref=\"A1:B4\"/>")
                .bytes();
        assertThat(traits("Tal.xlsx", file)).containsEntry(Filtraek.SKJULTE_CELLER, "Ark1!C1");
    }

    @Test
    void linesAboveAndBelowASheetAreReadAndThoseOfNoPageAreHidden() throws IOException {
        byte[] file = Kontorfiler.sheet(
                        "<sheetData>" + Kontorfiler.row("", "A1=Vist")
                                + "</sheetData><headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12Borger 010190-1238&amp;RSide &amp;P"
                                + " &amp;K01+000af M&amp;&amp;S</oddHeader><firstHeader>&amp;CHEMMELIG</firstHeader></headerFooter>")
                .bytes();
        Bilagsfil read = requireCleanable("Tal.xlsx", file, Filtraek.SKJULT_TEKST);
        assertThat(read.synligTekst()).isEqualTo("Vist\nBorger 010190-1238 Side  af M&S");
        assertThat(findings(read)).contains("cpr");
    }

    @Test
    void whatIsFilteredAwayInAChartIsHiddenAndItsOtherNamesAreRead() throws IOException {
        byte[] file = Kontorfiler.word(styled("", "", "Vist."))
                .relation("word/document.xml", "c", "chart", "charts/chart1.xml")
                .part("word/charts/chart1.xml", """
                        <c:chart xmlns:c="http://c" xmlns:c15="http://c15"><c:ser><c:cat><c:strRef><c:f>Ark1!A1</c:f><c:strCache>
                        <c:pt idx="0"><c:v>Anders And 010190-1238</c:v></c:pt></c:strCache></c:strRef></c:cat>
                        <c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>42</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
                        <c:extLst><c:ext><c15:filteredBarSeries><c15:ser><c:tx><c:strRef><c:strCache><c:pt idx="0">
                        <c:v>HEMMELIG</c:v></c:pt></c:strCache></c:strRef></c:tx></c15:ser></c15:filteredBarSeries></c:ext></c:extLst>
                        </c:chart>""")
                .bytes();
        Bilagsfil read = requireCleanable("Notat.docx", file, Filtraek.SKJULT_TEKST);
        assertThat(read.synligTekst()).contains("Anders And 010190-1238").doesNotContain("42");
        assertThat(findings(read)).contains("cpr");
    }

    @Test
    void whatMergedCellsShowIsShownAlthoughItsOwnRowIsHidden() throws IOException {
        byte[] file = Kontorfiler.sheet(
                        "<sheetData>" + Kontorfiler.row("r=\"1\" hidden=\"1\"", "A1=Overskrift", "C1=HEMMELIG")
                                + Kontorfiler.row("r=\"2\"", "B2=Vist") + "</sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>")
                .bytes();
        Bilagsfil read = Bilagslaeser.laes("Tal.xlsx", file);
        assertThat(read.synligTekst()).isEqualTo("Vist\nOverskrift");
        assertThat(everything(RenXlsx.af(file))).contains("Overskrift", "Vist").doesNotContain("HEMMELIG");
    }

    @Test
    void cellsThatAreHiddenAndEmptyAreNothingToTell() {
        byte[] file = Kontorfiler.sheet("<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                        + Kontorfiler.row("r=\"1\"", "A1=Vist")
                        + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" s=\"3\"/></row></sheetData>")
                .bytes();
        assertThat(traits("Tal.xlsx", file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hiddenSheetsGoInEitherForm(boolean strict) throws IOException {
        Kontorfiler file = Kontorfiler.sheets("bog/mappe2.xml", 2, 2)
                .part(
                        "bog/worksheets/ark1.xml",
                        Kontorfiler.worksheet("<sheetData>" + Kontorfiler.row("", "A1=Vist") + "</sheetData>"))
                .part(
                        "bog/worksheets/ark2.xml",
                        Kontorfiler.worksheet(
                                "<sheetData>" + Kontorfiler.row("", "A1=HEMMELIG 010190-1238") + "</sheetData>"));
        byte[] bytes = strict ? file.strict().bytes() : file.bytes();
        Bilagsfil read = requireCleanable("Tal.xlsx", bytes, Filtraek.SKJULTE_ARK);
        assertThat(read.synligTekst()).isEqualTo("Vist");
        assertThat(findings(read)).contains("cpr");
        assertThat(everything(RenXlsx.af(bytes))).doesNotContain("ark2.xml", "Ark2");
    }

    @Test
    void aFormulaWithoutAValueStaysAFormula() throws IOException {
        byte[] file = Kontorfiler.sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1200</v></c><c r=\"B1\"><v>300</v></c>"
                        + "<c r=\"C1\"><f>A1+B1</f></c><c r=\"D1\"><f>A1*2</f><v>2400</v></c>"
                        + "<c r=\"E1\"><f t=\"shared\" ref=\"E1:F1\" si=\"0\">A1-1</f><v>1199</v></c><c r=\"F1\"><f t=\"shared\" si=\"0\"/></c>"
                        + "<c r=\"G1\" t=\"str\"><f>IF(A1=0,1,\"\")</f><v></v></c></row></sheetData>")
                .bytes();
        assertThat(everything(RenXlsx.af(file)))
                .contains(
                        "<c r=\"C1\"><f>A1+B1</f></c>",
                        "<c r=\"D1\"><v>2400</v></c>",
                        ">A1-1</f><v>1199</v>",
                        "<f si=\"0\" t=\"shared\"/>")
                .doesNotContain("IF(");
    }

    @Test
    void aFormulaWithoutAValueThatMayAskForWhatIsHiddenIsNotCopied() {
        byte[] file = Kontorfiler.sheet("<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1200</v></c></row>"
                        + "<row r=\"2\"><c r=\"C2\"><f>A1*2</f></c></row></sheetData>")
                .bytes();
        assertThatThrownBy(() -> RenXlsx.af(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aChartKeepsWhatItShowsWhenItsCellsAreHidden() throws IOException {
        byte[] file = Kontorfiler.sheet("<sheetData>" + Kontorfiler.row("r=\"1\" hidden=\"1\"", "A1=HEMMELIG")
                        + "</sheetData><drawing r:id=\"t\"/>")
                .relation("xl/worksheets/ark1.xml", "t", "drawing", "../tegning.xml")
                .part(
                        "xl/tegning.xml",
                        "<d xmlns:c=\"http://c\" xmlns:r=\"RELATIONS\"><sp><t>Figur</t></sp><c:chart r:id=\"c\"/></d>")
                .relation("xl/tegning.xml", "c", "chart", "diagram.xml")
                .part("xl/diagram.xml", """
                        <c:chart xmlns:c="http://c"><c:cat><c:strRef><c:f>Ark1!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>Drift</c:v>
                        </c:pt></c:strCache></c:strRef></c:cat></c:chart>""")
                .bytes();
        Bilagsfil read = requireCleanable("Tal.xlsx", file, Filtraek.SKJULTE_CELLER);
        assertThat(read.synligTekst()).isEqualTo("Figur\nDrift");
        assertThat(everything(RenXlsx.af(file))).contains("<c:strLit>", "Drift").doesNotContain("Ark1!");
    }

    @Test
    void whatCannotBeShownWithoutWhatIsBehindItIsNotCopied() {
        byte[] file = Kontorfiler.sheet("<sheetData/><oleObjects><oleObject r:id=\"o\"/></oleObjects>")
                .relation("xl/worksheets/ark1.xml", "o", "oleObject", "../o.bin")
                .part("xl/o.bin", new byte[] {1, 2, 3})
                .bytes();
        assertThat(traits("Tal.xlsx", file)).containsEntry(Filtraek.INDLEJREDE_FILER, "o.bin");
        assertThatThrownBy(() -> RenXlsx.af(file)).isInstanceOf(IOException.class);
    }

    @Test
    @Timeout(10)
    void aSheetWithManyMergedCellsIsCleanedAtOnce() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        StringBuilder merged = new StringBuilder("<mergeCells>");
        for (int i = 1; i <= 40_000; i++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>".formatted(i, i, i));
            merged.append("<mergeCell ref=\"A%d:B%d\"/>".formatted(i, i));
        }
        byte[] file = Kontorfiler.sheet(rows + "</sheetData>" + merged + "</mergeCells>")
                .bytes();
        assertThat(everything(RenXlsx.af(file))).contains("A40000:B40000", "<v>40000</v>");
    }

    @Test
    void hiddenFiguresOfASlideAreHiddenAndObjectsBecomeTheirPictures() throws IOException {
        byte[] file = Kontorfiler.slide(
                        "ppt/oplaeg2.xml",
                        figure("0", "Vist") + figure("1", "HEMMELIG")
                                + "<p:graphicFrame><a:graphic><p:oleObj r:id=\"o\"><p:pic><a:blip r:embed=\"b\"/></p:pic></p:oleObj></a:graphic>"
                                + "</p:graphicFrame><p:pic><p:nvPicPr><p:cNvPr descr=\"\\\\HEMMELIG\\foto.jpg\"/></p:nvPicPr><a:blip r:embed=\"b\" r:link=\"l\"/></p:pic>")
                .relation("ppt/dias/et.xml", "o", "oleObject", "../HEMMELIG.bin")
                .relation("ppt/dias/et.xml", "b", "image", "../b.jpg")
                .relation("ppt/dias/et.xml", "l", "image", "file:///HEMMELIG.jpg")
                .part("ppt/HEMMELIG.bin", new byte[] {1})
                .part("ppt/b.jpg", Urenefiler.jpeg())
                .bytes();
        Bilagsfil read = requireCleanable(
                "Dias.pptx",
                file,
                Filtraek.SKJULT_TEKST,
                Filtraek.INDLEJREDE_FILER,
                Filtraek.POSITION,
                Filtraek.FORFATTER,
                Filtraek.LOKALT_LINK);
        assertThat(read.synligTekst().strip()).isEqualTo("Vist");
        assertThat(everything(RenPptx.af(file)))
                .contains("<p:pic><a:blip r:embed=\"b\"/></p:pic>")
                .doesNotContain("graphicFrame", "r:link");
    }

    @Test
    void anObjectOfAnOlderProgramBecomesThePictureDrawnOfIt() throws IOException {
        Kontorfiler file = Kontorfiler.slide(
                        "ppt/oplaeg.xml",
                        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"7\" name=\"Tal\"/>"
                                + "</p:nvGraphicFramePr><p:xfrm><a:off x=\"1\" y=\"2\"/><a:ext cx=\"3\" cy=\"4\"/></p:xfrm><a:graphic>"
                                + "<p:oleObj spid=\"_s1\" r:id=\"o\"/></a:graphic></p:graphicFrame>"
                                + figure("0", "Vist"))
                .relation("ppt/dias/et.xml", "o", "oleObject", "../HEMMELIG.bin")
                .relation("ppt/dias/et.xml", "v", "vmlDrawing", "../tegning.vml")
                .relation("ppt/tegning.vml", "b", "image", "b.png")
                .part("ppt/HEMMELIG.bin", new byte[] {1})
                .part("ppt/b.png", Urenefiler.png());
        assertThatThrownBy(() -> RenPptx.af(file.bytes())).isInstanceOf(IOException.class);
        byte[] drawn = file.part(
                        "ppt/tegning.vml",
                        "<xml xmlns:v=\"urn:v\" xmlns:o=\"urn:o\"><v:shape id=\"_s1\"><v:imagedata o:relid=\"b\"/></v:shape></xml>")
                .bytes();
        requireCleanable("Dias.pptx", drawn, Filtraek.INDLEJREDE_FILER, Filtraek.POSITION, Filtraek.FORFATTER);
        assertThat(everything(RenPptx.af(drawn)))
                .contains("<p:cNvPr id=\"7\" name=\"Tal\"/>", "<a:off x=\"1\" y=\"2\"/>", "Target=\"/ppt/b.png\"")
                .doesNotContain("graphicFrame");
    }

    @Test
    void theDocumentMayHaveAnyName() throws IOException {
        byte[] file = Kontorfiler.word(
                        "tekst/document2.xml",
                        styled("", "", "Rådmanden godkender.")
                                + "<w:p><w:del><w:r><w:delText>HEMMELIG</w:delText></w:r></w:del></w:p>")
                .relation("tekst/document2.xml", "h", "header", "hoved.xml")
                .part("tekst/hoved.xml", "<w:hdr xmlns:w=\"http://w\">" + styled("", "", "Sidehoved") + "</w:hdr>")
                .strict()
                .bytes();
        assertThat(requireCleanable("Notat.docx", file, Filtraek.SPOREDE_AENDRINGER)
                        .synligTekst())
                .startsWith("Sidehoved\n\f")
                .contains("Rådmanden godkender.");
    }

    private static String styled(String style, String properties, String words) {
        return "<w:p><w:pPr>%s</w:pPr><w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r></w:p>"
                .formatted(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>", properties, words);
    }

    private static String field(String code, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code.substring(0, 4)
                + "</w:instrText></w:r><w:r><w:instrText>" + code.substring(4)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + shown
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String figure(String hidden, String words) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" hidden=\"" + hidden + "\"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>"
                + words + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    private static Map<Filtraek, String> traits(String name, byte[] file) {
        return Bilagslaeser.laes(name, file).traek();
    }

    private static java.util.List<String> findings(Bilagsfil file) {
        return new Kvalitetstjek().tjekBilag(file).stream().map(Fund::regel).toList();
    }

    /** The file has these traits and no others; its clean copy has none, shows the same and is without a secret. */
    private static Bilagsfil requireCleanable(String name, byte[] file, Filtraek... traits) throws IOException {
        Bilagsfil read = Bilagslaeser.laes(name, file);
        assertThat(read.traek()).containsOnlyKeys(traits);
        assertThat(read.synligTekst()).doesNotContain("HEMMELIG");
        byte[] clean = switch (name.substring(name.length() - 4)) {
            case "docx" -> RenDocx.af(file);
            case "xlsx" -> RenXlsx.af(file);
            default -> RenPptx.af(file);
        };
        Bilagsfil after = Bilagslaeser.laes(name, clean);
        assertThat(after.traek()).isEmpty();
        assertThat(after.synligTekst().strip().split("\\s+"))
                .isEqualTo(read.synligTekst().strip().split("\\s+"));
        assertThat(everything(clean)).doesNotContain("HEMMELIG");
        return read;
    }

    private static String everything(byte[] file) throws IOException {
        new OfficePackage(file);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(part.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
