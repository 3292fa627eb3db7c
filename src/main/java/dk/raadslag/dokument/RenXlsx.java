package dk.raadslag.dokument;

import static java.util.Objects.requireNonNull;

import dk.raadslag.ooxml.HiddenCells;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.SharedWords;
import dk.raadslag.ooxml.SheetStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A spreadsheet as a reader sees it: the sheets and the cells that are shown, with the values that stand in them. What they
 * were calculated from is gone, as are comments, what is hidden, and the words that only that used. A formula whose value
 * nobody has calculated yet stays a formula, unless what it asks for may be gone.
 */
final class RenXlsx {

    private static final String[] SKJULTE = {
        "revisionheaders",
        "revisionlog",
        "usernames",
        "externallink",
        "externallinkpath",
        "pivottable",
        "pivotcachedefinition",
        "pivotcacherecords",
        "querytable",
        "connections",
        "calcchain",
        "slicer",
        "slicercache",
        "timeline",
        "timelinecache",
        "powerpivotdata",
        "customproperty",
        "xmlmaps",
        "volatiledependencies"
    };

    private static final List<String> MAPPENS = List.of(
            "definedNames",
            "calcPr",
            "externalReferences",
            "pivotCaches",
            "fileSharing",
            "extLst",
            "absPath",
            "customWorkbookViews");

    private final OfficePackage fil;
    private final String hoved;
    private final Set<String> navne = new HashSet<>();
    private final Set<String> uberegnede = new HashSet<>();
    private boolean skjult;

    private RenXlsx(OfficePackage fil, String hoved) {
        this.fil = fil;
        this.hoved = hoved;
    }

    /** @throws IOException if it is not a spreadsheet that can be read, or cannot show what it shows without what is hidden */
    static byte[] af(byte[] xlsx) throws IOException {
        OfficePackage fil = new OfficePackage(xlsx);
        try {
            return new RenXlsx(fil, Kontorrens.main(fil, "spreadsheetml")).clean();
        } catch (XMLStreamException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    private byte[] clean() throws IOException, XMLStreamException {
        SheetStyles typografier = SheetStyles.of(fil);
        SharedWords faelles = SharedWords.of(fil);
        Map<String, HiddenCells> celler = new HashMap<>();
        for (String del : fil.all("worksheet", "chartsheet", "dialogsheet")) {
            celler.put(del, HiddenCells.of(fil, typografier, del));
        }
        Kontorrens.removeHidden(fil, SKJULTE);
        fil.remove(hiddenSheets());
        drawings();
        BitSet brugte = new BitSet();
        for (String del : fil.all("worksheet", "chartsheet", "dialogsheet")) {
            Document xml = fil.xml(del);
            RenArk ark = new RenArk(xml, requireNonNull(celler.get(del)), faelles);
            ark.clean();
            skjult |= ark.hid();
            uberegnede.addAll(ark.uncalculated());
            tables(del, ark);
            used(xml, brugte);
            Kontorrens.withoutPaths(xml);
            fil.write(del, xml);
        }
        requireCalculable();
        for (String del : fil.from(hoved, "sharedstrings")) {
            Document ord = fil.xml(del);
            words(ord, brugte);
            fil.write(del, ord);
        }
        Kontorrens.charts(fil, skjult);
        fil.prune();
        return fil.packed();
    }

    private Set<String> hiddenSheets() throws IOException {
        Set<String> skjulte = new HashSet<>();
        Document mappe = fil.xml(hoved);
        Element rod = mappe.getDocumentElement();
        for (Element ark : Xml.all(rod, "sheet")) {
            if (ark.getAttribute("state").endsWith("idden")) {
                skjulte.add(fil.part(hoved, Xml.relation(ark, "id")));
                Xml.remove(ark);
                skjult = true;
            }
        }
        Xml.all(rod, "definedName")
                .forEach(navn -> navne.add(navn.getAttribute("name").toLowerCase(Locale.ROOT)));
        Xml.removeAll(rod, MAPPENS);
        Xml.all(rod, "workbookView").forEach(visning -> {
            visning.removeAttribute("activeTab");
            visning.removeAttribute("firstSheet");
        });
        fil.write(hoved, mappe);
        return skjulte;
    }

    /** Notes go, and hidden figures; figures that are shown stay, in the old language of drawings and the new. */
    private void drawings() throws IOException {
        for (String del : fil.all("drawing")) {
            Document xml = fil.xml(del);
            RenPptx.hiddenFigures(xml.getDocumentElement());
            Kontorrens.withoutPaths(xml);
            fil.write(del, xml);
        }
        List<String> tomme = new ArrayList<>();
        for (String del : fil.all("vmldrawing")) {
            Document xml = fil.xml(del);
            Element rod = xml.getDocumentElement();
            for (Element figur : Xml.all(rod, "shape")) {
                if (Xml.children(figur, "ClientData").stream()
                        .anyMatch(data -> data.getAttribute("ObjectType").equals("Note"))) {
                    Xml.remove(figur);
                }
            }
            Kontorrens.withoutPaths(xml);
            fil.write(del, xml);
            if (Xml.all(rod, "shape").isEmpty()) {
                tomme.add(del);
            }
        }
        fil.remove(tomme);
    }

    /** A table whose head is hidden in part cannot be one any more; its cells stay. */
    private void tables(String ark, RenArk renset) throws IOException {
        for (String del : fil.from(ark, "table")) {
            Document xml = fil.xml(del);
            if (renset.hidHeadOf(xml.getDocumentElement().getAttribute("ref"))) {
                fil.remove(List.of(del));
            } else {
                Xml.removeAll(
                        xml.getDocumentElement(),
                        List.of("calculatedColumnFormula", "totalsRowFormula", "filterColumn", "sortState"));
                fil.write(del, xml);
            }
        }
    }

    /** What a formula without a value asks for must still be there: no name, no other workbook, nothing hidden. */
    private void requireCalculable() throws IOException {
        for (String formel : uberegnede) {
            String lille = formel.toLowerCase(Locale.ROOT);
            if (skjult
                    || lille.contains("[")
                    || List.of(lille.split("[^\\p{L}\\p{N}_.\\\\]+")).stream().anyMatch(navne::contains)) {
                throw new IOException("a formula without a value");
            }
        }
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
                Element ubrugt = alle.get(i);
                ubrugt.setTextContent("");
                String prefix = ubrugt.getPrefix();
                ubrugt.appendChild(ord.createElementNS(ubrugt.getNamespaceURI(), prefix == null ? "t" : prefix + ":t"));
            }
        }
    }
}
