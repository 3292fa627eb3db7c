package dk.raadslag.kvalitet.fil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of a workbook, sheet by sheet, whatever order its parts come in. A sheet that no list shows is hidden. */
final class Regneark {

    private static final String FOLDER = "xl/";

    private final List<String> shared = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Boolean> shown = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> used = new LinkedHashMap<>();
    private final Map<String, Set<String>> own = new LinkedHashMap<>();

    /** The list of sheets. */
    void workbook(byte[] part) throws XMLStreamException {
        Pakkelaeser.elementer(part, xml -> {
            String state = xml.getAttributeValue(null, "state");
            if (xml.getLocalName().equals("sheet")) {
                shown.put(attribute(xml, "id"), state == null || !state.endsWith("idden"));
            }
        });
    }

    /** Which part each sheet of the list is. */
    void relations(byte[] part) throws XMLStreamException {
        Pakkelaeser.elementer(part, xml -> {
            String target = attribute(xml, "Target");
            parts.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
        });
    }

    void sharedStrings(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = Pakkelaeser.xml(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(text.toString());
                text.setLength(0);
            }
        }
    }

    /** The words in its cells: shared ones by their number, own ones, and those that a formula gave. */
    void sheet(String name, byte[] part) throws XMLStreamException {
        Set<Integer> numbers = used.computeIfAbsent(name, sheet -> new LinkedHashSet<>());
        Set<String> texts = own.computeIfAbsent(name, sheet -> new LinkedHashSet<>());
        String[] kind = {""};
        XMLStreamReader xml = Pakkelaeser.xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> kind[0] = attribute(xml, "t");
                    case "t" -> texts.add(xml.getElementText());
                    case "v" -> value(kind[0], xml.getElementText().strip(), numbers, texts);
                    default -> {}
                }
            }
        }
    }

    private static void value(String kind, String value, Set<Integer> numbers, Set<String> texts) {
        if (kind.equals("s") && value.matches("\\d{1,9}")) {
            numbers.add(Integer.valueOf(value));
        } else if (kind.equals("str")) {
            texts.add(value);
        }
    }

    /** Each text once, on a line of its own. */
    String shownText() {
        return String.join("\n", shownTexts());
    }

    /** What no sheet that is shown has: also shared words that no sheet uses. */
    String hiddenText() {
        Set<String> hidden = new LinkedHashSet<>(shared);
        own.values().forEach(hidden::addAll);
        hidden.removeAll(shownTexts());
        return String.join("\n", hidden);
    }

    private Set<String> shownTexts() {
        Set<String> texts = new LinkedHashSet<>();
        for (Map.Entry<String, Boolean> sheet : shown.entrySet()) {
            String name = parts.getOrDefault(sheet.getKey(), "");
            if (sheet.getValue()) {
                used.getOrDefault(name, Set.of()).stream()
                        .filter(number -> number < shared.size())
                        .map(shared::get)
                        .forEach(texts::add);
                texts.addAll(own.getOrDefault(name, Set.of()));
            }
        }
        return texts;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            @Nullable String value = xml.getAttributeValue(i);
            if (xml.getAttributeLocalName(i).equals(name) && value != null) {
                return value;
            }
        }
        return "";
    }
}
