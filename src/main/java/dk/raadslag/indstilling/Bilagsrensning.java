package dk.raadslag.indstilling;

import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.FilAfvist;
import dk.raadslag.dokument.Renselse;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Laesning;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.spor.Spor;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final AktuelBruger aktuel;
    private final Spor spor;
    private final TransactionTemplate transaktion;

    Bilagsrensning(
            Sagsmappe sager,
            Renselse renselse,
            AktuelBruger aktuel,
            Spor spor,
            PlatformTransactionManager transaktioner) {
        this.sager = sager;
        this.renselse = renselse;
        this.aktuel = aktuel;
        this.spor = spor;
        transaktion = new TransactionTemplate(transaktioner);
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

    private record Urent(int nr, String filnavn, String sha256) {}

    /**
     * Takes as long as the file needs, and holds neither the case nor the database meanwhile.
     *
     * @throws Regelbrud if the file cannot be cleaned; nothing has changed then
     * @throws OptimisticLockingFailureException if the bilag has become another meanwhile
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void rens(long sag, long bilag) {
        Urent urent = Objects.requireNonNull(transaktion.execute(tx -> {
            Bilag nu = sager.hent(sag, Adgang::kanRense).bilag(bilag);
            return new Urent(nu.getNr(), nu.getFilnavn(), nu.getSha256());
        }));
        Fil ren;
        try {
            ren = renselse.rens(urent.sha256(), kopi -> requireClean(urent, kopi));
        } catch (FilAfvist e) {
            throw new Regelbrud("kanIkkeRenses", Integer.toString(urent.nr()));
        }
        transaktion.executeWithoutResult(tx -> {
            Indstilling indstilling = sager.laas(sag, Adgang::kanRense);
            Bilag nu = indstilling.bilag(bilag);
            if (!nu.getSha256().equals(urent.sha256())) {
                throw new OptimisticLockingFailureException("The bilag is another one now");
            }
            indstilling.rensBilag(bilag, ren.sha256(), ren.stoerrelse());
            note(sag, "bilagRenset", nu);
        });
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

    /**
     * The copy is read as the check reads it: if anything is left that a reader does not see, it is no clean copy. What lies
     * under a field is still there, and nobody but the author can say whether it may be.
     */
    private static void requireClean(Urent urent, byte[] kopi) {
        Set<Filtraek> tilbage = EnumSet.noneOf(Filtraek.class);
        Laesning laesning = Laesning.af(urent.filnavn(), "", kopi.length, () -> new ByteArrayInputStream(kopi))
                .orElseThrow(() -> new FilAfvist(FilAfvist.Grund.BESKADIGET));
        tilbage.addAll(laesning.fil().traek().keySet());
        tilbage.remove(Filtraek.INGEN_TEKST);
        if (tilbage.contains(Filtraek.USYNLIG_TEKST)) {
            throw new Regelbrud("usynligTekst", Integer.toString(urent.nr()));
        }
        if (!tilbage.isEmpty()) {
            throw new FilAfvist(FilAfvist.Grund.BESKADIGET);
        }
    }

    private void note(long sag, String handling, Bilag bilag) {
        spor.noter(IndstillingTrin.EMNE, sag, handling, Map.of("nr", Integer.toString(bilag.getNr())), null);
    }
}
