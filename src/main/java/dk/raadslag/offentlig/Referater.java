package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.Tilstand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public meetings, as the public web reads them. */
@Component
class Referater {

    private static final int NYESTE = 8;
    private static final int FLEST_FUNDNE = 5;
    /** A meeting that is cancelled is told of until its day has passed. */
    private static final String VISES = "(m.trukket_tilbage IS NULL OR m.aflyst AND m.dato >= :idag)";

    private static final String MOEDER = """
            SELECT m.forum, m.forum_navn, m.adresse, m.dato, m.start, m.slut, m.tilstand,
                m.punkter AS antal, m.aflyst
            FROM offentlig.moede m
            WHERE\s""";

    private static final String LINJE = MOEDER + "m.forum = :forum AND " + VISES + " ";

    private final Offentligkilde kilde;
    private final Punktlaesning punkter;
    private final Clock clock;

    Referater(Offentligkilde kilde, Punktlaesning punkter, Clock clock) {
        this.kilde = kilde;
        this.punkter = punkter;
        this.clock = clock;
    }

    /** The lists are another day's when it has passed. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Sprog.KOEBENHAVN);
    }

    List<Forumlinje> fora() {
        return kilde.sql()
                .sql("""
                        SELECT forum, (array_agg(forum_navn ORDER BY dato DESC))[1] AS navn,
                            array_agg(DISTINCT extract(year FROM dato)::int) AS aar
                        FROM offentlig.moede m WHERE\s""" + VISES + " GROUP BY forum ORDER BY max(dato) DESC, forum")
                .param("idag", today())
                .query((row, n) -> new Forumlinje(
                        row.getString("forum"),
                        row.getString("navn"),
                        List.of((Integer[]) row.getArray("aar").getArray()).reversed(),
                        nyeste(row.getString("forum"))))
                .list();
    }

    private List<Moedelinje> nyeste(String forum) {
        return kilde.sql()
                .sql(LINJE + "ORDER BY m.dato DESC, m.start DESC LIMIT :antal")
                .param("forum", forum)
                .param("idag", today())
                .param("antal", NYESTE)
                .query(Moedelinje.class)
                .list();
    }

    List<Moedelinje> moeder(String forum, int aar) {
        return kilde.sql()
                .sql(LINJE + "AND m.dato BETWEEN :fra AND :til ORDER BY m.dato DESC, m.start DESC")
                .param("forum", forum)
                .param("idag", today())
                .param("fra", LocalDate.of(aar, 1, 1))
                .param("til", LocalDate.of(aar, 12, 31))
                .query(Moedelinje.class)
                .list();
    }

    /** The newest that a search asks for by day or forum. */
    List<Moedelinje> find(Moedesoegning soegning) {
        if (!soegning.asksForOne()) {
            return List.of();
        }
        return kilde.sql()
                .sql(MOEDER + VISES
                        + " AND m.dato = coalesce(:dag, m.dato) AND starts_with(lower(m.forum_navn), :forum)"
                        + " ORDER BY m.dato DESC, m.start DESC LIMIT :antal")
                .param("idag", today())
                .param("dag", soegning.dag(), Types.DATE)
                .param("forum", soegning.forum())
                .param("antal", FLEST_FUNDNE)
                .query(Moedelinje.class)
                .list();
    }

    Fund find(String forum, String adresse) {
        return kilde.sql()
                .sql("""
                        SELECT m.* FROM offentlig.moede_adresse a JOIN offentlig.moede m USING (moede_id)
                        WHERE a.forum = :forum AND a.adresse = :adresse""")
                .param("forum", forum)
                .param("adresse", adresse)
                .query((row, n) -> fund(row, forum, adresse))
                .optional()
                .orElseGet(Fund.Ukendt::new);
    }

    private Fund fund(ResultSet row, String forum, String adresse) throws SQLException {
        String nyForum = row.getString("forum");
        String nyAdresse = row.getString("adresse");
        if (row.getObject("trukket_tilbage") != null) {
            return new Fund.Trukket(
                    row.getString("forum_navn"), row.getObject("dato", LocalDate.class), row.getString("grund"));
        }
        if (!nyForum.equals(forum) || !nyAdresse.equals(adresse)) {
            return new Fund.Flyttet(nyForum, nyAdresse);
        }
        long id = row.getLong("moede_id");
        return new Fund.Fundet(new UdgivetMoede(
                moede(row, id),
                forum,
                adresse,
                historik(id),
                row.getInt("flest_punkter"),
                row.getInt("punkter"),
                punkter.fjernedeBilag(id)));
    }

    private OffentligtMoede moede(ResultSet row, long id) throws SQLException {
        return new OffentligtMoede(
                id,
                row.getString("forum"),
                row.getString("forum_navn"),
                row.getObject("dato", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getObject("slut", LocalTime.class),
                row.getString("sted"),
                row.getInt("udgave"),
                Tilstand.valueOf(row.getString("tilstand")),
                tidspunkt(row, "offentliggjort"),
                godkendt(row),
                punkter.af(id));
    }

    private static @Nullable LocalDate godkendt(ResultSet row) throws SQLException {
        return row.getObject("godkendt", LocalDate.class);
    }

    private List<Historik> historik(long id) {
        return kilde.sql()
                .sql(
                        "SELECT * FROM offentlig.udgave_historik WHERE moede_id = :id ORDER BY tidspunkt DESC, udgave DESC, nr DESC")
                .param("id", id)
                .query((row, n) -> new Historik(
                        row.getInt("udgave"),
                        Tilstand.valueOf(row.getString("tilstand")),
                        tidspunkt(row, "tidspunkt"),
                        row.getInt("nr") > 1))
                .list();
    }

    private static Instant tidspunkt(ResultSet row, String kolonne) throws SQLException {
        return row.getObject(kolonne, OffsetDateTime.class).toInstant();
    }

    /** Where an item stands now, whatever number it had before. */
    Optional<Sagslinje> punkt(long punktId) {
        return kilde.sql().sql("""
                        SELECT m.forum, m.forum_navn, m.adresse, m.dato, p.nr
                        FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                        WHERE p.punkt_id = :id ORDER BY m.dato DESC, m.moede_id DESC LIMIT 1""").param("id", punktId).query(Sagslinje.class).optional();
    }

    /** The case at its other meetings, in the order they were held. */
    List<Sagslinje> andreMoeder(long sagId, long moedeId) {
        return kilde.sql()
                .sql("""
                        SELECT m.forum, m.forum_navn, m.adresse, m.dato, p.nr
                        FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                        WHERE p.sag_id = :sag AND p.moede_id <> :moede ORDER BY m.dato, m.start""")
                .param("sag", sagId)
                .param("moede", moedeId)
                .query(Sagslinje.class)
                .list();
    }
}
