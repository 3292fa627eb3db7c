package dk.raadslag.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the parts of a PDF say of themselves: photographs where they were taken, drawings who drew them with what. */
final class PdfPictures {

    private static final List<COSName> SAID =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));

    private PdfPictures() {}

    /** @throws IOException if a photograph says something that cannot be taken out of it */
    static void clean(PDDocument document) throws IOException {
        Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next = new ArrayDeque<>();
        next.add(document.getDocumentCatalog().getCOSObject());
        while (!next.isEmpty()) {
            COSBase one = next.poll();
            if (!known.add(one)) {
                continue;
            }
            if (one instanceof COSObject reference && reference.getObject() != null) {
                next.add(reference.getObject());
            } else if (one instanceof COSArray array) {
                array.forEach(item -> add(item, next));
            } else if (one instanceof COSDictionary dictionary) {
                SAID.forEach(dictionary::removeItem);
                if (dictionary instanceof COSStream stream && isPhotograph(stream)) {
                    clean(stream);
                }
                dictionary.getValues().forEach(value -> add(value, next));
            }
        }
    }

    private static void add(COSBase one, Deque<COSBase> next) {
        if (one instanceof COSObject || one instanceof COSArray || one instanceof COSDictionary) {
            next.add(one);
        }
    }

    private static boolean isPhotograph(COSStream stream) {
        COSBase filter = stream.getFilters();
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                && (COSName.DCT_DECODE.equals(filter)
                        || filter instanceof COSArray one
                                && one.size() == 1
                                && COSName.DCT_DECODE.equals(one.getObject(0)));
    }

    private static void clean(COSStream photograph) throws IOException {
        byte[] jpeg;
        try (InputStream in = photograph.createRawInputStream()) {
            jpeg = in.readAllBytes();
        }
        byte[] clean;
        try {
            clean = RenBillede.jpeg(jpeg);
        } catch (IOException e) {
            String text = new String(jpeg, StandardCharsets.ISO_8859_1);
            if (text.contains("Exif\0") || text.contains("ns.adobe.com") || text.contains("Photoshop 3.0")) {
                throw e;
            }
            return;
        }
        try (OutputStream out = photograph.createRawOutputStream()) {
            out.write(clean);
        }
    }
}
