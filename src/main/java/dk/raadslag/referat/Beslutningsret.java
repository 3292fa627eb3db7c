package dk.raadslag.referat;

import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Dagsordenlaeser;
import dk.raadslag.dagsorden.Forumbesked;
import dk.raadslag.dagsorden.Moedehandling;
import dk.raadslag.dagsorden.Moedekontrol;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Spor;
import dk.raadslag.udgivelse.Offentligtnu;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was decided, once the meeting is held: the case goes where the right outcome sends it, and what readers
 * have seen is corrected visibly (rules 21 and 28).
 */
@Service
@Transactional
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Beslutningsret {

    private final Beslutninger beslutninger;
    private final Rettelser rettelser;
    private final Dagsordenlaeser dagsordener;
    private final Moeder moeder;
    private final Moedeforloeb sager;
    private final Moedekontrol kontrol;
    private final Forloeb forloeb;
    private final Forumbesked besked;
    private final Offentligtnu offentligt;
    private final Henlaeggelse henlaeggelse;
    private final Kanal kanal;
    private final Spor spor;
    private final Clock clock;

    Beslutningsret(
            Beslutninger beslutninger,
            Rettelser rettelser,
            Dagsordenlaeser dagsordener,
            Moeder moeder,
            Moedeforloeb sager,
            Moedekontrol kontrol,
            Forloeb forloeb,
            Forumbesked besked,
            Offentligtnu offentligt,
            Henlaeggelse henlaeggelse,
            Kanal kanal,
            Spor spor,
            Clock clock) {
        this.beslutninger = beslutninger;
        this.rettelser = rettelser;
        this.dagsordener = dagsordener;
        this.moeder = moeder;
        this.sager = sager;
        this.kontrol = kontrol;
        this.forloeb = forloeb;
        this.besked = besked;
        this.offentligt = offentligt;
        this.henlaeggelse = henlaeggelse;
        this.kanal = kanal;
        this.spor = spor;
        this.clock = clock;
    }

    /**
     * @param atPunktId null for a standing item
     * @param kendt the version of the decision that the one who corrects has seen
     * @throws Regelbrud without a reason, if another was first, if the meeting is not held, or if the case has been worked on
     *     since and would have to go another way
     */
    public void correct(
            long moedeId,
            long punktId,
            @Nullable Long atPunktId,
            Udfald udfald,
            String bemaerkning,
            int kendt,
            String grund) {
        if (grund.isBlank()) {
            throw new Regelbrud("grundMangler");
        }
        Moede moede = moeder.findById(moedeId).orElseThrow();
        if (!Moedehandling.RET.erTilladt(moede.status())) {
            throw new Regelbrud("kanIkkeRettes");
        }
        Beslutning beslutning = beslutninger.findLockedByMoedeIdOrderById(moedeId).stream()
                .filter(et -> et.gaelder(punktId, atPunktId) && et.getVersion() == kendt)
                .findFirst()
                .orElseThrow(() -> new Regelbrud("besluttetImens"));
        if (udfald.kraeverBemaerkning() && bemaerkning.isBlank()) {
            throw new Regelbrud("bemaerkningKraeves");
        }
        boolean offentlig = offentligt.erOffentligt(punktId) && moede.status() != Moedestatus.AFHOLDT;
        long foerTjek = offentlig ? kontrol.blocking(moede) : 0;
        Punktindhold punkt = dagsordener.seneste(moedeId).orElseThrow().punkt(punktId);
        Udfald foer = beslutning.getUdfald();
        String bemaerkningFoer = beslutning.getBemaerkning();
        rettelser.tilfoej(beslutning, grund.strip(), Navn.nuvaerende(), clock.instant(), offentlig);
        beslutning.correct(udfald, bemaerkning);
        beslutninger.flush();
        if (offentlig && kontrol.blocking(moede) > foerTjek) {
            throw new Regelbrud("rettelsenSpaerres");
        }
        note(moedeId, punkt, beslutning, foer, grund.strip());
        if (!bemaerkningFoer.equals(beslutning.getBemaerkning())) {
            henlaeggelse.noteWords(
                    moedeId, punkt, punkt.atPunkt(atPunktId).orElse(null), "bemaerkningStod", bemaerkningFoer);
        }
        Long sag = punkt.sagId();
        if (sag != null && foer.resultat() != udfald.resultat()) {
            goAnotherWay(sag, moede, punkt, grund.strip());
        }
        if (offentlig) {
            forloeb.begin(Dagsordener.PROCES, "referatRettet", moedeId, Map.of(), Map.of("grund", grund.strip()));
        }
        besked.tell(moede, "besked.beslutningRettet", "moeder", Moedenavn.af(moede), Integer.toString(punkt.nr()));
        if (sag != null) {
            sager.note(sag, "beslutningRettet", Moedenavn.af(moede));
        }
        kanal.send(Moedebord.EMNE, Long.toString(moedeId));
    }

    private void note(long moedeId, Punktindhold punkt, Beslutning beslutning, Udfald foer, String grund) {
        Map<String, String> detaljer = new HashMap<>(Henlaeggelse.details(
                punkt, beslutning.getAtPunktId().flatMap(punkt::atPunkt).orElse(null)));
        detaljer.put("foer", foer.name());
        detaljer.put("udfald", beslutning.getUdfald().name());
        spor.noter(Moede.EMNE, moedeId, "beslutningRettet", detaljer, grund);
    }

    /** Whether the case can go another way still: those outcomes alone can be the right one otherwise that leave it where it is. */
    @Transactional(readOnly = true)
    public boolean canGoAnotherWay(long moedeId, long punktId) {
        Long sag = dagsordener.seneste(moedeId).orElseThrow().punkt(punktId).sagId();
        return sag == null || sager.canTakeDecisionBack(sag, moedeId);
    }

    private void goAnotherWay(long sag, Moede moede, Punktindhold punkt, String grund) {
        List<Beslutning> trufne = beslutninger.findByMoedeIdOrderById(moede.id());
        Sagsbeslutning rigtig = Sagsbeslutning.af(punkt, trufne);
        if (!sager.takeDecisionBack(sag, moede.id(), grund)) {
            throw new Regelbrud("sagenErGaaetVidere");
        }
        sager.besluttet(sag, rigtig.resultat(), rigtig.afgjorteAtPunkter());
        if (moede.status() != Moedestatus.AFHOLDT) {
            sager.referatOffentligt(sag);
        }
    }
}
