package dk.raadslag.tekst;

import dk.raadslag.tekst.UgyldigTekst.Fejl;
import java.util.Arrays;
import java.util.List;

/** A piece of a text's tree. The names are those of the ProseMirror schema in {@code frontend/rigtekst-schema.js}. */
public sealed interface Node {

    /** Stands on its own line. */
    sealed interface Block extends Node permits TextBlock, ListBlock, Table {}

    /** Holds characters. */
    sealed interface TextBlock extends Block {
        List<Inline> inlines();
    }

    sealed interface ListBlock extends Block {
        List<ListItem> items();
    }

    /** Stands inside a line. */
    sealed interface Inline extends Node permits Text, HardBreak {}

    record HardBreak() implements Inline {}

    record Paragraph(List<Inline> inlines) implements TextBlock {
        public Paragraph {
            inlines = Text.merged(inlines);
        }

        public static Paragraph of(String text) {
            return text.isEmpty() ? new Paragraph(List.of()) : new Paragraph(List.of(new Text(text)));
        }
    }

    /** Levels 3 and 4: 1 is the case's title and 2 the section's. */
    record Heading(int level, List<Inline> inlines) implements TextBlock {
        public Heading {
            require(level == 3 || level == 4, Fejl.BAD_ATTRIBUTE);
            inlines = Text.merged(inlines);
        }
    }

    record BulletList(List<ListItem> items) implements ListBlock {
        public BulletList {
            require(!items.isEmpty(), Fejl.BAD_CONTENT);
            items = List.copyOf(items);
        }
    }

    /** Begins with this number; with letters, 3 is c. */
    record OrderedList(int order, boolean letters, List<ListItem> items) implements ListBlock {
        public OrderedList {
            require(order >= 0 && order <= 100_000, Fejl.BAD_ATTRIBUTE);
            require(!items.isEmpty(), Fejl.BAD_CONTENT);
            items = List.copyOf(items);
        }
    }

    /** A paragraph first, then paragraphs and lists. */
    record ListItem(List<Block> blocks) implements Node {
        public ListItem {
            require(!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph && plain(blocks), Fejl.BAD_CONTENT);
            blocks = List.copyOf(blocks);
        }

        public static ListItem of(Block... blocks) {
            return new ListItem(Arrays.asList(blocks));
        }
    }

    record Table(List<Row> rows) implements Block {
        public Table {
            require(rows.stream().anyMatch(row -> !row.cells().isEmpty()), Fejl.BAD_CONTENT);
            rows = List.copyOf(rows);
        }
    }

    record Row(List<Cell> cells) implements Node {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Spans are 1 to 100 columns or rows; the content is paragraphs and lists. */
    record Cell(boolean header, int colspan, int rowspan, List<Block> blocks) implements Node {
        public Cell {
            require(colspan >= 1 && colspan <= 100 && rowspan >= 1 && rowspan <= 100, Fejl.BAD_ATTRIBUTE);
            require(!blocks.isEmpty() && plain(blocks), Fejl.BAD_CONTENT);
            blocks = List.copyOf(blocks);
        }

        public static Cell of(boolean header, String text) {
            return new Cell(header, 1, 1, List.of(Paragraph.of(text)));
        }
    }

    private static boolean plain(List<Block> blocks) {
        return blocks.stream().allMatch(block -> block instanceof Paragraph || block instanceof ListBlock);
    }

    private static void require(boolean holds, Fejl otherwise) {
        if (!holds) {
            throw new UgyldigTekst(otherwise);
        }
    }
}
