package dk.raadslag.indstilling;

import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.SimpelPdf;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.spor.Spor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A single confidential detail does not close a case: it moves to a confidential bilag (rule 10). */
@Service
@Transactional
@PreAuthorize("hasRole('FORFATTER')")
public class Enkeltoplysninger {

    private final Sagsmappe sager;
    private final Filer filer;
    private final AktuelBruger aktuel;
    private final Spor spor;

    Enkeltoplysninger(Sagsmappe sager, Filer filer, AktuelBruger aktuel, Spor spor) {
        this.sager = sager;
        this.filer = filer;
        this.aktuel = aktuel;
        this.spor = spor;
    }

    /**
     * Takes the detail out of the sections, puts it in a bilag of its own, proposed closed by what would have closed the
     * case, and proposes the case open.
     *
     * @param navn of the bilag; says nothing of what is in it
     * @param henvisning what stands in the sections instead
     * @throws Regelbrud if the detail stands in no section, or no name is given
     */
    public void flyt(long sag, String oplysning, String navn, String henvisning) {
        if (oplysning.isBlank() || navn.isBlank()) {
            throw new Regelbrud("oplysningMangler");
        }
        Indstilling indstilling = sager.tilSkrivning(sag);
        String af = aktuel.bruger().getNavn();
        indstilling.fjernOplysning(oplysning.strip(), henvisning, af);
        Fil fil = pdf(navn.strip(), oplysning.strip());
        indstilling
                .vedlaeg(
                        navn.strip(),
                        navn.strip() + ".pdf",
                        fil.sha256(),
                        fil.type().mime(),
                        fil.stoerrelse())
                .foreslaa(closed(indstilling));
        indstilling.foreslaa(Klassifikation.aaben(), indstilling.getForslagRevision(), af);
        spor.noter(IndstillingTrin.EMNE, sag, "oplysningFlyttet", Map.of(), null);
    }

    /** By what would have closed the case; if nobody has said by what, it waits to be said, closed. */
    private static Klassifikation closed(Indstilling indstilling) {
        Klassifikation forslag = indstilling.getForslag();
        return forslag.erAaben() ? Klassifikation.ikkeAfgjort() : forslag;
    }

    private Fil pdf(String navn, String oplysning) {
        try {
            return filer.gem(new ByteArrayInputStream(SimpelPdf.afTekst(navn, oplysning)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
