package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import dk.raadslag.ooxml.OfficePackage;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A spreadsheet or a presentation: its text, and what it carries along unseen. */
public final class Kontorfil {

    private final Luggage luggage = new Luggage();
    private String shown = "";

    private Kontorfil() {}

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        Kontorfil file = new Kontorfil();
        try {
            file.read(new OfficePackage(indhold));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            file.luggage.mark(Filtraek.BESKADIGET);
        }
        String hidden = file.luggage.unseen();
        return new Bilagsfil(
                filnavn,
                fingeraftryk,
                Stykke.af(hidden.isEmpty() ? file.shown : file.shown + "\n" + hidden),
                file.shown.length(),
                file.luggage.traits());
    }

    private void read(OfficePackage file) throws IOException, XMLStreamException {
        if (file.speaks("spreadsheetml")) {
            shown = new Regneark(file, luggage).text();
        } else if (file.speaks("presentationml")) {
            shown = new Oplaeg(file, luggage).text();
        } else {
            luggage.mark(Filtraek.BESKADIGET);
        }
        luggage.read(file);
    }
}
