package dk.raadslag.indstilling;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quality check of a case, for those who write it and those who read it for the secretariat (rules 6 and 7). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FORFATTER', 'SEKRETARIAT')")
public class Kvalitetsbord {

    private final Sagsmappe sager;
    private final Kvalitetskontrol kontrol;
    private final Brugere brugere;
    private final Beskeder beskeder;
    private final AktuelBruger aktuel;
    private final Spor spor;
    private final Clock clock;

    Kvalitetsbord(
            Sagsmappe sager,
            Kvalitetskontrol kontrol,
            Brugere brugere,
            Beskeder beskeder,
            AktuelBruger aktuel,
            Spor spor,
            Clock clock) {
        this.sager = sager;
        this.kontrol = kontrol;
        this.brugere = brugere;
        this.beskeder = beskeder;
        this.aktuel = aktuel;
        this.spor = spor;
        this.clock = clock;
    }

    /**
     * All findings as the text is now, those set aside among them: the heaviest first.
     *
     * @throws IngenAdgang unless the one signed in writes the case or is of the secretariat
     */
    public List<Kvalitetsfund> fund(long sag) {
        return kontrol.fund(sager.hent(sag, Adgang::kanSeKvalitet));
    }

    /** What stops the case from being sent. */
    public List<Kvalitetsfund> spaerringer(long sag) {
        return Kvalitetsfund.spaerringer(fund(sag));
    }

    /**
     * Sets a warning or a remark aside, as long as its words are the same.
     *
     * @throws Regelbrud if it stops the case, or has no reason
     */
    @PreAuthorize("hasRole('FORFATTER')")
    public void seBortFra(long sag, String noegle, String grund) {
        Indstilling indstilling = sager.tilSkrivning(sag);
        indstilling.seBortFra(find(indstilling, noegle), grund, navn(), clock.instant());
        spor.noter(IndstillingTrin.EMNE, sag, "fundFravalgt", Map.of(), grund.strip());
    }

    @PreAuthorize("hasRole('FORFATTER')")
    public void tagMedIgen(long sag, String noegle) {
        Indstilling indstilling = sager.tilSkrivning(sag);
        indstilling.tagMedIgen(find(indstilling, noegle));
        spor.noter(IndstillingTrin.EMNE, sag, "fundTagetMed", Map.of(), null);
    }

    /** Asks the secretariat to let the case through in spite of what stops it. */
    @PreAuthorize("hasRole('FORFATTER')")
    public void bedOmOphaevelse(long sag, String grund) {
        Indstilling indstilling = sager.tilSkrivning(sag);
        indstilling.oenskOphaevelse(grund, clock.instant());
        String enhed = indstilling.getEnhed().getNavn();
        for (Bruger bruger : brugere.withRolle(Rolle.SEKRETARIAT)) {
            beskeder.send(bruger.getId(), "besked.ophaevelseOensket", "kvalitet/" + sag, enhed);
        }
        spor.noter(IndstillingTrin.EMNE, sag, "ophaevelseOensket", Map.of(), grund.strip());
    }

    /**
     * Lets the case through in spite of what stops it now. A new finding stops it again.
     *
     * @throws Regelbrud if nothing stops it, or there is no reason
     */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void ophaevSpaerringer(long sag, String grund) {
        Indstilling indstilling = sager.laas(sag);
        List<Kvalitetsfund> fund = kontrol.fund(indstilling);
        indstilling.ophaevSpaerringer(fund, grund, navn(), clock.instant());
        beskeder.send(indstilling.getForfatter().getId(), "besked.spaerringOphaevet", "sag/" + sag);
        String antal = Integer.toString(Kvalitetsfund.spaerringer(fund).size());
        spor.noter(IndstillingTrin.EMNE, sag, "spaerringOphaevet", Map.of("antal", antal), grund.strip());
    }

    private Kvalitetsfund find(Indstilling indstilling, String noegle) {
        return kontrol.fund(indstilling).stream()
                .filter(fund -> fund.noegle().equals(noegle))
                .findFirst()
                .orElseThrow(() -> new Regelbrud("fundetErVaek"));
    }

    private String navn() {
        return aktuel.bruger().getNavn();
    }
}
