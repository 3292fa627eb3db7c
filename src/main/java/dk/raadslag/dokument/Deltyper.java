package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The content types of an Office package's parts: by part name, else by ending. */
final class Deltyper {

    private static final int STOERST = 4 << 20;

    private final Map<String, String> dele = new HashMap<>();
    private final Map<String, String> endelser = new HashMap<>();

    private Deltyper() {}

    static Deltyper read(ZipFile zip, ZipEntry indhold) throws IOException {
        Deltyper typer = new Deltyper();
        elements(zip, indhold, element -> {
            String type = attribute(element, "ContentType");
            switch (element.getLocalName()) {
                case "Override" -> typer.dele.put(small(attribute(element, "PartName")), type);
                case "Default" -> typer.endelser.put(small(attribute(element, "Extension")), type);
                default -> {}
            }
        });
        return typer;
    }

    /** Where the root relation says that the document is, as the name of an entry. */
    static String hoveddel(ZipFile zip, ZipEntry relationer) throws IOException {
        StringBuilder maal = new StringBuilder();
        elements(zip, relationer, element -> {
            if (maal.isEmpty() && attribute(element, "Type").endsWith("/officeDocument")) {
                maal.append(attribute(element, "Target").replaceFirst("^/", ""));
            }
        });
        return maal.toString();
    }

    /** The content type of an entry; empty if none is given. */
    String of(String navn) {
        String endelse = navn.substring(navn.lastIndexOf('.') + 1);
        return Objects.requireNonNullElse(dele.get(small("/" + navn)), endelser.getOrDefault(small(endelse), ""));
    }

    boolean harMakroer() {
        return dele.values().stream().anyMatch(Deltyper::erMakro)
                || endelser.values().stream().anyMatch(Deltyper::erMakro);
    }

    private static boolean erMakro(String type) {
        String lille = small(type);
        return lille.contains("macroenabled") || lille.contains("macrosheet") || lille.contains("vbaproject");
    }

    private static void elements(ZipFile zip, ZipEntry del, Consumer<XMLStreamReader> work) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes(zip, del)));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    work.accept(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new FilAfvist(Grund.BESKADIGET);
        }
    }

    /** What an entry says of its own size may be a lie. */
    private static byte[] bytes(ZipFile zip, ZipEntry del) throws IOException {
        try (InputStream ind = zip.getInputStream(del)) {
            byte[] bytes = ind.readNBytes(STOERST + 1);
            if (bytes.length > STOERST) {
                throw new FilAfvist(Grund.OPPUSTET);
            }
            return bytes;
        }
    }

    private static String attribute(XMLStreamReader element, String navn) {
        return Objects.requireNonNullElse(element.getAttributeValue(null, navn), "");
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
