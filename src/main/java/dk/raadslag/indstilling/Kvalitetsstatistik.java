package dk.raadslag.indstilling;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often a case is right the first time, per unit and month, and what is found most. Never per person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Kvalitetsstatistik {

    /** With fewer cases than this a share would tell of a person. */
    public static final int MINDST = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Kvalitetsstatistik(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The months shown, oldest first; the last is this one. */
    public List<YearMonth> maaneder(int antal) {
        YearMonth nu = YearMonth.now(clock);
        return java.util.stream.IntStream.range(0, antal)
                .mapToObj(i -> nu.minusMonths(antal - 1L - i))
                .toList();
    }

    /** Cases that were first sent in these months and have been read since: approved, or sent back to be corrected. */
    public List<Enhedsmaaned> foersteGang(List<YearMonth> maaneder) {
        return jdbc.sql("""
                SELECT e.navn AS enhed, date_trunc('month', i.tidspunkt AT TIME ZONE 'Europe/Copenhagen')::date AS maaned,
                    count(*) AS sager, count(*) FILTER (WHERE i.udfald = 'GODKENDT') AS rigtige
                FROM raadslag.indsendelse i JOIN raadslag.enhed e ON e.kode = i.enhed_kode
                WHERE i.nr = 1 AND i.udfald IS NOT NULL AND i.tidspunkt >= :fra
                GROUP BY 1, 2 ORDER BY 1, 2""")
                .param("fra", start(maaneder))
                .query((row, number) -> new Enhedsmaaned(
                        row.getString("enhed"),
                        YearMonth.from(row.getDate("maaned").toLocalDate()),
                        row.getInt("sager"),
                        row.getInt("rigtige")))
                .list();
    }

    /** What the check found when cases were first sent in these months, in most cases first. */
    public List<Regeltal> hyppigste(List<YearMonth> maaneder, int hoejst) {
        return jdbc.sql("""
                SELECT f.regel, count(*) AS sager, sum(f.antal) AS fund
                FROM raadslag.indsendelse i JOIN raadslag.indsendelse_fund f ON f.indsendelse_id = i.id
                WHERE i.nr = 1 AND i.tidspunkt >= :fra GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1 LIMIT :hoejst""")
                .param("fra", start(maaneder))
                .param("hoejst", hoejst)
                .query(Regeltal.class)
                .list();
    }

    private java.time.OffsetDateTime start(List<YearMonth> maaneder) {
        ZonedDateTime start = maaneder.getFirst().atDay(1).atStartOfDay(clock.getZone());
        return start.toInstant().atOffset(ZoneOffset.UTC);
    }

    /** @param rigtige approved without having been sent back */
    public record Enhedsmaaned(String enhed, YearMonth maaned, int sager, int rigtige) {}

    /** @param regel the rule's id */
    public record Regeltal(String regel, int sager, int fund) {}
}
