package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.SlideLooks;
import dk.raadslag.ooxml.Slidedeck;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The words of a presentation, slide by slide as they are shown; hidden slides, notes and hidden figures apart from them. */
final class Oplaeg {

    private final OfficePackage file;
    private final Luggage luggage;
    private final Slidedeck deck;
    private final List<String> shown = new ArrayList<>();

    Oplaeg(OfficePackage file, Luggage luggage) {
        this.file = file;
        this.luggage = luggage;
        deck = new Slidedeck(file);
    }

    String text() throws IOException, XMLStreamException {
        Set<String> listed = listed();
        for (String slide : listed) {
            slide(slide, !isHidden(slide));
        }
        for (String slide : file.all("slide")) {
            if (!listed.contains(slide)) {
                slide(slide, false);
            }
        }
        return String.join("\n", shown);
    }

    /** In the order of the presentation. What no list shows is hidden. */
    private Set<String> listed() throws IOException, XMLStreamException {
        String main = file.main();
        Set<String> slides = new LinkedHashSet<>();
        Pakkelaeser.elementer(file.bytes(main), xml -> {
            if (xml.getLocalName().equals("sldId")) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    slides.add(file.part(main, xml.getAttributeValue(i)));
                }
            }
        });
        slides.removeIf(slide -> !file.has(slide));
        return slides;
    }

    private void slide(String slide, boolean isShown) throws IOException, XMLStreamException {
        SlideLooks looks = deck.looks(slide);
        luggage.count(Filtraek.UDEN_FOR_DIAS, isShown ? looks.outside() : 0);
        Drawingreader words = new Drawingreader(luggage, looks).read(file.bytes(slide));
        StringBuilder text = new StringBuilder(words.text());
        for (String drawn : file.from(slide, "diagramdata", "chart", "chartex")) {
            text.append(new Chartreader(luggage).read(file.bytes(drawn)));
        }
        if (!isShown) {
            luggage.count(Filtraek.SKJULTE_DIAS, 1);
            luggage.unseen(text.toString());
        } else if (!text.toString().isBlank()) {
            shown.add(text.toString());
        }
        for (String notes : file.from(slide, "notesslide")) {
            String said = Pakkelaeser.tekst(file.bytes(notes), "t");
            luggage.count(Filtraek.NOTER, said.codePoints().anyMatch(Character::isLetter) ? 1 : 0);
            luggage.unseen(said);
        }
    }

    private boolean isHidden(String slide) throws IOException, XMLStreamException {
        boolean[] hidden = new boolean[1];
        Pakkelaeser.elementer(
                file.bytes(slide),
                xml -> hidden[0] |= xml.getLocalName().equals("sld")
                        && !Xml.attribute(xml, "show").isEmpty()
                        && !WordStyles.isOn(Xml.attribute(xml, "show")));
        return hidden[0];
    }
}
