package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** A PDF file: text by page, notes, form fields, hidden layers, properties. */
public final class Pdf {

    private static final int LETTERS_OF_A_SCAN = 20;

    private Pdf() {}

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        EnumMap<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
        String text = "";
        try (PDDocument document = Loader.loadPDF(indhold)) {
            Sidelaeser stripper = new Sidelaeser();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setPageStart("\f");
            text = stripper.getText(document).replaceFirst("^\f", "");
            if (text.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_SCAN) {
                traits.put(Filtraek.INGEN_TEKST, "");
            }
            pages(document, traits);
            properties(document, traits);
        } catch (InvalidPasswordException | LinkageError e) {
            // What is locked for those who hold a certificate is opened by a library that is not here.
            traits.put(Filtraek.ADGANGSKODE, "");
        } catch (Forstort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            traits.put(Filtraek.BESKADIGET, "");
        }
        return new Bilagsfil(filnavn, fingeraftryk, Stykke.af(text), Map.copyOf(traits));
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
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null && !form.getFields().isEmpty()) {
            traits.put(Filtraek.FORMULARFELTER, String.valueOf(form.getFields().size()));
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
