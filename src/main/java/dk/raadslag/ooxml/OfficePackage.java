package dk.raadslag.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An Office file as the standard says it is to be read: the document is where the root relation leads, and what a part is,
 * the relations to it and its content type say, never its name. Parts are unpacked when they are asked for; that all of
 * them can be, and to no more than a file is given, is found out first.
 */
public final class OfficePackage {

    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> LANGUAGES = List.of("wordprocessingml", "spreadsheetml", "presentationml");
    private static final List<String> USUAL = List.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml");
    private static final Map<String, String> NAMES = Map.of("core", "core-properties", "app", "extended-properties");

    private static final long LARGEST = 300_000_000;
    private static final int LARGEST_PART = 60_000_000;
    private static final int LARGEST_LIST = 4 << 20;
    private static final int LONGEST_TARGET = 4_000_000;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE_DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Archive archive;

    /** By the name in lower case: names differ by more than that. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, byte[]> written = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

    /** @throws IOException if it is no whole package; as {@link TooLarge} if it is too much of one */
    public OfficePackage(byte[] file) throws IOException {
        archive = new Archive(file);
        archive.names().forEach(name -> names.put(small(name), name));
        if (names.size() < archive.names().size()) {
            throw new IOException("two of one name");
        }
        requireBounded();
        try {
            readTypes();
            for (String name : List.copyOf(names.values())) {
                if (isRelations(name)) {
                    String owner = names.getOrDefault(small(owner(name)), owner(name));
                    relations.put(owner, readRelations(owner, name));
                    names.remove(small(name));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getClass().getName());
        }
        names.remove(small(TYPES));
    }

    private void requireBounded() throws IOException {
        long[] left = {LARGEST};
        for (String name : names.values()) {
            long[] part = {isXml(name) ? LARGEST_PART : LARGEST};
            archive.unpack(name, (bytes, length) -> {
                left[0] -= length;
                part[0] -= length;
                if (left[0] < 0 || part[0] < 0) {
                    throw new TooLarge();
                }
            });
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || isRelations(name);
    }

    private static boolean isRelations(String name) {
        return small(name).matches("(?:.*/)?_rels/[^/]*\\.rels");
    }

    private void readTypes() throws IOException, XMLStreamException {
        if (!has(TYPES)) {
            return;
        }
        XMLStreamReader xml = Xml.stream(list(TYPES));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String type = Xml.attribute(xml, "ContentType");
                switch (xml.getLocalName()) {
                    case "Override" -> overrides.put(small(bare(Xml.attribute(xml, "PartName"))), type);
                    case "Default" -> defaults.put(small(Xml.attribute(xml, "Extension")), type);
                    default -> {}
                }
            }
        }
    }

    private List<Relation> readRelations(String owner, String name) throws IOException, XMLStreamException {
        List<Relation> all = new ArrayList<>();
        int length = 0;
        XMLStreamReader xml = Xml.stream(list(name));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = Xml.attribute(xml, "Target");
                boolean external = Xml.attribute(xml, "TargetMode").equals("External");
                length += target.length();
                if (length > LONGEST_TARGET) {
                    throw new TooLarge();
                }
                all.add(new Relation(
                        Xml.attribute(xml, "Id"),
                        Xml.attribute(xml, "Type"),
                        target,
                        external,
                        external ? "" : found(owner, target)));
            }
        }
        return all;
    }

    private byte[] list(String name) throws IOException {
        byte[] bytes = bytes(name);
        if (bytes.length > LARGEST_LIST) {
            throw new TooLarge();
        }
        return bytes;
    }

    private String found(String owner, String target) {
        String way = target.replaceFirst("#.*", "").replace('\\', '/');
        if (way.isEmpty()) {
            return "";
        }
        String plain = names.getOrDefault(small(resolve(owner, way)), "");
        return plain.isEmpty() && way.contains("%")
                ? names.getOrDefault(small(resolve(owner, decoded(way))), "")
                : plain;
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /** From a part to a target: as often as it goes up, in one pass. */
    static String resolve(String part, String target) {
        if (target.startsWith("/")) {
            return bare(target);
        }
        Deque<String> way = new ArrayDeque<>();
        for (String step : (part.substring(0, part.lastIndexOf('/') + 1) + target).split("/", -1)) {
            if (step.equals("..") && !way.isEmpty() && !way.getLast().equals("..")) {
                way.removeLast();
            } else if (!step.equals(".")) {
                way.addLast(step);
            }
        }
        return String.join("/", way);
    }

    /** "xl/workbook.xml" of "xl/_rels/workbook.xml.rels"; of the package's own, empty. */
    private static String owner(String relations) {
        return relations.replaceFirst("(?i)(^|/)_rels/([^/]*)\\.rels$", "$1$2");
    }

    private static String bare(String name) {
        return name.replaceFirst("^/", "");
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether it says at all what its parts are and where it begins: else it is some archive. */
    public boolean isOffice() {
        return archive.names().stream().anyMatch(name -> name.equalsIgnoreCase(TYPES)) && relations.containsKey("");
    }

    /** Where the root relation says that the document is; without one, where it mostly is. Empty if it is nowhere. */
    public String main() {
        return Stream.concat(from("", "officedocument").stream(), USUAL.stream().filter(this::has))
                .findFirst()
                .orElse("");
    }

    /** Whether the document is of this language: "wordprocessingml", "spreadsheetml", "presentationml". */
    public boolean speaks(String language) {
        String main = main();
        String type = type(main);
        return type.contains(language)
                || LANGUAGES.stream().noneMatch(type::contains) && main.equals(USUAL.get(LANGUAGES.indexOf(language)));
    }

    /** Parts but relations and the list of types, in the order of the archive. */
    public Collection<String> names() {
        return List.copyOf(names.values());
    }

    public boolean has(String name) {
        return names.containsKey(small(name));
    }

    /** Every content type that is named, whether a part has it or not. */
    public List<String> types() {
        List<String> all = new ArrayList<>(overrides.values());
        all.addAll(defaults.values());
        return all;
    }

    /** The content type of a part; empty if none is given. */
    public String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return overrides.getOrDefault(small(name), defaults.getOrDefault(small(ending), ""));
    }

    /** @throws IOException if there is no such part */
    public byte[] bytes(String name) throws IOException {
        byte[] changed = written.get(small(name));
        if (changed != null) {
            return changed;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.unpack(names.getOrDefault(small(name), ""), (bytes, length) -> out.write(bytes, 0, length));
        return out.toByteArray();
    }

    /** @throws IOException if there is no such part, or it is no XML */
    public Document xml(String name) throws IOException {
        return Xml.read(bytes(name));
    }

    public void write(String name, byte[] bytes) {
        written.put(small(name), bytes);
    }

    public void write(String name, Document xml) throws IOException {
        write(name, Xml.write(xml));
    }

    /** What leads from a part; from the package itself, with an empty name. */
    public List<Relation> relations(String part) {
        return relations.getOrDefault(part, List.of());
    }

    /** All of the package. */
    public List<Relation> relations() {
        return relations.values().stream().flatMap(List::stream).toList();
    }

    /** The part that a relation of another leads to; empty when it has none of that id. */
    public String part(String from, String id) {
        return relations(from).stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::part)
                .findFirst()
                .orElse("");
    }

    /** The parts that one leads to as something of this kind, in its order. */
    public List<String> from(String part, String... kinds) {
        return relations(part).stream()
                .filter(relation -> List.of(kinds).contains(relation.kind()) && has(relation.part()))
                .map(Relation::part)
                .distinct()
                .toList();
    }

    /** Parts that are of one of these kinds by a relation or, where none leads to them, by type or name; in order of name. */
    public List<String> all(String... kinds) {
        Set<String> wanted = Set.copyOf(Arrays.asList(kinds));
        Set<String> led = new HashSet<>();
        Set<String> found = new LinkedHashSet<>();
        for (Relation relation : relations()) {
            if (has(relation.part())) {
                led.add(relation.part());
                if (wanted.contains(relation.kind())) {
                    found.add(relation.part());
                }
            }
        }
        for (String name : names.values()) {
            if (!led.contains(name) && (wanted.contains(kindByType(type(name))) || wanted.contains(kindByName(name)))) {
                found.add(name);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
                .toList();
    }

    /** "comments" of "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml". */
    private static String kindByType(String type) {
        String bare = small(type).replaceFirst("\\+xml$", "");
        return bare.substring(bare.lastIndexOf('.') + 1);
    }

    /** "comments" of "word/comments1.xml". */
    private static String kindByName(String name) {
        String bare = small(name.substring(name.lastIndexOf('/') + 1)).replaceFirst("\\d*\\.xml$", "");
        return NAMES.getOrDefault(bare, bare);
    }

    /**
     * Leads from a part to one that another leads to already.
     *
     * @return the new relation's id
     */
    public String relate(String from, Relation like) {
        List<Relation> all = relations.computeIfAbsent(from, key -> new ArrayList<>());
        String id = "ny" + all.size() + "r" + from.length();
        all.add(new Relation(id, like.type(), "/" + like.part(), false, like.part()));
        return id;
    }

    /** Takes parts away with what leads from them; what leads to them goes when it is {@linkplain #prune pruned}. */
    public void remove(Predicate<String> gone) {
        names.values().removeIf(gone);
        relations.keySet().removeIf(owner -> !owner.isEmpty() && !has(owner));
    }

    public void remove(Collection<String> parts) {
        Set<String> gone = new HashSet<>(parts);
        remove(gone::contains);
    }

    /**
     * Takes away what leads nowhere or into the house, the words of the parts that speak of it, and in the end whatever part
     * nothing leads to: nobody is shown that.
     */
    public void prune() throws IOException {
        leadToMain();
        for (Map.Entry<String, List<Relation>> one : relations.entrySet()) {
            Set<String> lost = new HashSet<>();
            List<Relation> kept = new ArrayList<>();
            for (Relation relation : one.getValue()) {
                if (relation.external() ? relation.isLocal() : leadsNowhere(relation)) {
                    lost.add(relation.id());
                } else {
                    kept.add(relation);
                }
            }
            one.setValue(kept);
            if (!lost.isEmpty() && has(one.getKey()) && isTree(one.getKey())) {
                Document xml = xml(one.getKey());
                References.remove(xml, lost);
                write(one.getKey(), xml);
            }
        }
        Set<String> reached = reached();
        remove(name -> !reached.contains(name));
    }

    /** Where the document is found by its usual name alone, the copy says where it is. */
    private void leadToMain() {
        String main = main();
        if (from("", "officedocument").isEmpty() && !main.isEmpty()) {
            relations
                    .computeIfAbsent("", key -> new ArrayList<>())
                    .add(new Relation("hoved", OFFICE_DOCUMENT, "/" + main, false, main));
        }
    }

    /** A target within the same part leads somewhere. */
    private boolean leadsNowhere(Relation relation) {
        return !relation.target().startsWith("#") && (relation.part().isEmpty() || !has(relation.part()));
    }

    private boolean isTree(String name) {
        return name.endsWith(".xml") || type(name).endsWith("xml") || name.endsWith(".vml");
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            for (Relation relation : relations(open.removeFirst())) {
                if (!relation.part().isEmpty() && has(relation.part()) && reached.add(relation.part())) {
                    open.addLast(relation.part());
                }
            }
        }
        return reached;
    }

    /** Without times: they tell when it was worked on. */
    public byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, TYPES, writtenTypes());
            for (Map.Entry<String, List<Relation>> one : relations.entrySet()) {
                if (one.getKey().isEmpty() || !one.getValue().isEmpty()) {
                    put(zip, relationsOf(one.getKey()), writtenRelations(one.getValue()));
                }
            }
            for (String name : names.values()) {
                put(zip, name, bytes(name));
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private byte[] writtenTypes() throws IOException {
        Document xml = Xml.read(("<Types xmlns=\"" + CONTENT + "\"/>").getBytes(StandardCharsets.UTF_8));
        defaults.forEach((ending, type) -> {
            Element one = xml.createElementNS(CONTENT, "Default");
            one.setAttribute("Extension", ending);
            one.setAttribute("ContentType", type);
            xml.getDocumentElement().appendChild(one);
        });
        for (String name : names.values()) {
            String type = overrides.get(small(name));
            if (type != null) {
                Element one = xml.createElementNS(CONTENT, "Override");
                one.setAttribute("PartName", "/" + name);
                one.setAttribute("ContentType", type);
                xml.getDocumentElement().appendChild(one);
            }
        }
        return Xml.write(xml);
    }

    private static byte[] writtenRelations(List<Relation> relations) throws IOException {
        Document xml = Xml.read(("<Relationships xmlns=\"" + RELATIONS + "\"/>").getBytes(StandardCharsets.UTF_8));
        for (Relation relation : relations) {
            Element one = xml.createElementNS(RELATIONS, "Relationship");
            one.setAttribute("Id", relation.id());
            one.setAttribute("Type", relation.type());
            one.setAttribute("Target", relation.target());
            if (relation.external()) {
                one.setAttribute("TargetMode", "External");
            }
            xml.getDocumentElement().appendChild(one);
        }
        return Xml.write(xml);
    }
}
