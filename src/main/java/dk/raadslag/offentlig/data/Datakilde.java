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
            OffsetDateTime offentliggjort,
            OffsetDateTime aendret,
            @Nullable OffsetDateTime trukketTilbage,
            @Nullable String grund) {}

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
            String forum,
            String adresse,
            LocalDate dato,
            OffsetDateTime aendret) {}

    record AtPunkt(
            int nr,
            int atNr,
            String tekst,
            @Nullable String udfald,
            @Nullable String bemaerkning) {}

    record Bilag(
            long bilagId,
            long punktId,
            int nr,
            String navn,
            String filnavn,
            String type,
            long stoerrelse,
            @Nullable LocalDate lukket,
            @Nullable LocalDate aabnet,
            OffsetDateTime aendret) {}

    private static final String PUNKT = """
            SELECT p.punkt_id, p.moede_id, p.nr, p.aaben, p.titel, p.enhed, p.sagsnummer, p.beslutning, p.bemaerkning,
                p.lukket, p.aabnet, m.forum, m.adresse, m.dato, m.aendret
            FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)""";
    private static final String BILAG = """
            SELECT b.bilag_id, p.punkt_id, b.bilag_nr AS nr, b.navn, b.filnavn, b.type, b.stoerrelse, b.lukket,
                b.aabnet, m.aendret
            FROM offentlig.bilag b JOIN offentlig.punkt p USING (moede_id, nr) JOIN offentlig.moede m USING (moede_id)""";

    private final Offentligkilde kilde;

    Datakilde(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    private StatementSpec sql(String sql) {
        return kilde.sql().sql(sql);
    }

    record Forum(String forum, String navn, OffsetDateTime aendret) {}

    List<Forum> fora() {
        return sql("""
                        SELECT forum, (array_agg(forum_navn ORDER BY dato DESC))[1] AS navn, max(aendret) AS aendret
                        FROM offentlig.moede GROUP BY forum ORDER BY forum""").query(Forum.class).list();
    }

    /** @param siden only what changed at or after this */
    List<Moede> moeder(OffsetDateTime siden, int side) {
        return side(
                        sql(
                                "SELECT * FROM offentlig.moede WHERE aendret >= :siden ORDER BY moede_id LIMIT :antal OFFSET :fra"),
                        siden,
                        side)
                .query(Moede.class)
                .list();
    }

    long antalMoeder(OffsetDateTime siden) {
        return antal("SELECT count(*) FROM offentlig.moede WHERE aendret >= :siden", siden);
    }

    List<Moede> moeder(String forum) {
        return sql("SELECT * FROM offentlig.moede WHERE forum = :forum ORDER BY dato, start, moede_id")
                .param("forum", forum)
                .query(Moede.class)
                .list();
    }

    List<Moede> moeder(String forum, int aar) {
        return sql("""
                        SELECT * FROM offentlig.moede
                        WHERE forum = :forum AND dato BETWEEN :fra AND :til AND trukket_tilbage IS NULL
                        ORDER BY dato, start, moede_id""")
                .param("forum", forum)
                .param("fra", LocalDate.of(aar, 1, 1))
                .param("til", LocalDate.of(aar, 12, 31))
                .query(Moede.class)
                .list();
    }

    Optional<Moede> moede(long id) {
        return sql("SELECT * FROM offentlig.moede WHERE moede_id = :id")
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

    List<Punkt> papirer(OffsetDateTime siden, int side) {
        return side(
                        sql(
                                PUNKT
                                        + " WHERE p.aaben AND m.aendret >= :siden ORDER BY p.punkt_id, p.moede_id LIMIT :antal OFFSET :fra"),
                        siden,
                        side)
                .query(Punkt.class)
                .list();
    }

    long antalPapirer(OffsetDateTime siden) {
        return antal("""
                SELECT count(*) FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                WHERE p.aaben AND m.aendret >= :siden""", siden);
    }

    /** Where the item stands now: at its latest meeting. */
    Optional<Punkt> punkt(long punktId) {
        return sql(PUNKT + " WHERE p.punkt_id = :id ORDER BY m.dato DESC LIMIT 1")
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

    List<Bilag> bilag(long punktId) {
        return sql(BILAG + " WHERE p.punkt_id = :id ORDER BY b.bilag_nr, b.bilag_id")
                .param("id", punktId)
                .query(Bilag.class)
                .list();
    }

    List<Bilag> bilag(OffsetDateTime siden, int side) {
        return side(
                        sql(
                                BILAG
                                        + " WHERE m.aendret >= :siden ORDER BY b.bilag_id, b.moede_id LIMIT :antal OFFSET :fra"),
                        siden,
                        side)
                .query(Bilag.class)
                .list();
    }

    long antalBilag(OffsetDateTime siden) {
        return antal("""
                SELECT count(*) FROM offentlig.bilag b JOIN offentlig.moede m USING (moede_id)
                WHERE m.aendret >= :siden""", siden);
    }

    Optional<Bilag> etBilag(long bilagId) {
        return sql(BILAG + " WHERE b.bilag_id = :id ORDER BY m.dato DESC LIMIT 1")
                .param("id", bilagId)
                .query(Bilag.class)
                .optional();
    }

    record Sidelinje(String under, OffsetDateTime aendret) {}

    /** Every page of a forum's meetings and open items; the newest first, as far as a sitemap reaches. */
    List<Sidelinje> sider(String forum) {
        return sql("""
                        SELECT '/' || m.adresse || coalesce('/punkt/' || p.nr, '') AS under, m.aendret
                        FROM offentlig.moede m
                            LEFT JOIN LATERAL (
                                SELECT NULL::int AS nr UNION ALL
                                SELECT nr FROM offentlig.punkt WHERE moede_id = m.moede_id AND aaben) p ON true
                        WHERE m.forum = :forum AND m.trukket_tilbage IS NULL
                        ORDER BY m.dato DESC, m.moede_id, p.nr NULLS FIRST LIMIT 50000""").param("forum", forum).query(Sidelinje.class).list();
    }

    private static StatementSpec side(StatementSpec sql, OffsetDateTime siden, int side) {
        return sql.param("siden", siden).param("antal", PR_SIDE).param("fra", (side - 1) * PR_SIDE);
    }

    private long antal(String sql, OffsetDateTime siden) {
        return sql(sql).param("siden", siden).query(Long.class).single();
    }
}
