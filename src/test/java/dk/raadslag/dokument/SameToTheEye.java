package dk.raadslag.dokument;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.sandbox.Task;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Holds a clean copy against its original: what is read on the page word for word, its pages and pictures dot for dot, and
 * nothing left that is not seen. Answers with what differs, or with nothing. In a process of its own, as all else that is
 * done with a file from outside.
 */
final class SameToTheEye implements Task {

    private static final int MOST_PAGES = 3;

    /** What there is to say of the words and pictures of an original that its reader or its painter gives up. */
    static final String NOTHING_TO_COMPARE = "nothing to compare";

    /** What lies under a field is still in the copy: the program refuses it, and says why. */
    static final String REFUSED = "refused";

    /** One content of both, as it goes to the process. */
    static byte[] both(byte[] original, byte[] clean) {
        return ByteBuffer.allocate(4 + original.length + clean.length)
                .putInt(original.length)
                .put(original)
                .put(clean)
                .array();
    }

    @Override
    public byte[] perform(String name, byte[] content) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(content);
        byte[] original = new byte[in.getInt()];
        in.get(original);
        byte[] clean = new byte[in.remaining()];
        in.get(clean);
        Filtype type = Filtype.valueOf(name);
        return compared(type, original, clean).getBytes(StandardCharsets.UTF_8);
    }

    private static String compared(Filtype type, byte[] original, byte[] clean) throws IOException {
        String name = "fil." + type.endelse();
        Bilagsfil before = Bilagslaeser.laes(name, original);
        if (before.traek().containsKey(Filtraek.BESKADIGET) || before.traek().containsKey(Filtraek.FOR_TUNG)) {
            return NOTHING_TO_COMPARE;
        }
        Bilagsfil after = Bilagslaeser.laes(name, clean);
        List<String> shown = words(type, before);
        List<String> copied = words(type, after);
        if (!shown.equals(copied)) {
            return "words: »" + shown + "« and »" + copied + "«";
        }
        Set<Filtraek> left = EnumSet.noneOf(Filtraek.class);
        left.addAll(after.traek().keySet());
        left.remove(Filtraek.INGEN_TEKST);
        if (left.contains(Filtraek.USYNLIG_TEKST)) {
            return REFUSED;
        }
        if (!left.isEmpty()) {
            return "left: " + left;
        }
        Optional<List<BufferedImage>> seen = looks(type, original);
        if (seen.isEmpty()) {
            return NOTHING_TO_COMPARE;
        }
        List<BufferedImage> drawn = looks(type, clean).orElse(List.of());
        if (seen.get().size() != drawn.size()) {
            return "pages: " + seen.get().size() + " and " + drawn.size();
        }
        for (int i = 0; i < drawn.size(); i++) {
            if (Marks.differ(seen.get().get(i), drawn.get(i))) {
                return "page " + (i + 1);
            }
        }
        return "";
    }

    /** Of a PDF in no order: what lay on top of a page may be read at another place, and the page is held dot for dot. */
    private static List<String> words(Filtype type, Bilagsfil file) {
        Stream<String> words = Stream.of(file.synligTekst().strip().split("\\s+"));
        return (type == Filtype.PDF ? words.sorted() : words).toList();
    }

    /** Empty where nobody can show it. Pages of an Office file are drawn by whoever opens it: only its words are held. */
    private static Optional<List<BufferedImage>> looks(Filtype type, byte[] file) {
        try {
            return switch (type) {
                case PDF -> Optional.of(pages(file));
                case PNG, JPEG ->
                    Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)))
                            .map(List::of);
                default -> Optional.of(List.of());
            };
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** As a program does that shows what stands in them, also where their look is left to it. */
    private static void showFields(@Nullable PDAcroForm form) throws IOException {
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField one
                    && !(field instanceof PDButton)
                    && !field.getValueAsString().isBlank()
                    && one.getWidgets().stream().anyMatch(widget -> widget.getNormalAppearanceStream() == null)) {
                form.refreshAppearances(List.of(field));
            }
        }
    }

    /** Without the signs that there is a note: they go with it. */
    private static List<BufferedImage> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            showFields(document.getDocumentCatalog().getAcroForm());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setAnnotationsFilter(
                    note -> !(note instanceof PDAnnotationText) && !(note instanceof PDAnnotationPopup));
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
                pages.add(renderer.renderImage(i, 1));
            }
            return pages;
        }
    }
}
