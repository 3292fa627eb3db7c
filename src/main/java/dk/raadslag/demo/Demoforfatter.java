package dk.raadslag.demo;

import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.SimpelPdf;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Demobrugere;
import dk.raadslag.organisation.Rolle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes a demo case as its author would: head, sections, at-punkter, bilag, a proposal on openness. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class Demoforfatter {

    private final Demobrugere brugere;
    private final Skrivebord skrivebord;
    private final Sager sager;
    private final Sagsgang sagsgang;
    private final Filer filer;

    Demoforfatter(Demobrugere brugere, Skrivebord skrivebord, Sager sager, Sagsgang sagsgang, Filer filer) {
        this.brugere = brugere;
        this.skrivebord = skrivebord;
        this.sager = sager;
        this.sagsgang = sagsgang;
        this.filer = filer;
    }

    /** The author of its unit; one from the first unit where a unit has none. */
    String af(Demosag demo) {
        return brugere.alle().stream()
                .filter(bruger -> bruger.har(Rolle.FORFATTER))
                .filter(bruger -> bruger.getEnhed().getKode().equals(demo.enhed()))
                .map(Bruger::getBrugernavn)
                .findFirst()
                .orElse("maja");
    }

    long skriv(Moede moede, Demosag demo) {
        long[] sag = new long[1];
        brugere.som(af(demo), () -> sag[0] = write(moede, demo));
        return sag[0];
    }

    private long write(Moede moede, Demosag demo) {
        Demotekst tekst = new Demotekst(moede.dato());
        long sag = skrivebord.begynd(moede.id());
        Indstilling ny = sager.hent(sag);
        Hoved foer = ny.getHoved();
        skrivebord.gemHoved(
                sag,
                new Hoved(
                        tekst.klar(demo.titel()),
                        foer.kontakt(),
                        demo.telefon(),
                        foer.email(),
                        demo.sagsnummer(),
                        demo.minutter()),
                0);
        ny.getAfsnit()
                .forEach(del -> skrivebord.gemAfsnit(
                        sag,
                        del.getNoegle(),
                        tekst.rig(demo.afsnit().getOrDefault(del.getNoegle(), List.of()))
                                .toJson(),
                        0));
        for (int i = 0; i < demo.atPunkter().size(); i++) {
            String at = tekst.klar(demo.atPunkter().get(i));
            if (i == 0) {
                skrivebord.gemAtPunkt(sag, ny.getAtPunkter().getFirst().getId(), at, 0);
            } else {
                skrivebord.tilfoejAtPunkt(sag, at);
            }
        }
        Objects.requireNonNullElse(demo.bilag(), List.<Demosag.Bilag>of())
                .forEach(bilag -> attach(sag, bilag.navn(), tekst.klar(bilag.indhold())));
        Demosag.Luk luk = demo.fortrolighed();
        if (luk != null) {
            skrivebord.foreslaa(sag, luk.klassifikation(sagsgang::kriterium, moede.dato()), 0);
        }
        return sag;
    }

    /** What the author proposed, for the secretariat to decide. */
    Klassifikation forslag(long sag) {
        return sager.hent(sag).getForslag();
    }

    private void attach(long sag, String navn, String indhold) {
        try {
            skrivebord.vedlaeg(
                    sag, navn + ".pdf", filer.gem(new ByteArrayInputStream(SimpelPdf.afTekst(navn, indhold))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void meldTilbage(long sag, Demosag demo) {
        Indstilling indstilling = sager.hent(sag);
        Objects.requireNonNullElse(demo.feedback(), List.<Demosag.Melding>of()).forEach(melding -> {
            Integer at = melding.atPunkt();
            String sted = melding.afsnit() != null
                    ? "afsnit:" + melding.afsnit()
                    : at == null
                            ? "sag"
                            : "at:" + indstilling.getAtPunkter().get(at - 1).getId();
            sagsgang.meldTilbage(sag, sted, melding.tekst());
        });
    }
}
