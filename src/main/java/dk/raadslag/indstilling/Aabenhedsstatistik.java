package dk.raadslag.indstilling;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much was decided to be confidential: per month, unit and criterion. What has been opened since counts as it was. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Aabenhedsstatistik {

    private final JdbcClient jdbc;
    private final Kriterier kriterier;
    private final Clock clock;

    Aabenhedsstatistik(JdbcClient jdbc, Kriterier kriterier, Clock clock) {
        this.jdbc = jdbc;
        this.kriterier = kriterier;
        this.clock = clock;
    }

    /** The cases whose openness was decided in these months. */
    public List<Afgjort> afgjorte(List<YearMonth> maaneder) {
        return jdbc.sql("""
                SELECT e.navn AS enhed,
                    date_trunc('month', i.klassificeret AT TIME ZONE 'Europe/Copenhagen')::date AS maaned,
                    coalesce(i.kriterium, a.kriterium) AS kriterium, count(*) AS sager
                FROM raadslag.indstilling i JOIN raadslag.enhed e ON e.kode = i.enhed_kode
                LEFT JOIN raadslag.aabning a
                    ON a.indstilling_id = i.id AND a.bilag_id IS NULL AND a.lukket = i.klassificeret
                WHERE i.klassificeret >= :fra AND i.aabenhed <> 'IKKE_AFGJORT'
                GROUP BY 1, 2, 3 ORDER BY 1, 2""")
                .param(
                        "fra",
                        maaneder.getFirst()
                                .atDay(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Afgjort(
                        row.getString("enhed"),
                        YearMonth.from(row.getDate("maaned").toLocalDate()),
                        kriterium(row.getString("kriterium")),
                        row.getInt("sager")))
                .list();
    }

    private @Nullable Kriterium kriterium(@Nullable String noegle) {
        return noegle == null ? null : kriterier.med(noegle);
    }

    /** @param kriterium what closed them; null if they were open */
    public record Afgjort(
            String enhed, YearMonth maaned, @Nullable Kriterium kriterium, int sager) {

        public boolean lukket() {
            return kriterium != null;
        }
    }
}
