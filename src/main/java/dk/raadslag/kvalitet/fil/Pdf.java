package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** A PDF file: text by page, notes, form fields, hidden layers, properties. */
public final class Pdf {

    private static final int LETTERS_OF_A_SCAN = 20;

    private Pdf() {}

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        EnumMap<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
        String text = "";
        String hidden = "";
        try (PDDocument document = Loader.loadPDF(indhold)) {
            Sidelaeser stripper = new Sidelaeser(document);
            Notes notes = new Notes(document);
            notes.givePages();
            text = stripper.getText(document).replaceFirst("^\f", "");
            text += missing(text, notes.values(true));
            hidden = String.join("\n", stripper.hidden().values());
            hidden += missing(hidden, List.copyOf(stripper.inLayers().values()));
            hidden += missing(text + hidden, notes.values(false));
            covered(stripper.hidden(), traits);
            if ((text + hidden).codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_SCAN) {
                traits.put(Filtraek.INGEN_TEKST, "");
            }
            pages(document, traits);
            if (PdfPictures.tellWhere(document)) {
                traits.put(Filtraek.POSITION, "");
            }
            Set<String> carried = PdfAttachments.of(document);
            if (!carried.isEmpty()) {
                traits.put(Filtraek.INDLEJREDE_FILER, String.join(", ", carried));
            }
            if (notes.fields() > 0) {
                traits.put(Filtraek.FORMULARFELTER, String.valueOf(notes.fields()));
            }
            properties(document, traits);
        } catch (InvalidPasswordException | LinkageError e) {
            // What is locked for those who hold a certificate is opened by a library that is not here.
            traits.put(Filtraek.ADGANGSKODE, "");
        } catch (Forstort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            traits.put(Filtraek.BESKADIGET, "");
        }
        String all = hidden.isBlank() ? text : text + "\n" + hidden;
        return new Bilagsfil(filnavn, fingeraftryk, Stykke.af(all), text.length(), Map.copyOf(traits));
    }

    /** Values of fields whose look does not say them: a line each. */
    private static String missing(String text, List<String> values) {
        String plain = text.replaceAll("\\s+", " ");
        StringBuilder lines = new StringBuilder();
        for (String value : values) {
            if (!plain.contains(value.replaceAll("\\s+", " ").strip())) {
                lines.append('\n').append(value);
            }
        }
        return lines.toString();
    }

    /** On which pages, and how it begins. */
    private static void covered(SortedMap<Integer, String> hidden, Map<Filtraek, String> traits) {
        if (!hidden.isEmpty()) {
            traits.put(
                    Filtraek.USYNLIG_TEKST,
                    hidden.entrySet().stream()
                            .map(page -> page.getKey() + " (»" + Unseen.excerpt(page.getValue()) + "«)")
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void pages(PDDocument document, Map<Filtraek, String> traits) throws IOException {
        int notes = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    if (link.getAction() instanceof PDActionURI uri
                            && uri.getURI() != null
                            && Lokalt.erLokalt(uri.getURI())) {
                        traits.put(Filtraek.LOKALT_LINK, uri.getURI());
                    }
                } else if (!(annotation instanceof PDAnnotationWidget)) {
                    notes++;
                }
            }
        }
        if (notes > 0) {
            traits.put(Filtraek.ANNOTATIONER, String.valueOf(notes));
        }
    }

    private static void properties(PDDocument document, Map<Filtraek, String> traits) {
        String author = document.getDocumentInformation().getAuthor();
        if (author != null && !author.isBlank()) {
            traits.put(Filtraek.FORFATTER, author.strip());
        }
        String company = document.getDocumentInformation().getCustomMetadataValue("Company");
        if (company != null && !company.isBlank()) {
            traits.put(Filtraek.FIRMA, company.strip());
        }
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        if (layers != null) {
            long hidden = layers.getOptionalContentGroups().stream()
                    .filter(group -> !layers.isGroupEnabled(group))
                    .count();
            if (hidden > 0) {
                traits.put(Filtraek.SKJULTE_LAG, String.valueOf(hidden));
            }
        }
    }
}
