package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Gemt;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.Gemmer.Svar;

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

    Gemmer til(Hovedfelt felt) {
        return (tekst, grundlag) -> gem(felt, tekst, grundlag);
    }

    private Svar gem(Hovedfelt felt, String tekst, long grundlag) {
        if (grundlag != TextRevision.of(felt.af(hoved))) {
            hentNyeste();
        }
        while (grundlag == TextRevision.of(felt.af(hoved))) {
            Hoved ny = felt.med(hoved, tekst);
            if (tjenester.skrivebord().gemHoved(sag, ny, revision) instanceof Gemt.Modtaget(long nyRevision)) {
                hoved = ny;
                revision = nyRevision;
                return new Gemmer.Gemt(TextRevision.of(felt.af(ny)));
            }
            hentNyeste();
        }
        return new Gemmer.Foraeldet(felt.af(hoved), TextRevision.of(felt.af(hoved)), af);
    }

    private void hentNyeste() {
        Indstilling nyeste = tjenester.sager().hent(sag);
        hoved = nyeste.getHoved();
        revision = nyeste.getHovedRevision();
        af = nyeste.getRettetAf();
    }
}
