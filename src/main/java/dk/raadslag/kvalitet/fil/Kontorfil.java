package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A spreadsheet or a presentation: its text, and what it carries along unseen. */
public final class Kontorfil {

    private final EnumMap<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
    private final Map<Filtraek, Integer> counts = new EnumMap<>(Filtraek.class);
    private final Regneark sheets = new Regneark();
    private final Map<String, String> slides = inOrder();
    private final Map<String, String> hiddenSlides = inOrder();
    private boolean whole;

    private Kontorfil() {}

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        Kontorfil file = new Kontorfil();
        try {
            Pakkelaeser.dele(indhold, file::part);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            file.whole = false;
        }
        file.counts.forEach((trait, count) -> file.traits.put(trait, String.valueOf(count)));
        if (!file.whole) {
            file.traits.put(Filtraek.BESKADIGET, "");
        }
        String shown = lines(file.sheets.shownText(), file.slides);
        String hidden = lines(file.sheets.hiddenText(), file.hiddenSlides);
        String all = hidden.isBlank() ? shown : shown + "\n" + hidden;
        return new Bilagsfil(filnavn, fingeraftryk, Stykke.af(all), shown.length(), Map.copyOf(file.traits));
    }

    private static String lines(String words, Map<String, String> slides) {
        return Stream.concat(Stream.of(words), slides.values().stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The tenth slide after the ninth. */
    private static Map<String, String> inOrder() {
        return new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private void part(String name, byte[] part) throws XMLStreamException {
        if (name.equals("xl/workbook.xml")) {
            whole = true;
            sheets.workbook(part);
            hiddenSheets(part);
        } else if (name.equals("ppt/presentation.xml")) {
            whole = true;
        } else if (name.equals("xl/sharedStrings.xml")) {
            sheets.sharedStrings(part);
        } else if (name.matches("xl/worksheets/[^/]+\\.xml")) {
            sheets.sheet(name, part);
        } else if (name.matches("ppt/slides/[^/]+\\.xml")) {
            boolean hidden = isHiddenSlide(part);
            (hidden ? hiddenSlides : slides).put(name, text(part));
            count(Filtraek.SKJULTE_DIAS, hidden ? 1 : 0);
        } else if (name.matches("ppt/notesSlides/[^/]+\\.xml")) {
            count(Filtraek.NOTER, text(part).codePoints().anyMatch(Character::isLetter) ? 1 : 0);
        } else if (name.matches("xl/(?:comments\\d*|comments/comment\\d*)\\.xml")) {
            count(Filtraek.KOMMENTARER, Pakkelaeser.antal(part, "comment"));
        } else if (name.matches("xl/threadedComments/[^/]+\\.xml")) {
            count(Filtraek.KOMMENTARER, Pakkelaeser.antal(part, "threadedComment"));
        } else if (name.matches("ppt/comments/[^/]+\\.xml")) {
            count(Filtraek.KOMMENTARER, Pakkelaeser.antal(part, "cm"));
        } else if (name.matches("xl/revisions/revisionLog\\d*\\.xml")) {
            count(Filtraek.SPOREDE_AENDRINGER, 1);
        } else if (name.equals("docProps/core.xml")) {
            put(Filtraek.FORFATTER, Pakkelaeser.foerste(part, "creator", "lastModifiedBy"));
        } else if (name.equals("docProps/app.xml")) {
            put(Filtraek.FIRMA, Pakkelaeser.foerste(part, "Company"));
        } else if (name.endsWith(".rels")) {
            put(Filtraek.LOKALT_LINK, Pakkelaeser.lokaltLink(part));
            if (name.equals("xl/_rels/workbook.xml.rels")) {
                sheets.relations(part);
            }
        }
    }

    private void hiddenSheets(byte[] part) throws XMLStreamException {
        List<String> names = new ArrayList<>();
        Pakkelaeser.elementer(part, xml -> {
            String state = xml.getAttributeValue(null, "state");
            if (xml.getLocalName().equals("sheet") && state != null && state.endsWith("idden")) {
                names.add(String.valueOf(xml.getAttributeValue(null, "name")));
            }
        });
        put(Filtraek.SKJULTE_ARK, String.join(", ", names));
    }

    private static boolean isHiddenSlide(byte[] part) throws XMLStreamException {
        boolean[] hidden = new boolean[1];
        Pakkelaeser.elementer(
                part,
                xml -> hidden[0] |= xml.getLocalName().equals("sld")
                        && List.of("0", "false").contains(String.valueOf(xml.getAttributeValue(null, "show"))));
        return hidden[0];
    }

    /** All that stands in {@code t}, a paragraph a line. */
    private static String text(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = Pakkelaeser.xml(part);
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals("p")) {
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private void count(Filtraek trait, int more) {
        if (more > 0) {
            counts.merge(trait, more, Integer::sum);
        }
    }

    private void put(Filtraek trait, String value) {
        if (!value.isBlank()) {
            traits.put(trait, value.strip());
        }
    }
}
