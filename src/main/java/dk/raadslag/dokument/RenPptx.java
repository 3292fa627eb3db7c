package dk.raadslag.dokument;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A presentation as it is shown: without notes, comments, hidden slides and properties. */
final class RenPptx {

    private static final String HOVED = "ppt/presentation.xml";
    private static final Pattern SKJULTE =
            Pattern.compile("docProps/.*|customXml/.*|ppt/comments/.*|ppt/commentAuthors\\.xml"
                    + "|ppt/authors\\.xml|ppt/notesSlides/.*|ppt/tags/.*|ppt/revisionInfo\\.xml|ppt/changesInfos/.*");

    private RenPptx() {}

    /** @throws IOException if it is not a presentation that can be read */
    static byte[] af(byte[] pptx) throws IOException {
        Dele dele = new Dele(pptx);
        Set<String> skjulteDias = hiddenSlides(dele);
        dele.fjern(navn -> SKJULTE.matcher(navn).matches() || skjulteDias.contains(navn));
        return dele.pakket();
    }

    private static Set<String> hiddenSlides(Dele dele) throws IOException {
        Set<String> skjulte = new HashSet<>();
        Document hoved = dele.laes(HOVED);
        Element rod = hoved.getDocumentElement();
        for (Element dias : Xml.all(rod, "sldId")) {
            String navn = dele.maal(HOVED, dias.getAttributeNS(Xml.RELATIONER, "id"));
            if (dele.har(navn)
                    && List.of("0", "false")
                            .contains(dele.laes(navn).getDocumentElement().getAttribute("show"))) {
                skjulte.add(navn);
                Xml.remove(dias);
            }
        }
        for (String tag : List.of("custShowLst", "custDataLst", "extLst")) {
            Xml.all(rod, tag).forEach(Xml::remove);
        }
        dele.skriv(HOVED, hoved);
        return skjulte;
    }
}
