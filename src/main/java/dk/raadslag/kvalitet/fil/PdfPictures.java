package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Filtraek;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The photographs in a PDF, as their cameras wrote them. */
final class PdfPictures {

    private static final int MOST = 2_000;
    private static final int HEAD = 256 * 1024;
    private static final int DEEPEST = 5;

    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean told;

    private PdfPictures() {}

    /** Whether one of them says where it was taken. */
    static boolean tellWhere(PDDocument document) throws IOException {
        PdfPictures pictures = new PdfPictures();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            pictures.look(resources == null ? null : resources.getCOSObject(), 0);
        }
        return pictures.told;
    }

    private void look(@Nullable COSDictionary resources, int depth) throws IOException {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || told || depth > DEEPEST) {
            return;
        }
        for (COSName name : objects.keySet()) {
            if (!(objects.getDictionaryObject(name) instanceof COSStream one)
                    || known.size() >= MOST
                    || !known.add(one)) {
                continue;
            }
            if (COSName.FORM.equals(one.getCOSName(COSName.SUBTYPE))) {
                look(one.getCOSDictionary(COSName.RESOURCES), depth + 1);
            } else {
                told |= tellsWhere(one);
            }
        }
    }

    private static boolean tellsWhere(COSStream picture) throws IOException {
        try (InputStream in = picture.createRawInputStream()) {
            byte[] head = in.readNBytes(HEAD);
            return Billede.erJpeg(head) && Billede.laes("", "", head).traek().containsKey(Filtraek.POSITION);
        }
    }
}
