package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.Relation;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an Office file carries along unseen, gathered from all its parts; with the words of it, for the check. */
final class Luggage {

    private static final int MOST_NAMED = 12;
    private static final int EXCERPT = 80;

    /** Attributes whose words are read aloud, or stand beside the pointer: programs write the picture's own path there. */
    private static final Set<String> SPOKEN = Set.of("descr", "title", "alt", "tooltip", "display", "href");

    private final EnumMap<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
    private final Map<Filtraek, Integer> counts = new EnumMap<>(Filtraek.class);
    private final Map<Filtraek, Set<String>> named = new EnumMap<>(Filtraek.class);
    private final List<String> unseen = new ArrayList<>();

    void put(Filtraek trait, String value) {
        if (!value.isBlank()) {
            traits.putIfAbsent(trait, value.strip());
        }
    }

    void mark(Filtraek trait) {
        traits.putIfAbsent(trait, "");
    }

    void count(Filtraek trait, int more) {
        if (more > 0) {
            counts.merge(trait, more, Integer::sum);
        }
    }

    void name(Filtraek trait, String one) {
        named.computeIfAbsent(trait, key -> new LinkedHashSet<>()).add(one);
    }

    /** Words that nobody is shown. */
    void unseen(String words) {
        if (!words.isBlank()) {
            unseen.add(words.strip());
        }
    }

    /** Words that are hidden in what is shown. */
    void hidden(String words) {
        unseen(words);
        put(Filtraek.SKJULT_TEKST, excerpt(words));
    }

    /** Words that nobody sees although nothing hides them. */
    void invisible(String words) {
        unseen(words);
        put(Filtraek.USET_TEKST, excerpt(words));
    }

    private static String excerpt(String words) {
        String one = words.strip();
        return one.length() > EXCERPT ? one.substring(0, EXCERPT) + "…" : one;
    }

    String unseen() {
        return String.join("\n", unseen);
    }

    Map<Filtraek, String> traits() {
        counts.forEach((trait, count) -> traits.putIfAbsent(trait, String.valueOf(count)));
        named.forEach((trait, all) -> traits.putIfAbsent(
                trait,
                all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (all.size() > MOST_NAMED ? " …" : "")));
        return Map.copyOf(traits);
    }

    /** An address of the house in what stands beside the text. */
    void look(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String value = element.getAttributeValue(i);
            if (SPOKEN.contains(element.getAttributeLocalName(i)) && Relation.namesLocal(value)) {
                put(Filtraek.LOKALT_LINK, value);
            }
        }
    }

    /** What is told by the package as a whole. */
    void read(OfficePackage file) throws IOException, XMLStreamException {
        for (String part : file.all("core-properties")) {
            put(Filtraek.FORFATTER, Pakkelaeser.foerste(file.bytes(part), "creator", "lastModifiedBy"));
        }
        for (String part : file.all("extended-properties")) {
            put(Filtraek.FIRMA, Pakkelaeser.foerste(file.bytes(part), "Company"));
        }
        for (String part : file.all("comments", "comment", "threadedcomment", "threadedcomments")) {
            comments(file.bytes(part));
        }
        file.relations().stream()
                .filter(Relation::isLocal)
                .forEach(relation -> put(Filtraek.LOKALT_LINK, relation.target()));
        for (String part : file.all("oleobject", "package", "activexcontrolbinary")) {
            name(Filtraek.INDLEJREDE_FILER, part.substring(part.lastIndexOf('/') + 1));
        }
        pictures(file);
    }

    private void comments(byte[] part) throws XMLStreamException {
        count(Filtraek.KOMMENTARER, Pakkelaeser.antal(part, "comment", "threadedComment", "cm"));
        unseen(Pakkelaeser.tekst(part, "t", "text"));
    }

    /** A picture that cannot be read tells nothing. */
    private void pictures(OfficePackage file) throws IOException {
        for (String part : file.names()) {
            if (!part.endsWith(".xml")) {
                byte[] picture = file.bytes(part);
                if (Billede.erJpeg(picture) || Billede.erPng(picture)) {
                    Map<Filtraek, String> carried =
                            Billede.laes(part, "", picture).traek();
                    if (carried.containsKey(Filtraek.POSITION)) {
                        mark(Filtraek.POSITION);
                    }
                    put(Filtraek.FORFATTER, carried.getOrDefault(Filtraek.FORFATTER, ""));
                }
            }
        }
    }

    /** What the old drawings of a file say beside their shapes: they need not be XML. */
    void drawings(OfficePackage file, String... kinds) throws IOException, XMLStreamException {
        for (String part : file.all(kinds)) {
            XMLStreamReader xml = Xml.stream(file.bytes(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    look(xml);
                }
            }
        }
    }
}
