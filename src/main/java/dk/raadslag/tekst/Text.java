package dk.raadslag.tekst;

import dk.raadslag.tekst.Node.Inline;
import dk.raadslag.tekst.UgyldigTekst.Fejl;
import java.util.ArrayList;
import java.util.List;

/** A run of characters with the same marks: never empty, no control characters, no half surrogate pairs. */
public record Text(String text, Marks marks) implements Inline {

    /** @throws UgyldigTekst when the characters cannot be kept as they are */
    public Text {
        if (text.isEmpty() || !isStorable(text)) {
            throw new UgyldigTekst(Fejl.BAD_TEXT);
        }
    }

    public Text(String text) {
        this(text, Marks.NONE);
    }

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalfPair(c));
    }

    /** The same text with blanks for what could not be kept. */
    static String storable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isHalfPair(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Neighbours with the same marks become one, so that equal texts are equal records. */
    static List<Inline> merged(List<? extends Inline> inlines) {
        List<Inline> merged = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Marks marks = Marks.NONE;
        for (Inline inline : inlines) {
            if (inline instanceof Text next && (run.isEmpty() || next.marks.equals(marks))) {
                marks = next.marks;
                run.append(next.text);
                continue;
            }
            flush(run, marks, merged);
            if (inline instanceof Text next) {
                marks = next.marks;
                run.append(next.text);
            } else {
                merged.add(inline);
            }
        }
        flush(run, marks, merged);
        return List.copyOf(merged);
    }

    private static void flush(StringBuilder run, Marks marks, List<Inline> into) {
        if (!run.isEmpty()) {
            into.add(new Text(run.toString(), marks));
            run.setLength(0);
        }
    }
}
