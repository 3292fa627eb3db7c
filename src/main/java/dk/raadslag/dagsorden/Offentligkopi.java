package dk.raadslag.dagsorden;

import dk.raadslag.dokument.Filer;
import dk.raadslag.indstilling.Bilagsindhold;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Offentlighed;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.udgivelse.Aabnet;
import dk.raadslag.udgivelse.MoedeOffentliggjort;
import dk.raadslag.udgivelse.MoedeTilbagetrukket;
import dk.raadslag.udgivelse.OffentligtAfsnit;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the allow-list copy of a meeting that the public may have, and hands it on in the publishing transaction. Of a
 * confidential point it takes number and public title, nothing else (rule 13). Called by the steps of the process.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class Offentligkopi {

    private final Moeder moeder;
    private final Udgaver udgaver;
    private final Fjernelseslager fjernelser;
    private final Trufne trufne;
    private final Filer filer;
    private final Moedeforloeb sager;
    private final Kriterieopgoerelse opgoerelse;
    private final Bilagsindhold bilagsindhold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offentligkopi(
            Moeder moeder,
            Udgaver udgaver,
            Fjernelseslager fjernelser,
            Trufne trufne,
            Filer filer,
            Moedeforloeb sager,
            Kriterieopgoerelse opgoerelse,
            Bilagsindhold bilagsindhold,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moeder = moeder;
        this.udgaver = udgaver;
        this.fjernelser = fjernelser;
        this.trufne = trufne;
        this.filer = filer;
        this.sager = sager;
        this.opgoerelse = opgoerelse;
        this.bilagsindhold = bilagsindhold;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the newest edition with what was decided on it, as far as the forum's rule makes it public. */
    public void offentliggoer(long moedeId, Tilstand tilstand, Afgoerelser afgoerelser) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        hand(moede, tilstand, afgoerelser);
    }

    /** Publishes it again as it is public already, as something in it has been opened, or comes back. */
    public void offentliggoerIgen(long moedeId) {
        Afgoerelser afgoerelser = trufne.paa(moedeId);
        Moede moede = moeder.findById(moedeId).orElseThrow();
        switch (moede.status()) {
            case UDGIVET, AFHOLDT -> hand(moede, Tilstand.DAGSORDEN, Afgoerelser.INGEN);
            case REFERAT_UDKAST -> hand(moede, Tilstand.UDKAST, afgoerelser);
            case REFERAT_GODKENDT -> hand(moede, Tilstand.GODKENDT, afgoerelser);
            default -> {}
        }
    }

    private void hand(Moede moede, Tilstand tilstand, Afgoerelser afgoerelser) {
        if (!erOffentligt(moede.forum().offentlighed(), tilstand)) {
            return;
        }
        Udgave udgave = udgaver.seneste(moede.id()).orElseThrow();
        Fjernede fjernede = fjernelser.paa(moede.id(), udgave.bilag());
        if (fjernede.moedet()) {
            return;
        }
        Aabnede aabnede = Aabnede.siden(udgave, sager);
        List<OffentligtPunkt> punkter = udgave.punkter().stream()
                .filter(punkt -> !fjernede.punkt(punkt.punktId()))
                .map(fjernede::rettet)
                .map(punkt -> punkt(punkt, fjernede.rettet(afgoerelser), aabnede, fjernede))
                .toList();
        events.publishEvent(new MoedeOffentliggjort(
                new OffentligtMoede(
                        moede.id(),
                        moede.forum().noegle(),
                        moede.forum().navn(),
                        moede.dato(),
                        moede.start(),
                        moede.slut(),
                        moede.sted(),
                        udgave.nr(),
                        tilstand,
                        clock.instant(),
                        moede.godkendt(),
                        punkter),
                filer::aabn,
                bilag -> bilagsindhold.tekst(bilag.filnavn(), bilag.sha256())));
        events.publishEvent(opgoerelse.af(moede.dato().getYear()));
    }

    /** What was public of a meeting that is cancelled goes; the reason stands in its place. */
    public void traekTilbage(long moedeId, String grund) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        if (erOffentligt(moede.forum().offentlighed(), Tilstand.DAGSORDEN)
                && udgaver.seneste(moedeId).isPresent()) {
            events.publishEvent(new MoedeTilbagetrukket(moedeId, grund));
        }
    }

    private static boolean erOffentligt(Offentlighed regel, Tilstand tilstand) {
        return switch (regel) {
            case INGEN -> false;
            case REFERAT -> tilstand != Tilstand.DAGSORDEN;
            case DAGSORDEN_OG_REFERAT -> true;
        };
    }

    private static OffentligtPunkt punkt(
            Punktindhold punkt, Afgoerelser afgoerelser, Aabnede aabnede, Fjernede fjernede) {
        @Nullable Aabnet aabnet = aabnede.punkt(punkt);
        if (!punkt.aaben() && aabnet == null) {
            return OffentligtPunkt.fortroligt(punkt.punktId(), punkt.nr(), punkt.kategori(), punkt.offentligTitel());
        }
        Optional<Afgoerelser.Afgoerelse> samlet = afgoerelser.paa(punkt.punktId(), null);
        return new OffentligtPunkt(
                punkt.punktId(),
                punkt.nr(),
                punkt.kategori(),
                false,
                punkt.titel(),
                punkt.enhed(),
                punkt.sagsnummer(),
                punkt.afsnit().stream()
                        .map(del -> section(del.titel(), Tekst.fraJson(del.tekst())))
                        .toList(),
                punkt.atPunkter().stream()
                        .map(at -> atPunkt(at, afgoerelser.paa(punkt.punktId(), at.id())))
                        .toList(),
                samlet.map(Afgoerelser.Afgoerelse::udfald).orElse(null),
                samlet.map(Afgoerelser.Afgoerelse::bemaerkning).orElse(null),
                punkt.bilag().stream()
                        .filter(bilag -> !bilag.fortrolig() || aabnede.bilag(bilag) != null)
                        .filter(bilag -> !fjernede.bilag(bilag.id()))
                        .map(bilag -> file(bilag, fjernede, aabnede.bilag(bilag)))
                        .toList(),
                punkt.sagId(),
                aabnet,
                samlet.map(Afgoerelser.Afgoerelse::rettet).orElse(null));
    }

    private static OffentligtBilag file(Punktindhold.Bilag bilag, Fjernede fjernede, @Nullable Aabnet aabnet) {
        Fjernelse.NyFil fil = fjernede.nyFil(bilag)
                .orElseGet(
                        () -> new Fjernelse.NyFil(bilag.sha256(), bilag.filnavn(), bilag.type(), bilag.stoerrelse()));
        return new OffentligtBilag(
                bilag.id(),
                bilag.nr(),
                bilag.navn(),
                fil.filnavn(),
                fil.type(),
                fil.stoerrelse(),
                fil.sha256(),
                aabnet);
    }

    private static OffentligtAfsnit section(String titel, Tekst tekst) {
        return new OffentligtAfsnit(titel, tekst.toHtml(), tekst.toPlainText());
    }

    private static OffentligtAtPunkt atPunkt(Punktindhold.AtPunkt at, Optional<Afgoerelser.Afgoerelse> truffet) {
        return new OffentligtAtPunkt(
                at.nr(),
                at.tekst(),
                truffet.map(Afgoerelser.Afgoerelse::udfald).orElse(null),
                truffet.map(Afgoerelser.Afgoerelse::bemaerkning).orElse(null),
                truffet.map(Afgoerelser.Afgoerelse::rettet).orElse(null));
    }
}
