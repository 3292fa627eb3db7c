package dk.raadslag.indstilling;

import dk.raadslag.indstilling.Indsendelser.Indsendelse;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the secretariat needs when it reads a case (rule 6): what has changed since last, and its own check list. */
@Service
@Transactional
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Sekretariatslaesning {

    private final Sagsmappe sager;
    private final Indsendelser indsendelser;
    private final AktuelBruger aktuel;
    private final JdbcClient jdbc;
    private final Spor spor;
    private final Clock clock;

    Sekretariatslaesning(
            Sagsmappe sager, Indsendelser indsendelser, AktuelBruger aktuel, JdbcClient jdbc, Spor spor, Clock clock) {
        this.sager = sager;
        this.indsendelser = indsendelser;
        this.aktuel = aktuel;
        this.jdbc = jdbc;
        this.spor = spor;
        this.clock = clock;
    }

    /** Against the case as it was sent before; empty for a case that has been sent once or never. */
    @Transactional(readOnly = true)
    public Optional<SidenSidst> sidenSidst(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        // While the author writes, the newest is the one that was read.
        int foer = indstilling.getStatus().kanSkrives() ? 0 : 1;
        List<Indsendelse> sendte = indsendelser.af(sag);
        return sendte.stream()
                .skip(foer)
                .findFirst()
                .map(sendt -> new SidenSidst(
                        sendt.tidspunkt(), Sagsaendringer.mellem(sendt.indhold(), Sagsaftryk.af(indstilling))));
    }

    /** Those that have been judged. */
    @Transactional(readOnly = true)
    public Map<Vurderingspunkt, Vurdering> vurderinger(long sag) {
        sager.tilLaesning(sag);
        Map<Vurderingspunkt, Vurdering> vurderinger = new EnumMap<>(Vurderingspunkt.class);
        jdbc.sql("SELECT punkt, af, tidspunkt FROM raadslag.vurdering WHERE indstilling_id = ?")
                .param(sag)
                .query(row -> {
                    vurderinger.put(
                            Vurderingspunkt.valueOf(row.getString("punkt")),
                            new Vurdering(
                                    row.getString("af"),
                                    row.getTimestamp("tidspunkt").toInstant()));
                });
        return vurderinger;
    }

    public void vurder(long sag, Vurderingspunkt punkt, boolean vurderet) {
        sager.tilLaesning(sag).beginCheck();
        if (vurderet) {
            jdbc.sql("INSERT INTO raadslag.vurdering VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(sag, punkt.name(), aktuel.bruger().getNavn())
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            jdbc.sql("DELETE FROM raadslag.vurdering WHERE indstilling_id = ? AND punkt = ?")
                    .params(sag, punkt.name())
                    .update();
        }
        spor.noter(IndstillingTrin.EMNE, sag, vurderet ? "vurderet" : "vurderingFjernet", Map.of(), null);
    }

    /** @param sendt when the case was sent that it is held against */
    public record SidenSidst(Instant sendt, List<Aendring> aendringer) {}

    public record Vurdering(String af, Instant tidspunkt) {}
}
