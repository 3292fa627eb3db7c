package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.ooxml.HiddenCells;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.PrintedLines;
import dk.raadslag.ooxml.Relation;
import dk.raadslag.ooxml.SharedWords;
import dk.raadslag.ooxml.SheetStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of a workbook, sheet by sheet; those on hidden sheets, in hidden cells and of no cell at all apart from them. */
final class Regneark {

    private record Hidden(String where, String words) {}

    private record Sheet(String name, boolean shown) {}

    private final OfficePackage file;
    private final Luggage luggage;
    private SharedWords shared = SharedWords.NONE;
    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    Regneark(OfficePackage file, Luggage luggage) {
        this.file = file;
        this.luggage = luggage;
    }

    /** Each text once, on a line of its own. */
    String text() throws IOException, XMLStreamException {
        String main = file.main();
        Map<String, Sheet> sheets = sheets(main);
        shared = SharedWords.of(file);
        SheetStyles styles = SheetStyles.of(file);
        for (String part : file.all("worksheet")) {
            sheet(part, sheets.getOrDefault(part, new Sheet("", false)), HiddenCells.of(file, styles, part));
        }
        for (String part : file.all("revisionlog")) {
            luggage.count(Filtraek.SPOREDE_AENDRINGER, file.bytes(part).length > 0 ? 1 : 0);
        }
        luggage.drawings(file, "vmldrawing");
        hidden.addAll(shared.all());
        hidden.removeAll(shown);
        luggage.unseen(String.join("\n", hidden));
        return String.join("\n", shown);
    }

    /** By part. What no list shows is hidden. */
    private Map<String, Sheet> sheets(String main) throws IOException, XMLStreamException {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        Pakkelaeser.elementer(file.bytes(main), xml -> {
            if (xml.getLocalName().equals("sheet")) {
                String name = Xml.attribute(xml, "name");
                boolean isShown = !Xml.attribute(xml, "state").endsWith("idden");
                sheets.put(file.part(main, Xml.attribute(xml, "id")), new Sheet(name, isShown));
                if (!isShown) {
                    luggage.name(Filtraek.SKJULTE_ARK, name);
                }
            }
        });
        return sheets;
    }

    /** The words in its cells: shared ones by their number, own ones, and those that a formula gave. */
    private void sheet(String part, Sheet sheet, HiddenCells cells) throws IOException, XMLStreamException {
        Map<String, Hidden> unshown = new LinkedHashMap<>();
        PrintedLines printed = new PrintedLines();
        String kind = "";
        boolean ownLook = false;
        XMLStreamReader xml = Xml.stream(file.bytes(part));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String tag = xml.getLocalName();
            luggage.look(xml);
            cells.begin(tag, name -> xml.getAttributeValue(null, name));
            switch (tag) {
                case "c" -> {
                    kind = Xml.attribute(xml, "t");
                    ownLook = false;
                }
                case "rPr" -> ownLook = true;
                case "headerFooter" -> printed.begin(name -> Xml.attribute(xml, name));
                case "f" -> formula(xml.getElementText());
                case "t" -> words(xml.getElementText(), sheet, cells, ownLook, unshown);
                case "v" -> {
                    String value = xml.getElementText().strip();
                    if (!value.isEmpty()) {
                        boolean look = kind.equals("s") && shared.haveALook(value);
                        words(words(kind, value), sheet, cells, look, unshown);
                    }
                }
                case "mergeCell" -> shownAfterAll(unshown.remove(cells.shownBy(Xml.attribute(xml, "ref"))));
                default -> {
                    if (PrintedLines.isLine(tag)) {
                        printed(printed.isShown(tag), PrintedLines.words(xml.getElementText()), sheet);
                    }
                }
            }
        }
        for (Hidden one : unshown.values()) {
            add(one.words(), hidden);
            luggage.name(Filtraek.SKJULTE_CELLER, sheet.name() + "!" + one.where());
        }
        for (String drawing : file.from(part, "drawing")) {
            drawing(drawing, sheet.shown());
        }
    }

    private void formula(String formula) {
        if (Relation.namesLocal(formula)) {
            luggage.put(Filtraek.LOKALT_LINK, formula);
        }
    }

    /** What stands above and below the sheet on paper. */
    private void printed(boolean isShown, String words, Sheet sheet) {
        if (!sheet.shown()) {
            add(words, hidden);
        } else if (isShown) {
            add(words, shown);
        } else {
            luggage.hidden(words);
        }
    }

    private void words(String words, Sheet sheet, HiddenCells cells, boolean ownLook, Map<String, Hidden> unshown) {
        if (!sheet.shown()) {
            add(words, hidden);
        } else if (cells.isHidden() && !(ownLook && cells.isOfItsGround())) {
            unshown.merge(
                    cells.place(),
                    new Hidden(cells.where(), words),
                    (one, more) -> new Hidden(one.where(), one.words() + more.words()));
        } else {
            add(words, shown);
        }
    }

    private static void add(String words, Set<String> all) {
        if (!words.isBlank()) {
            all.add(words);
        }
    }

    private void shownAfterAll(@Nullable Hidden cell) {
        if (cell != null) {
            add(cell.words(), shown);
        }
    }

    /** A number is no word, unless it is as long as a person's. */
    private String words(String kind, String value) {
        return switch (kind) {
            case "s" -> shared.of(value);
            case "str" -> value;
            default -> value.matches("\\d{9,10}") ? "0".repeat(10 - value.length()) + value : "";
        };
    }

    private void drawing(String part, boolean isShown) throws IOException, XMLStreamException {
        StringBuilder words = new StringBuilder(
                new Drawingreader(luggage).read(file.bytes(part)).text());
        for (String chart : file.from(part, "chart", "chartex", "diagramdata")) {
            words.append('\n').append(new Chartreader(luggage).read(file.bytes(chart)));
        }
        (isShown ? shown : hidden)
                .addAll(words.toString().lines().filter(line -> !line.isBlank()).toList());
    }
}
