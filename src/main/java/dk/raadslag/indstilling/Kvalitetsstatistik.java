package dk.raadslag.indstilling;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        return IntStream.range(0, antal)
                .mapToObj(i -> nu.minusMonths(antal - 1L - i))
                .toList();
    }

    /**
     * Cases that were first sent in these months and have been read since: approved, or sent back to be corrected. Unit by
     * unit, month by month; no figure of fewer than {@link #MINDST} cases, and no sum that would give one away: what is
     * not shown is not in the sums, unless a unit's own hidden months are enough cases together.
     */
    public List<Enhedsraekke> foersteGang(List<YearMonth> maaneder) {
        Map<String, Map<YearMonth, Andel>> tal = new LinkedHashMap<>();
        for (Enhedsmaaned et : counted(maaneder)) {
            tal.computeIfAbsent(et.enhed(), ny -> new HashMap<>())
                    .put(et.maaned(), new Andel(et.sager(), et.rigtige()));
        }
        return tal.entrySet().stream()
                .map(enhed -> row(enhed.getKey(), maaneder, enhed.getValue()))
                .toList();
    }

    /** Of all units together: what is shown of each. */
    public Enhedsraekke alleEnheder(List<Enhedsraekke> enheder, int maaneder) {
        List<Andel> sum = IntStream.range(0, maaneder)
                .mapToObj(i ->
                        enheder.stream().map(enhed -> enhed.maaneder().get(i)).reduce(Andel.INGEN, Andel::medVist))
                .toList();
        return new Enhedsraekke("", sum, sum.stream().reduce(Andel.INGEN, Andel::medVist));
    }

    private static Enhedsraekke row(String enhed, List<YearMonth> maaneder, Map<YearMonth, Andel> tal) {
        List<Andel> hver = maaneder.stream()
                .map(maaned -> tal.getOrDefault(maaned, Andel.INGEN))
                .toList();
        Andel skjult = hver.stream().filter(Andel::erSkjult).reduce(Andel.INGEN, Andel::med);
        Andel vist = hver.stream().reduce(Andel.INGEN, Andel::medVist);
        return new Enhedsraekke(enhed, hver, skjult.erSkjult() && vist.sager() > 0 ? vist : vist.med(skjult));
    }

    private List<Enhedsmaaned> counted(List<YearMonth> maaneder) {
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

    /** What the check found when cases were first sent in these months, in most cases first; in too few is not told. */
    public List<Regeltal> hyppigste(List<YearMonth> maaneder, int hoejst) {
        return jdbc.sql("""
                SELECT f.regel, count(*) AS sager, sum(f.antal) AS fund
                FROM raadslag.indsendelse i JOIN raadslag.indsendelse_fund f ON f.indsendelse_id = i.id
                WHERE i.nr = 1 AND i.tidspunkt >= :fra GROUP BY 1 HAVING count(*) >= :mindst ORDER BY 2 DESC, 3 DESC, 1 LIMIT :hoejst""")
                .param("fra", start(maaneder))
                .param("hoejst", hoejst)
                .param("mindst", MINDST)
                .query(Regeltal.class)
                .list();
    }

    private java.time.OffsetDateTime start(List<YearMonth> maaneder) {
        ZonedDateTime start = maaneder.getFirst().atDay(1).atStartOfDay(clock.getZone());
        return start.toInstant().atOffset(ZoneOffset.UTC);
    }

    private record Enhedsmaaned(String enhed, YearMonth maaned, int sager, int rigtige) {}

    /** @param rigtige approved without having been sent back */
    public record Andel(int sager, int rigtige) {

        static final Andel INGEN = new Andel(0, 0);

        /** So few that it would be about persons. */
        public boolean erSkjult() {
            return sager > 0 && sager < MINDST;
        }

        Andel med(Andel anden) {
            return new Andel(sager + anden.sager, rigtige + anden.rigtige);
        }

        Andel medVist(Andel anden) {
            return anden.erSkjult() ? this : med(anden);
        }
    }

    /** @param maaneder in the order of the months asked for */
    public record Enhedsraekke(String enhed, List<Andel> maaneder, Andel ialt) {}

    /** @param regel the rule's id */
    public record Regeltal(String regel, int sager, int fund) {}
}
