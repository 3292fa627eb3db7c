package dk.raadslag.dokument;

import dk.raadslag.ooxml.FieldCode;
import dk.raadslag.ooxml.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The fields of a text in Word: those whose codes say more than they show become what they show. */
final class Wordfelter {

    private static final class Felt {
        private final StringBuilder kode = new StringBuilder();
        private final List<Element> maerker = new ArrayList<>();
        private final List<Element> usete = new ArrayList<>();
        private boolean givet;
    }

    private final Deque<Felt> aabne = new ArrayDeque<>();

    /** A field in the code of another is unseen with all that is in it: of the outermost, all there is. */
    private int koder;

    void clean(Element rod) {
        Xml.all(rod, "fldData").forEach(Xml::remove);
        for (Element simpelt : Xml.all(rod, "fldSimple")) {
            String kode = Xml.attribute(simpelt, "instr");
            if (kode != null && !FieldCode.isOpen(kode)) {
                Xml.unwrap(simpelt);
            }
        }
        for (Element element : Xml.all(rod)) {
            Node om = element.getParentNode();
            if (om != null && "r".equals(om.getLocalName()) && !"rPr".equals(element.getLocalName())) {
                inRun(element);
            }
        }
    }

    private void inRun(Element element) {
        String tag = element.getLocalName();
        Felt yderst = koder > 0 ? outermost() : null;
        if (yderst != null) {
            yderst.usete.add(element);
        }
        if ("fldChar".equals(tag)) {
            mark(element, String.valueOf(Xml.attribute(element, "fldCharType")));
        } else if ("instrText".equals(tag) && !aabne.isEmpty() && !aabne.getFirst().givet) {
            aabne.getFirst().kode.append(element.getTextContent());
            aabne.getFirst().maerker.add(element);
        }
    }

    private Felt outermost() {
        return aabne.reversed().stream().filter(felt -> !felt.givet).findFirst().orElseThrow();
    }

    private void mark(Element tegn, String slags) {
        if (slags.equals("begin")) {
            aabne.push(new Felt());
            koder++;
        }
        Felt felt = aabne.peek();
        if (felt == null) {
            return;
        }
        felt.maerker.add(tegn);
        if (slags.equals("separate") && !felt.givet) {
            felt.givet = true;
            koder--;
        } else if (slags.equals("end")) {
            aabne.pop();
            koder -= felt.givet ? 0 : 1;
            if (!FieldCode.isOpen(felt.kode.toString())) {
                felt.maerker.forEach(Xml::remove);
                felt.usete.forEach(Xml::remove);
            }
        }
    }
}
