package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.ooxml.FieldCode;
import dk.raadslag.ooxml.FormatChanges;
import dk.raadslag.ooxml.WordLooks;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One text of a Word file: what a reader sees of it, with insertions and without deletions. Deleted words, hidden ones and
 * the codes of fields go to what the file carries along.
 */
final class Wordreader {

    private static final Set<String> CHANGES =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    private static final char SYMBOLS = '\uf000';

    /** Words with the same properties. Hidden with all that is in it, as a drawing with words may be. */
    private static final class Run {
        private final String table;
        private final String paragraph;
        private final @Nullable Run outer;
        private String characters = "";
        private @Nullable Boolean vanish;
        private @Nullable Boolean hidden;

        Run(String table, String paragraph, @Nullable Run outer) {
            this.table = table;
            this.paragraph = paragraph;
            this.outer = outer;
        }

        boolean isHidden(WordStyles styles) {
            Boolean known = hidden;
            if (known == null) {
                known = outer != null && outer.isHidden(styles) || styles.hides(table, paragraph, characters, vanish);
                hidden = known;
            }
            return known;
        }
    }

    /** First its code, then what it gave. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean given;
    }

    private final WordStyles styles;
    private final WordLooks looks;
    private final Luggage luggage;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder invisible = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private final Deque<String> way = new ArrayDeque<>();
    private final Deque<String> tables = new ArrayDeque<>();
    private final Deque<String> paragraphs = new ArrayDeque<>();
    /** Rows and cells of tables, and whether each was deleted. */
    private final Deque<Boolean> holders = new ArrayDeque<>();

    private int deletedHolders;
    private final Deque<Run> runs = new ArrayDeque<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private boolean inText;
    private boolean inCode;
    private int codes;
    private int alternative;
    private int deleted;
    private int properties;
    private int hiddenDrawing;
    private int row;

    /** @param looks for this one text */
    Wordreader(WordStyles styles, WordLooks looks, Luggage luggage) {
        this.styles = styles;
        this.looks = looks;
        this.luggage = luggage;
    }

    String read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    begin(xml.getLocalName(), xml);
                    looks.begin(xml.getLocalName(), name -> value(xml, name));
                    way.push(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS -> characters(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    way.pop();
                    looks.end(xml.getLocalName());
                    end(xml.getLocalName());
                }
                default -> {}
            }
        }
        luggage.hidden(hidden.toString());
        luggage.invisible(invisible.toString());
        luggage.unseen(unseen.toString());
        return text.toString();
    }

    private static @Nullable String value(XMLStreamReader xml, String name) {
        String value = Xml.attribute(xml, name);
        return value.isEmpty() ? null : value;
    }

    private void begin(String tag, XMLStreamReader xml) {
        alternative += alternative > 0 || tag.equals("Fallback") ? 1 : 0;
        deleted += deleted > 0 || tag.equals("del") || tag.equals("moveFrom") ? 1 : 0;
        properties += WordStyles.PROPERTIES.contains(tag) ? 1 : 0;
        hiddenDrawing += hiddenDrawing > 0 || tag.equals("shape") && isInvisible(xml) ? 1 : 0;
        if (CHANGES.contains(tag) || FormatChanges.ALL.contains(tag)) {
            luggage.count(Filtraek.SPOREDE_AENDRINGER, 1);
        }
        luggage.look(xml);
        switch (tag) {
            case "tbl" -> tables.push("");
            case "p" -> paragraphs.push("");
            case "tr" -> {
                row++;
                holders.push(false);
            }
            case "tc" -> holders.push(false);
            case "del", "cellDel" -> deleteHolder(tag);
            case "r" -> runs.push(new Run(top(tables), top(paragraphs), runs.peek()));
            case "tblStyle", "pStyle", "rStyle", "vanish" -> property(tag, Xml.attribute(xml, "val"));
            case "t", "delText" -> inText = true;
            case "instrText", "delInstrText" -> inCode = true;
            case "fldChar" -> field(Xml.attribute(xml, "fldCharType"));
            case "fldSimple" -> code(Xml.attribute(xml, "instr"));
            case "docPr" -> hideDrawing(xml);
            default -> sign(tag, xml);
        }
    }

    /** A row or a cell that was deleted is marked in its properties, and its words need not be. */
    private void deleteHolder(String mark) {
        String holder = way.size() > 1 ? way.stream().skip(1).findFirst().orElse("") : "";
        String expected = mark.equals("del") ? "trPr tr" : "tcPr tc";
        if (expected.equals(top(way) + " " + holder) && !holders.isEmpty()) {
            deletedHolders += holders.pop() ? 0 : 1;
            holders.push(true);
        }
    }

    private static boolean isInvisible(XMLStreamReader shape) {
        return Xml.attribute(shape, "style").replace(" ", "").contains("visibility:hidden");
    }

    /** All that follows in the drawing. */
    private void hideDrawing(XMLStreamReader properties) {
        String value = properties.getAttributeValue(null, "hidden");
        if (hiddenDrawing == 0 && value != null && WordStyles.isOn(value)) {
            hiddenDrawing = 2;
        }
    }

    /** Of the words themselves: not of the mark at the end of a paragraph, and not as they were before a change. */
    private void property(String tag, String value) {
        String holder = way.size() > 1 ? way.stream().skip(1).findFirst().orElse("") : "";
        switch (tag + " " + top(way) + " " + holder) {
            case "tblStyle tblPr tbl" -> replace(tables, value);
            case "pStyle pPr p" -> replace(paragraphs, value);
            case "rStyle rPr r" -> run().characters = value;
            case "vanish rPr r" -> run().vanish = WordStyles.isOn(value);
            default -> {}
        }
    }

    private Run run() {
        Run run = runs.peek();
        return run == null ? new Run("", "", null) : run;
    }

    private static String top(Deque<String> all) {
        String top = all.peek();
        return top == null ? "" : top;
    }

    private static void replace(Deque<String> all, String value) {
        if (!all.isEmpty()) {
            all.pop();
            all.push(value);
        }
    }

    /** What is a sign in the text, and an element in the file. */
    private void sign(String tag, XMLStreamReader xml) {
        switch (tag) {
            case "noBreakHyphen" -> write("-");
            case "sym" -> write(symbol(Xml.attribute(xml, "char")));
            case "tab", "ptab" -> write(top(way).equals("r") ? " " : "");
            case "br", "cr" -> write("\n");
            default -> {}
        }
    }

    /** Fonts of symbols have their signs in a place of their own; their digits and their hyphen are where those of letters are. */
    private static String symbol(String code) {
        if (!code.matches("[0-9a-fA-F]{4}")) {
            return " ";
        }
        char sign = (char) Integer.parseInt(code, 16);
        char plain = sign >= SYMBOLS ? (char) (sign - SYMBOLS) : sign;
        if (sign < SYMBOLS) {
            return Character.isSurrogate(sign) ? " " : String.valueOf(sign);
        }
        return plain >= '0' && plain <= '9' || plain == '-' ? String.valueOf(plain) : " ";
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> {
                fields.push(new Field());
                codes++;
            }
            case "separate" -> {
                Field field = fields.peek();
                if (field != null && !field.given) {
                    field.given = true;
                    codes--;
                }
            }
            case "end" -> {
                Field field = fields.poll();
                if (field != null) {
                    codes -= field.given ? 0 : 1;
                    code(field.code.toString());
                }
            }
            default -> {}
        }
    }

    private void code(String code) {
        if (FieldCode.isLocal(code)) {
            luggage.put(Filtraek.LOKALT_LINK, code);
        }
        if (!FieldCode.isOpen(code)) {
            luggage.unseen(code);
        }
    }

    private void characters(String characters) {
        Field field = fields.peek();
        if (inCode && field != null) {
            field.code.append(characters);
        } else if (inText) {
            write(characters.replace("\u00ad", ""));
        }
    }

    private void write(String words) {
        if (alternative > 0) {
            return;
        }
        Run run = runs.peek();
        if (deleted > 0 || deletedHolders > 0 || codes > 0 || properties > 0) {
            unseen.append(words);
        } else if (hiddenDrawing > 0 || run != null && run.isHidden(styles)) {
            hidden.append(words);
        } else if (looks.isUnseen()) {
            invisible.append(words);
        } else {
            text.append(words);
        }
    }

    private void end(String tag) {
        properties -= WordStyles.PROPERTIES.contains(tag) ? 1 : 0;
        alternative -= alternative > 0 ? 1 : 0;
        deleted -= deleted > 0 ? 1 : 0;
        hiddenDrawing -= hiddenDrawing > 0 ? 1 : 0;
        switch (tag) {
            case "t", "delText" -> inText = false;
            case "instrText", "delInstrText" -> inCode = false;
            case "tbl" -> tables.poll();
            case "r" -> runs.poll();
            case "p" -> {
                paragraphs.poll();
                text.append(row > 0 ? " " : "\n\n\n");
                gap(hidden);
                gap(invisible);
                gap(unseen);
            }
            case "tr" -> {
                row--;
                endHolder();
                text.append('\n');
            }
            case "tc" -> endHolder();
            default -> {}
        }
    }

    private void endHolder() {
        Boolean gone = holders.poll();
        deletedHolders -= gone != null && gone ? 1 : 0;
    }

    private static void gap(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
