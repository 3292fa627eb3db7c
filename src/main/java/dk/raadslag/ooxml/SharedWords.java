package dk.raadslag.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words that the cells of a workbook share, by their number. */
public final class SharedWords {

    /** Of a workbook whose cells share none. */
    public static final SharedWords NONE = new SharedWords();

    private final List<String> words = new ArrayList<>();
    private final BitSet coloured = new BitSet();

    /** @throws IOException if the part of the workbook that holds them cannot be read */
    public static SharedWords of(OfficePackage file) throws IOException, XMLStreamException {
        SharedWords shared = new SharedWords();
        for (String part : file.from(file.main(), "sharedstrings")) {
            shared.read(file.bytes(part));
        }
        return shared;
    }

    private SharedWords() {}

    private void read(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "rPr" -> coloured.set(words.size());
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                words.add(text.toString());
                text.setLength(0);
            }
        }
    }

    public List<String> all() {
        return List.copyOf(words);
    }

    /** Those of a number as a cell names it; empty where there are none. */
    public String of(String number) {
        int place = place(number);
        return place < 0 ? "" : words.get(place);
    }

    /** Whether some of them have a look of their own, whatever their cell has. */
    public boolean haveALook(String number) {
        return place(number) >= 0 && coloured.get(place(number));
    }

    private int place(String number) {
        String plain = number.strip();
        int place = plain.matches("\\d{1,9}") ? Integer.parseInt(plain) : -1;
        return place < words.size() ? place : -1;
    }
}
