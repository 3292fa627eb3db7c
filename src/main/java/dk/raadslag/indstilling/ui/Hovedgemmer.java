package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Gemt;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.Gemmer.Svar;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Saves the head field by field, though it has one revision: what another wrote in another field meanwhile is taken
 * along, what another wrote in the same field is shown to the writer.
 */
class Hovedgemmer {

    /** What the browser shows in a field, and as which revision. */
    private record Vist(long revision, String tekst) {}

    private final Sagstjenester tjenester;
    private final long sag;
    private final Map<Hovedfelt, Vist> viste = new EnumMap<>(Hovedfelt.class);
    private Hoved hoved;
    private long revision;
    private String af;

    Hovedgemmer(Sagstjenester tjenester, Indstilling sag) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.hoved = sag.getHoved();
        this.revision = sag.getHovedRevision();
        this.af = sag.getRettetAf();
        for (Hovedfelt felt : Hovedfelt.values()) {
            husk(felt);
        }
    }

    Gemmer til(Hovedfelt felt) {
        return (tekst, grundlag) -> gem(felt, tekst, grundlag);
    }

    private Svar gem(Hovedfelt felt, String tekst, long grundlag) {
        Vist vist = Objects.requireNonNull(viste.get(felt));
        if (grundlag != vist.revision()) {
            hentNyeste();
            return foraeldet(felt);
        }
        if (!felt.af(hoved).equals(vist.tekst())) {
            return foraeldet(felt);
        }
        Hoved ny = felt.med(hoved, tekst);
        if (tjenester.skrivebord().gemHoved(sag, ny, revision) instanceof Gemt.Modtaget(long nyRevision)) {
            hoved = ny;
            revision = nyRevision;
            husk(felt);
            return new Gemmer.Gemt(nyRevision);
        }
        hentNyeste();
        return gem(felt, tekst, grundlag);
    }

    private Svar foraeldet(Hovedfelt felt) {
        husk(felt);
        return new Gemmer.Foraeldet(felt.af(hoved), revision, af);
    }

    private void husk(Hovedfelt felt) {
        viste.put(felt, new Vist(revision, felt.af(hoved)));
    }

    private void hentNyeste() {
        Indstilling nyeste = tjenester.sager().hent(sag);
        hoved = nyeste.getHoved();
        revision = nyeste.getHovedRevision();
        af = nyeste.getRettetAf();
    }
}
