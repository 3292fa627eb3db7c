package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Aabnet;
import dk.raadslag.udgivelse.FjernetFraOffentligheden;
import dk.raadslag.udgivelse.MoedeOffentliggjort;
import dk.raadslag.udgivelse.MoedeTilbagetrukket;
import dk.raadslag.udgivelse.OffentligtAfsnit;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes and withdraws meetings, as the modules that own them do. Ids from here are high, to meet no others. */
@TestComponent
class Proevemoeder {

    static final String FORUM = "Proevemoede";
    static final byte[] FIL = "Bilagets indhold: æøå".getBytes(StandardCharsets.UTF_8);

    /** What can be read in a bilag, by its id; in others nothing. */
    final Map<Long, String> tekster = new ConcurrentHashMap<>();

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaktion;

    Proevemoeder(ApplicationEventPublisher events, TransactionTemplate transaktion) {
        this.events = events;
        this.transaktion = transaktion;
    }

    void offentliggoer(OffentligtMoede moede) {
        transaktion.executeWithoutResult(status -> offentliggoerUdenTransaktion(moede));
    }

    void offentliggoerOgFortryd(OffentligtMoede moede) {
        transaktion.executeWithoutResult(status -> {
            offentliggoerUdenTransaktion(moede);
            status.setRollbackOnly();
        });
    }

    void offentliggoerUdenTransaktion(OffentligtMoede moede) {
        events.publishEvent(new MoedeOffentliggjort(
                moede, sha256 -> new ByteArrayInputStream(FIL), bilag -> tekster.getOrDefault(bilag.bilagId(), "")));
    }

    /** Somebody takes the meeting away: why is nobody's outside. */
    void remove(long moedeId) {
        transaktion.executeWithoutResult(status -> events.publishEvent(new MoedeTilbagetrukket(moedeId, null)));
    }

    /** @param bilagId null for the item */
    void remove(long punktId, @Nullable Long bilagId) {
        transaktion.executeWithoutResult(status -> events.publishEvent(new FjernetFraOffentligheden(punktId, bilagId)));
    }

    void traekTilbage(long moedeId, @Nullable String grund) {
        transaktion.executeWithoutResult(status -> events.publishEvent(new MoedeTilbagetrukket(moedeId, grund)));
    }

    static OffentligtMoede moede(long id, String dato, Tilstand tilstand, OffentligtPunkt... punkter) {
        return moede(id, dato, 1, tilstand, punkter);
    }

    static OffentligtMoede moede(long id, String dato, int udgave, Tilstand tilstand, OffentligtPunkt... punkter) {
        return moede(FORUM, id, dato, udgave, tilstand, punkter);
    }

    static OffentligtMoede moede(
            String forum, long id, String dato, int udgave, Tilstand tilstand, OffentligtPunkt... punkter) {
        return new OffentligtMoede(
                id,
                forum,
                forum.equals(FORUM) ? "Prøvemøde" : "Prøvemøde " + forum,
                LocalDate.parse(dato),
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                "Rådmandens kontor",
                udgave,
                tilstand,
                Instant.parse("2026-11-26T14:00:00Z"),
                tilstand == Tilstand.GODKENDT ? LocalDate.parse(dato).plusDays(7) : null,
                List.of(punkter));
    }

    static OffentligtPunkt aabent(long id, int nr, String titel) {
        return aabent(id, nr, titel, "<p>Foreningerne på Århusvej åbner for ø-lejre.</p>", List.of(), List.of());
    }

    static OffentligtPunkt aabent(
            long id,
            int nr,
            String titel,
            String html,
            List<OffentligtAtPunkt> atPunkter,
            List<OffentligtBilag> bilag) {
        return new OffentligtPunkt(
                id,
                nr,
                "Til godkendelse",
                false,
                titel,
                "Fagligt Sekretariat",
                "EMN-2026-014210",
                List.of(
                        new OffentligtAfsnit("Indledning", html, html.replaceAll("<[^>]*>", "")),
                        new OffentligtAfsnit("Ressourcer", "", "")),
                atPunkter,
                null,
                null,
                bilag,
                id);
    }

    /** An item that was confidential before, with a bilag that was so too. */
    static OffentligtPunkt aabnet(long id, int nr, String titel, Aabnet aabnet, OffentligtBilag bilag) {
        OffentligtBilag aabnetBilag = new OffentligtBilag(
                bilag.bilagId(),
                bilag.nr(),
                bilag.navn(),
                bilag.filnavn(),
                bilag.type(),
                bilag.stoerrelse(),
                bilag.sha256(),
                aabnet);
        return new OffentligtPunkt(
                id,
                nr,
                "Til godkendelse",
                false,
                titel,
                "Fagligt Sekretariat",
                "EMN-2026-014210",
                List.of(),
                List.of(),
                null,
                null,
                List.of(aabnetBilag),
                id,
                aabnet);
    }

    static OffentligtBilag bilag(long id, int nr, String filnavn) {
        return new OffentligtBilag(id, nr, "Notat om " + filnavn, filnavn, "application/pdf", FIL.length, sha256(FIL));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
