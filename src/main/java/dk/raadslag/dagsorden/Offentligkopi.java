package dk.raadslag.dagsorden;

import dk.raadslag.dokument.Filer;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Offentlighed;
import dk.raadslag.tekst.Tekst;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Filer filer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offentligkopi(Moeder moeder, Udgaver udgaver, Filer filer, ApplicationEventPublisher events, Clock clock) {
        this.moeder = moeder;
        this.udgaver = udgaver;
        this.filer = filer;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the newest edition with what was decided on it, as far as the forum's rule makes it public. */
    public void offentliggoer(long moedeId, Tilstand tilstand, Afgoerelser afgoerelser) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        if (!erOffentligt(moede.forum().offentlighed(), tilstand)) {
            return;
        }
        Udgave udgave = udgaver.seneste(moedeId).orElseThrow();
        List<OffentligtPunkt> punkter = udgave.punkter().stream()
                .map(punkt -> punkt(punkt, afgoerelser))
                .toList();
        events.publishEvent(new MoedeOffentliggjort(
                new OffentligtMoede(
                        moedeId,
                        moede.forum().noegle(),
                        moede.forum().navn(),
                        moede.dato(),
                        moede.start(),
                        moede.slut(),
                        moede.sted(),
                        udgave.nr(),
                        tilstand,
                        clock.instant(),
                        tilstand == Tilstand.GODKENDT ? LocalDate.now(clock) : null,
                        punkter),
                filer::aabn));
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

    private static OffentligtPunkt punkt(Punktindhold punkt, Afgoerelser afgoerelser) {
        if (!punkt.aaben()) {
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
                        .filter(bilag -> !bilag.fortrolig())
                        .map(bilag -> new OffentligtBilag(
                                bilag.id(),
                                bilag.nr(),
                                bilag.navn(),
                                bilag.filnavn(),
                                bilag.type(),
                                bilag.stoerrelse(),
                                bilag.sha256()))
                        .toList(),
                punkt.sagId());
    }

    private static OffentligtAfsnit section(String titel, Tekst tekst) {
        return new OffentligtAfsnit(titel, tekst.toHtml(), tekst.toPlainText());
    }

    private static OffentligtAtPunkt atPunkt(Punktindhold.AtPunkt at, Optional<Afgoerelser.Afgoerelse> truffet) {
        return new OffentligtAtPunkt(
                at.nr(),
                at.tekst(),
                truffet.map(Afgoerelser.Afgoerelse::udfald).orElse(null),
                truffet.map(Afgoerelser.Afgoerelse::bemaerkning).orElse(null));
    }
}
