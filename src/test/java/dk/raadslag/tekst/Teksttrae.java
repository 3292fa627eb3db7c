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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Grows any text that the records allow, the same one for the same seed. */
public final class Teksttrae {

    private static final String[] WORDS = {
        "rådmanden",
        "godkender",
        "§ 85",
        "<b>",
        "&amp;",
        "\"",
        "'",
        "\\",
        "😀",
        " ",
        "1.234,5",
        "é",
        "‑",
        "\u00a0",
        "{}",
        "ÆØÅ"
    };
    private final Random random;

    public Teksttrae(long seed) {
        random = new Random(seed);
    }

    public Tekst tekst() {
        return new Tekst(many(1, 6, () -> block(0)));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 4 ? 1 : depth > 0 ? 3 : 5)) {
            case 1 -> new BulletList(many(1, 4, () -> item(depth + 1)));
            case 2 -> new OrderedList(random.nextInt(4), random.nextBoolean(), many(1, 4, () -> item(depth + 1)));
            case 3 -> new Heading(3 + random.nextInt(2), many(0, 3, this::inline));
            case 4 -> new Table(many(1, 4, () -> new Row(many(1, 4, this::cell))));
            default -> paragraph();
        };
    }

    private ListItem item(int depth) {
        List<Block> blocks = new ArrayList<>(many(0, 2, () -> block(depth)));
        blocks.addFirst(paragraph());
        return new ListItem(blocks);
    }

    private Cell cell() {
        return new Cell(random.nextBoolean(), 1 + random.nextInt(3), 1 + random.nextInt(3), many(1, 2, () -> block(4)));
    }

    private Block paragraph() {
        return new Paragraph(many(0, 5, this::inline));
    }

    private Inline inline() {
        if (random.nextInt(8) == 0) {
            return new HardBreak();
        }
        Link link = random.nextInt(6) == 0 ? new Link("https://aarhus.dk/?q=a&b=\"" + random.nextInt()) : null;
        return new Text(
                WORDS[random.nextInt(WORDS.length)], new Marks(random.nextBoolean(), random.nextInt(4) == 0, link));
    }

    private <T> List<T> many(int least, int most, Supplier<? extends T> one) {
        List<T> list = new ArrayList<>();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            list.add(one.get());
        }
        return list;
    }
}
