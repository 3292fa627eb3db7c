package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.Offentligkilde;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads meetings, items and bilag for those who take the record as data. */
@Component
class Datakilde {

    static final int PR_SIDE = 100;

    /** A meeting, withdrawn or not. */
    record Moede(
            long moedeId,
            String forum,
            String forumNavn,
            String adresse,
            LocalDate dato,
            LocalTime start,
            LocalTime slut,
            String sted,
            String tilstand,
            OffsetDateTime oprettet,
            OffsetDateTime aendret,
            @Nullable OffsetDateTime trukketTilbage,
            @Nullable String grund,
            boolean aflyst) {}

    /** An item, open or not; what a confidential one has no more than a number of is null. */
    record Punkt(
            long punktId,
            long moedeId,
            int nr,
            boolean aaben,
            @Nullable String titel,
            @Nullable String enhed,
            @Nullable String sagsnummer,
            @Nullable String beslutning,
            @Nullable String bemaerkning,
            @Nullable LocalDate lukket,
            @Nullable LocalDate aabnet,
            LocalDate dato,
            OffsetDateTime oprettet,
            OffsetDateTime aendret) {}

    record AtPunkt(
            int nr,
            int atNr,
            String tekst,
            @Nullable String udfald,
            @Nullable String bemaerkning) {}

    /** @param papirer the ids of the items it stands at, with commas between */
    record Bilag(
            long bilagId,
            String papirer,
            int nr,
            String navn,
            String filnavn,
            String type,
            long stoerrelse,
            @Nullable LocalDate lukket,
            @Nullable LocalDate aabnet,
            OffsetDateTime oprettet,
            OffsetDateTime aendret) {}

    /** Created when it first became public, which no later edition changes. */
    private static final String MOEDER = """
            (SELECT *, coalesce(
                (SELECT min(h.tidspunkt) FROM offentlig.udgave_historik h WHERE h.moede_id = alle.moede_id),
                alle.offentliggjort) AS oprettet
            FROM offentlig.moede alle) m""";

    private static final String MOEDE = "SELECT * FROM " + MOEDER;
    private static final String PUNKT = """
            SELECT p.punkt_id, p.moede_id, p.nr, p.aaben, p.titel, p.enhed, p.sagsnummer, p.beslutning, p.bemaerkning,
                p.lukket, p.aabnet, m.dato, m.oprettet, m.aendret
            FROM offentlig.punkt p JOIN\s""" + MOEDER + " USING (moede_id)";
    private static final String BILAG = """
            SELECT b.bilag_id, b.bilag_nr AS nr,
                (SELECT string_agg(DISTINCT i.punkt_id::text, ',')
                 FROM offentlig.bilag a JOIN offentlig.punkt i USING (moede_id, nr) WHERE a.bilag_id = b.bilag_id) AS papirer,
                b.navn, b.filnavn, b.type, b.stoerrelse, b.lukket,
                b.aabnet, m.oprettet, m.aendret
            FROM offentlig.bilag b JOIN offentlig.punkt p USING (moede_id, nr) JOIN\s""" + MOEDER + " USING (moede_id)";

    /** Of what stands at several meetings, the latest. */
    private static final String SENESTE = " AND " + """
            %1$s.moede_id = (
                SELECT d.moede_id FROM offentlig.%2$s d JOIN offentlig.moede n USING (moede_id)
                WHERE d.%2$s_id = %1$s.%2$s_id ORDER BY n.dato DESC, n.moede_id DESC LIMIT 1)""";

    private static final String ET_BILAG = SENESTE.formatted("b", "bilag");
    private static final String ET_PUNKT = SENESTE.formatted("p", "punkt") + " AND p.aaben";
    private static final String WHERE = " WHERE " + Udsnit.MOEDE;
    private static final String SIDE = " LIMIT :antal OFFSET :fra";

    private final Offentligkilde kilde;

    Datakilde(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    private StatementSpec sql(String sql) {
        return kilde.sql().sql(sql);
    }

    record Forum(String forum, String navn, OffsetDateTime oprettet, OffsetDateTime aendret) {}

    List<Forum> fora() {
        return sql("""
                        SELECT forum, (array_agg(forum_navn ORDER BY dato DESC))[1] AS navn, min(oprettet) AS oprettet,
                            max(aendret) AS aendret
                        FROM\s""" + MOEDER + " GROUP BY forum ORDER BY forum")
                .query(Forum.class)
                .list();
    }

    List<Moede> moeder(Udsnit udsnit, int side) {
        return side(sql(MOEDE + WHERE + " ORDER BY m.moede_id" + SIDE), udsnit, side)
                .query(Moede.class)
                .list();
    }

    long antalMoeder(Udsnit udsnit) {
        return antal("SELECT count(*) FROM " + MOEDER + WHERE, udsnit);
    }

    List<Moede> moeder(String forum, Udsnit udsnit, int side) {
        return side(
                        sql(MOEDE + WHERE + " AND m.forum = :forum ORDER BY m.moede_id" + SIDE)
                                .param("forum", forum),
                        udsnit,
                        side)
                .query(Moede.class)
                .list();
    }

    long antalMoeder(String forum, Udsnit udsnit) {
        return udsnit.bind(sql("SELECT count(*) FROM " + MOEDER + WHERE + " AND m.forum = :forum"))
                .param("forum", forum)
                .query(Long.class)
                .single();
    }

    List<Moede> moeder(String forum) {
        return sql(MOEDE + " WHERE m.forum = :forum ORDER BY m.dato, m.start, m.moede_id")
                .param("forum", forum)
                .query(Moede.class)
                .list();
    }

    List<Moede> moeder(String forum, int aar) {
        return sql(MOEDE + """
                         WHERE forum = :forum AND dato BETWEEN :fra AND :til AND trukket_tilbage IS NULL
                        ORDER BY dato, start, moede_id""")
                .param("forum", forum)
                .param("fra", LocalDate.of(aar, 1, 1))
                .param("til", LocalDate.of(aar, 12, 31))
                .query(Moede.class)
                .list();
    }

    Optional<Moede> moede(long id) {
        return sql(MOEDE + " WHERE m.moede_id = :id")
                .param("id", id)
                .query(Moede.class)
                .optional();
    }

    List<Punkt> punkter(long moedeId) {
        return sql(PUNKT + " WHERE p.moede_id = :id ORDER BY p.nr")
                .param("id", moedeId)
                .query(Punkt.class)
                .list();
    }

    List<Punkt> papirer(Udsnit udsnit, int side) {
        return side(sql(PUNKT + WHERE + ET_PUNKT + " ORDER BY p.punkt_id" + SIDE), udsnit, side)
                .query(Punkt.class)
                .list();
    }

    long antalPapirer(Udsnit udsnit) {
        return antal(
                "SELECT count(*) FROM offentlig.punkt p JOIN " + MOEDER + " USING (moede_id)" + WHERE + ET_PUNKT,
                udsnit);
    }

    /** Where the item stands now: at its latest meeting. */
    Optional<Punkt> punkt(long punktId) {
        return sql(PUNKT + " WHERE p.punkt_id = :id ORDER BY m.dato DESC, m.moede_id DESC LIMIT 1")
                .param("id", punktId)
                .query(Punkt.class)
                .optional();
    }

    List<AtPunkt> atPunkter(long moedeId) {
        return sql("SELECT nr, at_nr, tekst, udfald, bemaerkning FROM offentlig.at_punkt WHERE moede_id = :id ORDER BY nr, at_nr")
                .param("id", moedeId)
                .query(AtPunkt.class)
                .list();
    }

    List<Bilag> bilag(Punkt punkt) {
        return sql(BILAG + " WHERE b.moede_id = :moede AND b.nr = :nr ORDER BY b.bilag_nr, b.bilag_id")
                .param("moede", punkt.moedeId())
                .param("nr", punkt.nr())
                .query(Bilag.class)
                .list();
    }

    List<Bilag> bilag(Udsnit udsnit, int side) {
        return side(sql(BILAG + WHERE + ET_BILAG + " ORDER BY b.bilag_id" + SIDE), udsnit, side)
                .query(Bilag.class)
                .list();
    }

    long antalBilag(Udsnit udsnit) {
        return antal(
                "SELECT count(*) FROM offentlig.bilag b JOIN " + MOEDER + " USING (moede_id)" + WHERE + ET_BILAG,
                udsnit);
    }

    Optional<Bilag> etBilag(long bilagId) {
        return sql(BILAG + " WHERE b.bilag_id = :id ORDER BY m.dato DESC, m.moede_id DESC LIMIT 1")
                .param("id", bilagId)
                .query(Bilag.class)
                .optional();
    }

    /** @param under address below {@code /referater} */
    record Sidelinje(String under, OffsetDateTime aendret) {}

    /** Every page of a forum's meetings and open items; the newest first, as far as a sitemap reaches. */
    List<Sidelinje> sider(String forum) {
        return sql("""
                        SELECT coalesce('/punkt/' || p.punkt_id, '/' || m.forum || '/' || m.adresse) AS under, m.aendret
                        FROM offentlig.moede m
                            LEFT JOIN LATERAL (
                                SELECT NULL::int AS nr, NULL::bigint AS punkt_id UNION ALL
                                SELECT nr, punkt_id FROM offentlig.punkt WHERE moede_id = m.moede_id AND aaben) p ON true
                        WHERE m.forum = :forum AND m.trukket_tilbage IS NULL
                        ORDER BY m.dato DESC, m.moede_id, p.nr NULLS FIRST LIMIT 50000""").param("forum", forum).query(Sidelinje.class).list();
    }

    private static StatementSpec side(StatementSpec sql, Udsnit udsnit, int side) {
        return udsnit.bind(sql).param("antal", PR_SIDE).param("fra", (side - 1) * PR_SIDE);
    }

    private long antal(String sql, Udsnit udsnit) {
        return udsnit.bind(sql(sql)).query(Long.class).single();
    }
}
