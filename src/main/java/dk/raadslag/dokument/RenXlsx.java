package dk.raadslag.dokument;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A spreadsheet as a reader sees it: the sheets that are shown, with the values that stand in them. What they were
 * calculated from is gone, as are comments, hidden sheets and the words that only they used.
 */
final class RenXlsx {

    private static final String MAPPE = "xl/workbook.xml";
    private static final String ORD = "xl/sharedStrings.xml";
    private static final Pattern SKJULTE =
            Pattern.compile("docProps/.*|customXml/.*|xl/comments.*|xl/threadedComments/.*"
                    + "|xl/persons/.*|xl/revisions/.*|xl/externalLinks/.*|xl/pivotTables/.*|xl/pivotCache/.*|xl/queryTables/.*"
                    + "|xl/connections\\.xml|xl/calcChain\\.xml|xl/printerSettings/.*|xl/drawings/vmlDrawing.*"
                    + "|xl/slicers/.*|xl/slicerCaches/.*|xl/model/.*|xl/customProperty.*");

    /** Of a sheet: what calculates, and what speaks of other sheets. */
    private static final List<String> BEREGNER = List.of("f", "dataValidations", "conditionalFormatting", "extLst");

    private RenXlsx() {}

    /** @throws IOException if it is not a spreadsheet that can be read */
    static byte[] af(byte[] xlsx) throws IOException {
        Dele dele = new Dele(xlsx);
        Set<String> skjulteArk = hiddenSheets(dele);
        dele.fjern(navn -> SKJULTE.matcher(navn).matches() || skjulteArk.contains(navn));
        BitSet brugte = new BitSet();
        for (String ark : dele.navne("xl/(?:worksheets|chartsheets)/[^/]+\\.xml")) {
            Document xml = dele.laes(ark);
            BEREGNER.forEach(tag -> Xml.all(xml.getDocumentElement(), tag).forEach(Xml::remove));
            used(xml, brugte);
            dele.skriv(ark, xml);
        }
        if (dele.har(ORD)) {
            Document ord = dele.laes(ORD);
            words(ord, brugte);
            dele.skriv(ORD, ord);
        }
        return dele.pakket();
    }

    private static Set<String> hiddenSheets(Dele dele) throws IOException {
        Set<String> skjulte = new HashSet<>();
        Document mappe = dele.laes(MAPPE);
        Element rod = mappe.getDocumentElement();
        for (Element ark : Xml.all(rod, "sheet")) {
            if (ark.getAttribute("state").endsWith("idden")) {
                skjulte.add(dele.maal(MAPPE, ark.getAttributeNS(Xml.RELATIONER, "id")));
                Xml.remove(ark);
            }
        }
        for (String tag : List.of(
                "definedNames", "calcPr", "externalReferences", "pivotCaches", "fileSharing", "extLst", "absPath")) {
            Xml.all(rod, tag).forEach(Xml::remove);
        }
        Xml.all(rod, "workbookView").forEach(visning -> {
            visning.removeAttribute("activeTab");
            visning.removeAttribute("firstSheet");
        });
        dele.skriv(MAPPE, mappe);
        return skjulte;
    }

    private static void used(Document ark, BitSet brugte) {
        for (Element celle : Xml.all(ark.getDocumentElement(), "c")) {
            if (celle.getAttribute("t").equals("s")) {
                Xml.children(celle, "v").forEach(v -> number(v.getTextContent(), brugte));
            }
        }
    }

    private static void number(String tal, BitSet brugte) {
        if (tal.strip().matches("\\d{1,9}")) {
            brugte.set(Integer.parseInt(tal.strip()));
        }
    }

    private static void words(Document ord, BitSet brugte) {
        List<Element> alle = Xml.children(ord.getDocumentElement(), "si");
        for (int i = 0; i < alle.size(); i++) {
            if (!brugte.get(i)) {
                alle.get(i).setTextContent("");
                alle.get(i).appendChild(ord.createElementNS(alle.get(i).getNamespaceURI(), "t"));
            }
        }
    }
}
