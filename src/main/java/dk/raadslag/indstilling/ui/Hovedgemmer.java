package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Gemt;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.Gemmer.Svar;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Saves the head field by field, though it has one revision: what another wrote in another field meanwhile is taken
 * along, what another wrote in the same field is shown to the writer.
 */
class Hovedgemmer {

    private final Sagstjenester tjenester;
    private final long sag;
    private Hoved hoved;
    private long revision;
    private String af;

    Hovedgemmer(Sagstjenester tjenester, Indstilling sag) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.hoved = sag.getHoved();
        this.revision = sag.getHovedRevision();
        this.af = sag.getRettetAf();
    }

    /**
     * A field's own revision: a number that is another when its text is. So a draft that a browser has kept knows, also days
     * after, whether somebody has written in this field, and no other field of the head is in its way.
     */
    static long revision(String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return ((long) bytes.length << Integer.SIZE) + crc.getValue();
    }

    Gemmer til(Hovedfelt felt) {
        return (tekst, grundlag) -> gem(felt, tekst, grundlag);
    }

    private Svar gem(Hovedfelt felt, String tekst, long grundlag) {
        if (grundlag != revision(felt.af(hoved))) {
            hentNyeste();
        }
        while (grundlag == revision(felt.af(hoved))) {
            Hoved ny = felt.med(hoved, tekst);
            if (tjenester.skrivebord().gemHoved(sag, ny, revision) instanceof Gemt.Modtaget(long nyRevision)) {
                hoved = ny;
                revision = nyRevision;
                return new Gemmer.Gemt(revision(felt.af(ny)));
            }
            hentNyeste();
        }
        return new Gemmer.Foraeldet(felt.af(hoved), revision(felt.af(hoved)), af);
    }

    private void hentNyeste() {
        Indstilling nyeste = tjenester.sager().hent(sag);
        hoved = nyeste.getHoved();
        revision = nyeste.getHovedRevision();
        af = nyeste.getRettetAf();
    }
}
