package dk.raadslag.tekst;

import dk.raadslag.tekst.Node.BulletList;
import dk.raadslag.tekst.Node.Cell;
import dk.raadslag.tekst.Node.HardBreak;
import dk.raadslag.tekst.Node.Heading;
import dk.raadslag.tekst.Node.ListItem;
import dk.raadslag.tekst.Node.OrderedList;
import dk.raadslag.tekst.Node.Paragraph;
import dk.raadslag.tekst.Node.Row;
import dk.raadslag.tekst.Node.Table;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One way only to write a text, so that what is equal looks equal. Defaults are left out, as the editor fills them in. */
final class JsonWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonWriter() {}

    static String write(Tekst tekst) {
        return node("doc", tekst.blokke()).toString();
    }

    private static ObjectNode write(Node node) {
        return switch (node) {
            case Paragraph(var inlines) -> node("paragraph", inlines);
            case Heading(int level, var inlines) -> withAttribute(node("heading", inlines), "level", level);
            case BulletList(var items) -> node("bullet_list", items);
            case OrderedList list -> write(list);
            case ListItem(var blocks) -> node("list_item", blocks);
            case Table(var rows) -> node("table", rows);
            case Row(var cells) -> node("table_row", cells);
            case Cell cell -> write(cell);
            case HardBreak() -> node("hard_break", List.of());
            case Text text -> write(text);
        };
    }

    private static ObjectNode write(OrderedList list) {
        ObjectNode json = node("ordered_list", list.items());
        if (list.letters()) {
            json.putObject("attrs").put("letters", true);
        }
        return list.order() == 1 ? json : withAttribute(json, "order", list.order());
    }

    private static ObjectNode write(Cell cell) {
        ObjectNode json = node(cell.header() ? "table_header" : "table_cell", cell.blocks());
        if (cell.colspan() > 1) {
            withAttribute(json, "colspan", cell.colspan());
        }
        return cell.rowspan() > 1 ? withAttribute(json, "rowspan", cell.rowspan()) : json;
    }

    private static ObjectNode write(Text text) {
        ObjectNode json = JSON.objectNode().put("type", "text").put("text", text.text());
        ArrayNode marks = JSON.arrayNode();
        Link link = text.marks().link();
        if (link != null) {
            marks.addObject().put("type", "link").putObject("attrs").put("href", link.href());
        }
        if (text.marks().em()) {
            marks.addObject().put("type", "em");
        }
        if (text.marks().strong()) {
            marks.addObject().put("type", "strong");
        }
        if (!marks.isEmpty()) {
            json.set("marks", marks);
        }
        return json;
    }

    private static ObjectNode node(String type, List<? extends Node> content) {
        ObjectNode json = JSON.objectNode().put("type", type);
        if (!content.isEmpty()) {
            ArrayNode array = json.putArray("content");
            content.forEach(child -> array.add(write(child)));
        }
        return json;
    }

    private static ObjectNode withAttribute(ObjectNode json, String name, int value) {
        (json.get("attrs") instanceof ObjectNode attrs ? attrs : json.putObject("attrs")).put(name, value);
        return json;
    }
}
