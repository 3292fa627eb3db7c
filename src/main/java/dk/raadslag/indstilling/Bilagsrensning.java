package dk.raadslag.indstilling;

import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.FilAfvist;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Renselse;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.spor.Spor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a clean copy in the place of a bilag: without comments, tracked changes, properties and what else a reader does not
 * see. The clean copy is what goes on; the original is kept for those who write the case and the secretariat.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FORFATTER', 'SEKRETARIAT')")
public class Bilagsrensning {

    private final Sagsmappe sager;
    private final Renselse renselse;
    private final Filer filer;
    private final AktuelBruger aktuel;
    private final Spor spor;

    Bilagsrensning(Sagsmappe sager, Renselse renselse, Filer filer, AktuelBruger aktuel, Spor spor) {
        this.sager = sager;
        this.renselse = renselse;
        this.filer = filer;
        this.aktuel = aktuel;
        this.spor = spor;
    }

    /** Whether the one signed in may clean the bilag of this case now. */
    @Transactional(readOnly = true)
    public boolean kanRense(long sag) {
        return Adgang.kanRense(aktuel.bruger(), sager.hent(sag));
    }

    /** Who sees what a bilag was cleaned from. */
    @Transactional(readOnly = true)
    public boolean kanSeOriginal(long sag) {
        return Adgang.kanSeKvalitet(aktuel.bruger(), sager.hent(sag));
    }

    /** @throws Regelbrud if the file cannot be cleaned; nothing has changed then */
    public void rens(long sag, long bilag) {
        Indstilling indstilling = sager.laas(sag, Adgang::kanRense);
        Bilag urent = indstilling.bilag(bilag);
        try {
            Fil ren = renselse.rens(urent.getSha256());
            requireClean(urent.getFilnavn(), ren);
            indstilling.rensBilag(bilag, ren.sha256(), ren.stoerrelse());
        } catch (FilAfvist e) {
            throw new Regelbrud("kanIkkeRenses", Integer.toString(urent.getNr()));
        }
        note(sag, "bilagRenset", urent);
    }

    public void brugOriginal(long sag, long bilag) {
        Indstilling indstilling = sager.laas(sag, Adgang::kanRense);
        indstilling.brugOriginal(bilag);
        note(sag, "bilagOriginal", indstilling.bilag(bilag));
    }

    /**
     * At each download of an original: which file it is now.
     *
     * @throws IngenAdgang if it is not for the one signed in, or the bilag is no clean copy any more
     */
    public String hentOriginal(long sag, long bilag) {
        Indstilling indstilling = sager.hent(sag, Adgang::kanSeKvalitet);
        String original = indstilling.bilag(bilag).getOriginal().orElseThrow(() -> new IngenAdgang(sag));
        Map<String, String> nr =
                Map.of("nr", Integer.toString(indstilling.bilag(bilag).getNr()));
        spor.laest(IndstillingTrin.EMNE, sag, "original", nr);
        return original;
    }

    /** The copy is read as the check reads it: if anything is left that a reader does not see, it is no clean copy. */
    private void requireClean(String filnavn, Fil ren) {
        try (InputStream indhold = filer.aabn(ren.sha256())) {
            Set<Filtraek> tilbage = EnumSet.noneOf(Filtraek.class);
            tilbage.addAll(
                    Bilagslaeser.laes(filnavn, indhold.readAllBytes()).traek().keySet());
            tilbage.remove(Filtraek.INGEN_TEKST);
            if (!tilbage.isEmpty()) {
                throw new FilAfvist(FilAfvist.Grund.BESKADIGET);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(long sag, String handling, Bilag bilag) {
        spor.noter(IndstillingTrin.EMNE, sag, handling, Map.of("nr", Integer.toString(bilag.getNr())), null);
    }
}
