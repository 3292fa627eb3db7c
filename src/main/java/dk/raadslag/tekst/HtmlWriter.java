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
import java.util.List;

/** Semantic HTML for pages, print and PDF: only elements that the records know, everything else escaped. */
final class HtmlWriter {

    private final int firstHeading;
    private final StringBuilder html = new StringBuilder();

    HtmlWriter(int firstHeading) {
        this.firstHeading = firstHeading;
    }

    String write(Tekst tekst) {
        tekst.blokke().forEach(this::write);
        return html.toString();
    }

    private void write(Block block) {
        switch (block) {
            case Paragraph(var inlines) -> {
                if (!inlines.isEmpty()) {
                    element("p", inlines);
                }
            }
            case Heading(int level, var inlines) -> {
                if (!inlines.isEmpty()) {
                    element("h" + Math.clamp(firstHeading + level - 3L, 1, 6), inlines);
                }
            }
            case BulletList(var items) -> list("<ul>", items, "</ul>");
            case OrderedList(int order, boolean letters, var items) ->
                list(
                        "<ol" + (letters ? " type=\"a\"" : "") + (order == 1 ? "" : " start=\"" + order + "\"") + ">",
                        items,
                        "</ol>");
            case Table(var rows) -> table(rows);
        }
    }

    private void list(String start, List<ListItem> items, String end) {
        html.append(start);
        for (ListItem item : items) {
            html.append("<li>");
            content(item.blocks());
            html.append("</li>");
        }
        html.append(end);
    }

    private void table(List<Row> rows) {
        boolean head = rows.size() > 1 && rows.getFirst().cells().stream().allMatch(Cell::header);
        html.append("<table>").append(head ? "<thead>" : "<tbody>");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i == 0);
            if (head && i == 0) {
                html.append("</thead><tbody>");
            }
        }
        html.append("</tbody></table>");
    }

    private void row(Row row, boolean first) {
        html.append("<tr>");
        for (Cell cell : row.cells()) {
            String name = cell.header() ? "th" : "td";
            html.append('<').append(name);
            if (cell.header()) {
                html.append(first ? " scope=\"col\"" : " scope=\"row\"");
            }
            if (cell.colspan() > 1) {
                html.append(" colspan=\"").append(cell.colspan()).append('"');
            }
            if (cell.rowspan() > 1) {
                html.append(" rowspan=\"").append(cell.rowspan()).append('"');
            }
            html.append('>');
            content(cell.blocks());
            html.append("</").append(name).append('>');
        }
        html.append("</tr>");
    }

    /** A leading paragraph needs no element of its own unless another follows it. */
    private void content(List<Block> blocks) {
        boolean several = blocks.stream().filter(Paragraph.class::isInstance).count() > 1;
        if (several || !(blocks.getFirst() instanceof Paragraph(var inlines))) {
            blocks.forEach(this::write);
            return;
        }
        inlines.forEach(this::write);
        blocks.stream().skip(1).forEach(this::write);
    }

    private void element(String name, List<Inline> inlines) {
        html.append('<').append(name).append('>');
        inlines.forEach(this::write);
        html.append("</").append(name).append('>');
    }

    private void write(Inline inline) {
        switch (inline) {
            case HardBreak() -> html.append("<br>");
            case Text(String text, Marks(boolean strong, boolean em, var link)) -> {
                html.append(link == null ? "" : "<a href=\"" + escape(link.href()) + "\">");
                html.append(em ? "<em>" : "").append(strong ? "<strong>" : "");
                html.append(escape(text));
                html.append(strong ? "</strong>" : "").append(em ? "</em>" : "");
                html.append(link == null ? "" : "</a>");
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
