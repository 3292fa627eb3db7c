package dk.raadslag.kvalitet.fil;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The whole files that a PDF carries with it: in its list of them, beside the document, and pinned to its pages (ISO 32000-2, 7.11.4). */
final class PdfAttachments {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName FILE = COSName.getPDFName("FS");
    private static final String UNNAMED = "?";

    private final Set<String> names = new TreeSet<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfAttachments() {}

    /** Their names; {@code ?} for one that has none. */
    static Set<String> of(PDDocument document) {
        PdfAttachments found = new PdfAttachments();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary lists = catalog.getCOSDictionary(COSName.NAMES);
        found.tree(lists == null ? null : lists.getCOSDictionary(COSName.EMBEDDED_FILES));
        found.each(catalog.getCOSArray(ASSOCIATED));
        for (PDPage page : document.getPages()) {
            found.each(page.getCOSObject().getCOSArray(ASSOCIATED));
            found.each(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
        return found.names;
    }

    private void tree(@Nullable COSDictionary node) {
        if (node != null && seen.add(node)) {
            each(node.getCOSArray(COSName.NAMES));
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    tree(kid);
                }
            }
        }
    }

    /** Of a list of files, of names and files by turns, or of what is pinned to a page. */
    private void each(@Nullable COSArray list) {
        for (int i = 0; list != null && i < list.size(); i++) {
            if (list.getObject(i) instanceof COSDictionary entry) {
                COSDictionary file = entry.containsKey(FILE) ? entry.getCOSDictionary(FILE) : entry;
                if (file != null && file.containsKey(COSName.EF)) {
                    String name = file.getString(COSName.UF, file.getString(COSName.F, UNNAMED));
                    names.add(name.isBlank() ? UNNAMED : name.strip());
                }
            }
        }
    }
}
