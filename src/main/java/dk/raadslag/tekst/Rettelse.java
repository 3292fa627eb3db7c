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
import dk.raadslag.tekst.Node.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Replaces characters inside one paragraph or heading; what is put in takes the marks of what stood there first. */
record Rettelse(TextBlock old, int from, int to, String by) {

    Tekst apply(Tekst tekst) {
        return new Tekst(map(tekst.blokke(), this::block));
    }

    private Block block(Block block) {
        // The very same object, not an equal one: two paragraphs may say the same.
        return switch (block) {
            case Paragraph p -> p == old ? new Paragraph(inlines()) : p;
            case Heading h -> h == old ? new Heading(h.level(), inlines()) : h;
            case BulletList(var items) -> new BulletList(map(items, this::item));
            case OrderedList(int order, boolean letters, var items) ->
                new OrderedList(order, letters, map(items, this::item));
            case Table(var rows) -> new Table(map(rows, row -> new Row(map(row.cells(), this::cell))));
        };
    }

    private ListItem item(ListItem item) {
        return new ListItem(map(item.blocks(), this::block));
    }

    private Cell cell(Cell cell) {
        return new Cell(cell.header(), cell.colspan(), cell.rowspan(), map(cell.blocks(), this::block));
    }

    private List<Inline> inlines() {
        List<Inline> result = new ArrayList<>();
        boolean done = by.isEmpty();
        int at = 0;
        for (Inline inline : old.inlines()) {
            int length = inline instanceof Text text ? text.text().length() : 1;
            Marks marks = inline instanceof Text text ? text.marks() : Marks.NONE;
            if (!done && (from < at + length || from == to && from == at + length)) {
                cut(inline, 0, from - at, result);
                result.add(new Text(Text.storable(by), marks));
                done = true;
            } else {
                cut(inline, 0, Math.min(length, from - at), result);
            }
            cut(inline, Math.max(0, to - at), length, result);
            at += length;
        }
        if (!done) {
            result.add(new Text(Text.storable(by)));
        }
        return result;
    }

    private static void cut(Inline inline, int start, int end, List<Inline> into) {
        if (start >= end) {
            return;
        }
        switch (inline) {
            case HardBreak hardBreak -> into.add(hardBreak);
            case Text(String text, Marks marks) -> into.add(new Text(text.substring(start, end), marks));
        }
    }

    private static <T> List<T> map(List<T> list, UnaryOperator<T> each) {
        return list.stream().map(each).toList();
    }
}
