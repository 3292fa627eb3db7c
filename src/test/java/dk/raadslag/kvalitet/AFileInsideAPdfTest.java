package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

/** Whoever opens the PDF sees one document, and carries off several. */
class AFileInsideAPdfTest {

    private interface Packing {
        void into(PDDocument document, PDPage page) throws IOException;
    }

    @Test
    void isToldByItsName() throws IOException {
        assertThat(carried((document, page) -> list(document, file(document, "lønninger.xlsx"))))
                .isEqualTo("lønninger.xlsx");
    }

    @Test
    void isToldWhereItHangsOnAPageOrBesideTheDocument() throws IOException {
        assertThat(carried((document, page) -> {
                    PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                    pin.setFile(file(document, "på siden.docx"));
                    page.setAnnotations(List.of(pin));
                    COSArray beside = new COSArray();
                    beside.add(file(document, "ved siden af.xml"));
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), beside);
                }))
                .isEqualTo("på siden.docx, ved siden af.xml");
    }

    @Test
    void isLookedForInAListThatLeadsBackToItself() throws IOException {
        assertThat(carried((document, page) -> {
                    PDEmbeddedFilesNameTreeNode root = list(document);
                    PDEmbeddedFilesNameTreeNode kid = new PDEmbeddedFilesNameTreeNode();
                    kid.setNames(Map.of("1", file(document, "dybt nede.pdf")));
                    COSArray kids = new COSArray();
                    kids.add(kid.getCOSObject());
                    kids.add(root.getCOSObject());
                    root.getCOSObject().setItem(COSName.KIDS, kids);
                }))
                .isEqualTo("dybt nede.pdf");
    }

    @Test
    void isNotInOneThatOnlyNamesAnother() throws IOException {
        assertThat(carried((document, page) -> {
                    PDComplexFileSpecification named = new PDComplexFileSpecification();
                    named.setFile("et andet sted.pdf");
                    list(document, named);
                }))
                .isNull();
    }

    private static PDEmbeddedFilesNameTreeNode list(PDDocument document, PDComplexFileSpecification... files) {
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        for (PDComplexFileSpecification file : files) {
            tree.setNames(Map.of("1", file));
        }
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        return tree;
    }

    private static PDComplexFileSpecification file(PDDocument document, String name) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("?");
        file.setFileUnicode(name);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3})));
        return file;
    }

    private static String carried(Packing packing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            packing.into(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Bilagslaeser.laes("notat.pdf", out.toByteArray()).traek().get(Filtraek.INDLEJREDE_FILER);
        }
    }
}
