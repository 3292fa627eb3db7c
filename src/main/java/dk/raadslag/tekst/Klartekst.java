package dk.raadslag.tekst;

import dk.raadslag.tekst.Node.Block;
import dk.raadslag.tekst.Node.Cell;
import dk.raadslag.tekst.Node.ListBlock;
import dk.raadslag.tekst.Node.Row;
import dk.raadslag.tekst.Node.Table;
import dk.raadslag.tekst.Node.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as plain characters, and where in the tree they stand. Offsets count UTF-16 units, as in Java and JavaScript;
 * {@code frontend/rigtekst-klartekst.js} makes the very same characters.
 */
public record Klartekst(String text, List<Stykke> stykker) {

    /**
     * A paragraph or heading, the child indexes that lead to it from the root, and its place in the plain text
     * ({@code fra} inclusive, {@code til} exclusive).
     */
    public record Stykke(TextBlock blok, List<Integer> sti, int fra, int til) {}

    /** A place in the tree: the block's path and the offset inside the block. */
    public record Sted(List<Integer> sti, int offset) {}

    static Klartekst af(Tekst tekst) {
        Walk walk = new Walk();
        walk.blocks(tekst.blokke(), List.of(), '\n');
        return new Klartekst(walk.text.toString(), List.copyOf(walk.stykker));
    }

    /** Where the character at the offset stands; between two blocks it is the end of the first. */
    public Sted sted(int offset) {
        Stykke found = stykker.getFirst();
        for (Stykke stykke : stykker) {
            if (stykke.fra() > offset) {
                break;
            }
            found = stykke;
        }
        return new Sted(found.sti(), Math.clamp((long) offset - found.fra(), 0, found.til() - found.fra()));
    }

    /** The offset of a place; empty when no block stands there. */
    public Optional<Integer> offset(Sted sted) {
        return stykker.stream()
                .filter(stykke -> stykke.sti().equals(sted.sti()))
                .map(stykke -> stykke.fra() + sted.offset())
                .findFirst();
    }

    private static final class Walk {

        private final StringBuilder text = new StringBuilder();
        private final List<Stykke> stykker = new ArrayList<>();

        /** {@code separator} is what stands before every block but the text's first: a blank inside a cell. */
        void blocks(List<Block> blocks, List<Integer> path, char separator) {
            for (int i = 0; i < blocks.size(); i++) {
                List<Integer> here = child(path, i);
                switch (blocks.get(i)) {
                    case TextBlock block -> textBlock(block, here, separator);
                    case ListBlock list -> {
                        for (int item = 0; item < list.items().size(); item++) {
                            blocks(list.items().get(item).blocks(), child(here, item), separator);
                        }
                    }
                    case Table table -> {
                        for (int row = 0; row < table.rows().size(); row++) {
                            row(table.rows().get(row), child(here, row));
                        }
                    }
                }
            }
        }

        private char next = 0;

        private void row(Row row, List<Integer> path) {
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                next = i == 0 ? '\n' : '\t';
                blocks(cell.blocks(), child(path, i), ' ');
            }
        }

        private void textBlock(TextBlock block, List<Integer> path, char separator) {
            if (!stykker.isEmpty()) {
                text.append(next == 0 ? separator : next);
            }
            next = 0;
            int from = text.length();
            for (Node.Inline inline : block.inlines()) {
                text.append(
                        switch (inline) {
                            case Text run -> run.text();
                            case Node.HardBreak() -> separator == ' ' ? " " : "\n";
                        });
            }
            stykker.add(new Stykke(block, path, from, text.length()));
        }

        private static List<Integer> child(List<Integer> path, int index) {
            List<Integer> longer = new ArrayList<>(path);
            longer.add(index);
            return List.copyOf(longer);
        }
    }
}
