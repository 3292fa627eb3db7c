package dk.raadslag.indstilling;

import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads indstillinger for the screens: lists as lines, one whole. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Sager {

    /** The subject on {@link dk.raadslag.samarbejde.Kanal} under which whoever writes in a case tells its other screens. */
    public static final String EMNE = "sag";

    /** And that under which the database tells that others than before may read it ({@code V250__sagens_laesere.sql}). */
    public static final String LAESERE = "sagens-laesere";

    private static final Set<Status> SEKRETARIATETS =
            EnumSet.of(Status.FORSINKET, Status.TIL_KVALITETSTJEK, Status.TIL_RETTELSE, Status.TIL_KLASSIFIKATION);

    private static final String OENSKET = "(i.ophaevelseOensket IS NOT NULL AND i.status IN :skrives)";
    private static final String LINJE = """
            SELECT new dk.raadslag.indstilling.Sagslinje(i.id, i.hoved.titel, i.status, i.moedeId, i.enhed.kode,
                i.forfatter.navn, i.hoved.minutter, i.klassifikation.aabenhed, i.klassifikation.kriterium,
                i.forslag.aabenhed, i.tidligere.aabenhed, i.akut, i.indsendt)
            FROM Indstilling i WHERE\s""";

    private final EntityManager em;
    private final Sagsmappe sager;
    private final AktuelBruger aktuel;
    private final Spor spor;

    Sager(EntityManager em, Sagsmappe sager, AktuelBruger aktuel, Spor spor) {
        this.em = em;
        this.sager = sager;
        this.aktuel = aktuel;
        this.spor = spor;
    }

    /** The author's own and those of the same unit, those that wait for the author first, then by meeting. */
    @PreAuthorize("hasRole('FORFATTER')")
    public List<Sagslinje> mine() {
        Bruger bruger = aktuel.bruger();
        return em.createQuery(
                        LINJE + "(i.forfatter = :bruger OR i.enhed = :enhed) ORDER BY i.moedeId DESC, i.id",
                        Sagslinje.class)
                .setParameter("bruger", bruger)
                .setParameter("enhed", bruger.getEnhed())
                .getResultList();
    }

    /** How many of {@link #mine()} wait for the author. */
    @PreAuthorize("hasRole('FORFATTER')")
    public long antalHosForfatteren() {
        Bruger bruger = aktuel.bruger();
        return em.createQuery(
                        "SELECT count(i) FROM Indstilling i"
                                + " WHERE (i.forfatter = :bruger OR i.enhed = :enhed) AND i.status IN :status",
                        Long.class)
                .setParameter("bruger", bruger)
                .setParameter("enhed", bruger.getEnhed())
                .setParameter("status", Status.SKRIVES)
                .getSingleResult();
    }

    /** What the secretariat has in hand: late, to be read, with the author for correction, to be classified. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public List<Sagslinje> arbejdsliste() {
        return em.createQuery(LINJE + "i.status IN :status ORDER BY i.moedeId, i.indsendt, i.id", Sagslinje.class)
                .setParameter("status", SEKRETARIATETS)
                .getResultList();
    }

    /** How many of those wait for the secretariat itself. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public long antalHosSekretariatet() {
        return em.createQuery("SELECT count(i) FROM Indstilling i WHERE i.status IN :status OR " + OENSKET, Long.class)
                .setParameter("status", Set.of(Status.FORSINKET, Status.TIL_KVALITETSTJEK, Status.TIL_KLASSIFIKATION))
                .setParameter("skrives", Status.SKRIVES)
                .getSingleResult();
    }

    /** Whose author asks to be let through, the first who asked first. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public List<Ophaevelsesoenske> oensketOphaevet() {
        return em.createQuery(
                        "SELECT new dk.raadslag.indstilling.Ophaevelsesoenske(i.id, i.hoved.titel, i.enhed.kode,"
                                + " i.ophaevelseOensket, i.ophaevelseGrund) FROM Indstilling i WHERE " + OENSKET
                                + " ORDER BY i.ophaevelseOensket",
                        Ophaevelsesoenske.class)
                .setParameter("skrives", Status.SKRIVES)
                .getResultList();
    }

    /** The cases of a meeting that the one signed in may read. */
    public List<Sagslinje> tilMoede(long moede, Collection<Status> status) {
        List<Sagslinje> linjer = em.createQuery(
                        LINJE + "i.moedeId = :moede AND i.status IN :status ORDER BY i.id", Sagslinje.class)
                .setParameter("moede", moede)
                .setParameter("status", status)
                .getResultList();
        return aktuel.har(Rolle.SEKRETARIAT)
                ? linjer
                : linjer.stream().filter(linje -> kanLaese(linje.id())).toList();
    }

    /**
     * One whole case with everything on it, for reading. Of a confidential one it is noted who read it.
     *
     * @throws IngenAdgang if it is not for the one signed in
     */
    @Transactional
    public Indstilling hent(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        indstilling.hentAlt();
        if (indstilling.behandlesFortroligt()) {
            spor.laest(IndstillingTrin.EMNE, sag, "sag", Map.of());
        }
        return indstilling;
    }

    /** The same for a screen that reads on by itself: empty where the case is not, or no longer, for the one signed in. */
    @Transactional
    public Optional<Indstilling> find(long sag) {
        return kanLaese(sag) ? Optional.of(hent(sag)) : Optional.empty();
    }

    /**
     * Called as a bilag is fetched: asks once more, and notes who fetched what is confidential.
     *
     * @return which file it is now
     * @throws IngenAdgang if case or bilag is not, or no longer, for the one signed in
     */
    @Transactional
    public String hentBilag(long sag, long bilag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        Bilag hentet = indstilling.getBilag().stream()
                .filter(et -> et.getId() == bilag)
                .findFirst()
                .orElseThrow(() -> new IngenAdgang(sag));
        if (hentet.erFortrolig() || indstilling.behandlesFortroligt()) {
            spor.laest(IndstillingTrin.EMNE, sag, "bilag", Map.of("nr", Integer.toString(hentet.getNr())));
        }
        return hentet.getSha256();
    }

    /** Who has read it while it was confidential, oldest first. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public List<Haendelse> laesninger(long sag) {
        return spor.laesninger(IndstillingTrin.EMNE, sag);
    }

    public boolean kanLaese(long sag) {
        return sager.findes(sag, sager::kanLaese);
    }

    public boolean kanSkrive(long sag) {
        return sager.findes(sag, Adgang::kanSkrive);
    }
}
