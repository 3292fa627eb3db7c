package dk.raadslag.tekst;

import dk.raadslag.tekst.Node.Block;
import dk.raadslag.tekst.Node.BulletList;
import dk.raadslag.tekst.Node.Cell;
import dk.raadslag.tekst.Node.HardBreak;
import dk.raadslag.tekst.Node.Heading;
import dk.raadslag.tekst.Node.Inline;
import dk.raadslag.tekst.Node.ListItem;
import dk.raadslag.tekst.Node.OrderedList;
import dk.raadslag.tekst.Node.Paragraph;
import dk.raadslag.tekst.Node.Row;
import dk.raadslag.tekst.Node.Table;
import dk.raadslag.tekst.UgyldigTekst.Fejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trusts nothing: every type, mark, field, attribute and length that is not known is refused. */
final class JsonReader {

    static final int MAX_CHARACTERS = 1_000_000;
    static final int MAX_DEPTH = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4 * MAX_DEPTH)
                            .maxDocumentLength(4L * MAX_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> NODE = Set.of("type", "content");
    private static final Set<String> NODE_WITH_ATTRIBUTES = Set.of("type", "content", "attrs");

    private JsonReader() {}

    static Tekst read(@Nullable String json) {
        if (json == null) {
            throw new UgyldigTekst(Fejl.NOT_JSON);
        }
        if (json.length() > MAX_CHARACTERS) {
            throw new UgyldigTekst(Fejl.TOO_LARGE);
        }
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            boolean deep = e instanceof tools.jackson.core.exc.StreamConstraintsException;
            throw new UgyldigTekst(deep ? Fejl.TOO_DEEP : Fejl.NOT_JSON);
        }
        if (root == null || !root.isObject()) {
            throw new UgyldigTekst(Fejl.NOT_JSON);
        }
        if (!"doc".equals(type(root))) {
            throw new UgyldigTekst(Fejl.UNKNOWN_NODE);
        }
        allow(root, NODE);
        return new Tekst(blocks(root, 1));
    }

    private static List<Block> blocks(JsonNode parent, int depth) {
        return children(parent, depth).stream()
                .map(child -> block(child, depth))
                .toList();
    }

    private static Block block(JsonNode json, int depth) {
        return switch (type(json)) {
            case "paragraph" -> new Paragraph(inlines(allow(json, NODE), depth + 1));
            case "heading" ->
                new Heading(attribute(json, "level", 3), inlines(allowAttributes(json, "level"), depth + 1));
            case "bullet_list" -> new BulletList(items(allow(json, NODE), depth + 1));
            case "ordered_list" ->
                new OrderedList(
                        attribute(json, "order", 1),
                        letters(json),
                        items(allowAttributes(json, "order", "letters"), depth + 1));
            case "table" -> new Table(rows(allow(json, NODE), depth + 1));
            default -> throw misplaced(json);
        };
    }

    private static List<ListItem> items(JsonNode parent, int depth) {
        return children(parent, depth).stream()
                .map(child -> new ListItem(blocks(allow(expect(child, "list_item"), NODE), depth + 1)))
                .toList();
    }

    private static List<Row> rows(JsonNode parent, int depth) {
        return children(parent, depth).stream()
                .map(child -> new Row(cells(allow(expect(child, "table_row"), NODE), depth + 1)))
                .toList();
    }

    private static List<Cell> cells(JsonNode parent, int depth) {
        return children(parent, depth).stream()
                .map(child -> cell(child, depth + 1))
                .toList();
    }

    private static Cell cell(JsonNode json, int depth) {
        boolean header = type(json).equals("table_header");
        expect(json, header ? "table_header" : "table_cell");
        // Column widths belong to the editor's own table plug-in; they are not ours to keep.
        allowAttributes(json, "colspan", "rowspan", "colwidth");
        return new Cell(header, attribute(json, "colspan", 1), attribute(json, "rowspan", 1), blocks(json, depth));
    }

    private static List<Inline> inlines(JsonNode parent, int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (JsonNode json : children(parent, depth)) {
            switch (type(json)) {
                case "text" ->
                    text(allow(json, Set.of("type", "text", "marks"))).ifPresent(inlines::add);
                case "hard_break" -> {
                    // A break inside bold text carries the marks around it; they mean nothing there.
                    marks(allow(json, Set.of("type", "marks")));
                    inlines.add(new HardBreak());
                }
                default -> throw misplaced(json);
            }
        }
        return inlines;
    }

    /** Nothing where nothing can be seen. */
    private static Optional<Text> text(JsonNode json) {
        JsonNode text = json.get("text");
        if (text == null || !text.isString()) {
            throw new UgyldigTekst(Fejl.BAD_TEXT);
        }
        Text read = new Text(text.stringValue(), marks(json));
        String normal = NormalText.of(read.text());
        return normal.isEmpty() ? Optional.empty() : Optional.of(new Text(normal, read.marks()));
    }

    private static Marks marks(JsonNode json) {
        boolean strong = false;
        boolean em = false;
        Link link = null;
        JsonNode marks = json.get("marks");
        if (marks != null && (!marks.isArray() || marks.size() > 3)) {
            throw new UgyldigTekst(Fejl.UNKNOWN_MARK);
        }
        for (JsonNode mark : marks == null ? List.<JsonNode>of() : marks.values()) {
            switch (mark.isObject() ? type(mark) : "") {
                case "strong" -> strong = allow(mark, Set.of("type")).isObject();
                case "em" -> em = allow(mark, Set.of("type")).isObject();
                case "link" -> link = link(allowAttributes(mark, "href"));
                default -> throw new UgyldigTekst(Fejl.UNKNOWN_MARK);
            }
        }
        return new Marks(strong, em, link);
    }

    private static Link link(JsonNode mark) {
        JsonNode href = mark.path("attrs").path("href");
        if (!href.isString()) {
            throw new UgyldigTekst(Fejl.BAD_LINK);
        }
        return new Link(href.stringValue());
    }

    private static java.util.Collection<JsonNode> children(JsonNode parent, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UgyldigTekst(Fejl.TOO_DEEP);
        }
        JsonNode content = parent.get("content");
        if (content == null) {
            return List.of();
        }
        if (!content.isArray()) {
            throw new UgyldigTekst(Fejl.BAD_CONTENT);
        }
        return content.values();
    }

    private static String type(JsonNode json) {
        JsonNode type = json.get("type");
        if (type == null || !type.isString()) {
            throw new UgyldigTekst(Fejl.UNKNOWN_NODE);
        }
        return type.stringValue();
    }

    private static JsonNode expect(JsonNode json, String type) {
        if (!type(json).equals(type)) {
            throw misplaced(json);
        }
        return json;
    }

    private static UgyldigTekst misplaced(JsonNode json) {
        Set<String> known = Set.of(
                "paragraph",
                "heading",
                "bullet_list",
                "ordered_list",
                "list_item",
                "table",
                "table_row",
                "table_cell",
                "table_header",
                "hard_break",
                "text");
        return new UgyldigTekst(known.contains(type(json)) ? Fejl.BAD_CONTENT : Fejl.UNKNOWN_NODE);
    }

    private static int attribute(JsonNode json, String name, int otherwise) {
        JsonNode value = json.path("attrs").get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isInt()) {
            throw new UgyldigTekst(Fejl.BAD_ATTRIBUTE);
        }
        return value.intValue();
    }

    private static boolean letters(JsonNode list) {
        JsonNode value = list.path("attrs").get("letters");
        if (value != null && !value.isBoolean()) {
            throw new UgyldigTekst(Fejl.BAD_ATTRIBUTE);
        }
        return value != null && value.booleanValue();
    }

    private static JsonNode allowAttributes(JsonNode json, String... names) {
        allow(json, NODE_WITH_ATTRIBUTES);
        JsonNode attrs = json.get("attrs");
        if (attrs != null && (!attrs.isObject() || !Set.of(names).containsAll(attrs.propertyNames()))) {
            throw new UgyldigTekst(Fejl.BAD_ATTRIBUTE);
        }
        return json;
    }

    private static JsonNode allow(JsonNode json, Set<String> fields) {
        if (!fields.containsAll(json.propertyNames())) {
            throw new UgyldigTekst(Fejl.UNKNOWN_FIELD);
        }
        return json;
    }
}
