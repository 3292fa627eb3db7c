package dk.raadslag.tekst;

import dk.raadslag.tekst.Node.Block;
import dk.raadslag.tekst.Node.Paragraph;
import dk.raadslag.tekst.UgyldigTekst.Fejl;
import java.util.Arrays;
import java.util.List;

/** A whole rich text, for example what stands in one section. A value: equal texts have equal JSON. */
public record Tekst(List<Block> blokke) {

    private static final Tekst TOM = new Tekst(List.of(new Paragraph(List.of())));

    /** @throws UgyldigTekst without any block */
    public Tekst {
        if (blokke.isEmpty()) {
            throw new UgyldigTekst(Fejl.BAD_CONTENT);
        }
        blokke = List.copyOf(blokke);
    }

    public static Tekst af(Block... blokke) {
        return new Tekst(Arrays.asList(blokke));
    }

    /** One empty paragraph. */
    public static Tekst tom() {
        return TOM;
    }

    /**
     * Reads ProseMirror JSON that anyone may have sent.
     *
     * @throws UgyldigTekst for whatever is not a text of ours, and nothing else
     */
    public static Tekst fraJson(String json) {
        return JsonReader.read(json);
    }

    /** A paragraph per line; characters that cannot be kept become blanks. */
    public static Tekst fraPlainText(String plain) {
        return plain.isEmpty()
                ? TOM
                : new Tekst(Arrays.stream(plain.split("\\R", -1))
                        .<Block>map(line -> Paragraph.of(NormalText.of(Text.storable(line))))
                        .toList());
    }

    public String toJson() {
        return JsonWriter.write(this);
    }

    /** HTML fragment with headings from {@code h3}. */
    public String toHtml() {
        return toHtml(3);
    }

    /** HTML fragment, escaped; the text's upper headings become {@code h<firstHeading>} (1 to 6). */
    public String toHtml(int firstHeading) {
        return new HtmlWriter(firstHeading).write(this);
    }

    /** A line per paragraph, heading or table row; cells stand apart by a tab. */
    public String toPlainText() {
        return klartekst().text();
    }

    /** The plain text together with where in the tree each part of it stands. */
    public Klartekst klartekst() {
        return Klartekst.af(this);
    }

    /**
     * The same text with the plain-text range {@code fra} (inclusive) to {@code til} (exclusive) replaced.
     *
     * @throws IllegalArgumentException when the range is not inside one paragraph or heading
     */
    public Tekst erstat(int fra, int til, String by) {
        return klartekst().stykker().stream()
                .filter(stykke -> fra <= til && stykke.fra() <= fra && til <= stykke.til())
                .findFirst()
                .map(stykke -> new Rettelse(stykke.blok(), fra - stykke.fra(), til - stykke.fra(), by).apply(this))
                .orElseThrow(() -> new IllegalArgumentException("The range is not inside one paragraph"));
    }

    public boolean erTom() {
        return toPlainText().isBlank();
    }

    /** Characters with blanks, without line ends and tabs between cells. */
    public int antalTegn() {
        return (int)
                toPlainText().codePoints().filter(c -> c != '\n' && c != '\t').count();
    }
}
