package dk.raadslag.offentlig;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Items and bilag that are public no more: their addresses, feeds and lists of data say so. */
@Component
public class Udgaaede {

    private static final int NYESTE = 200;
    private static final String EN = """
            SELECT u.%1$s_id AS id, u.tidspunkt, u.grund, u.fjernet,
                (SELECT min(h.tidspunkt) FROM offentlig.udgave_historik h WHERE h.moede_id = u.moede_id) AS oprettet,
                m.forum, m.forum_navn, m.adresse, m.dato
            FROM offentlig.udgaaet_%1$s u
            LEFT JOIN offentlig.moede m ON m.moede_id = u.moede_id AND m.trukket_tilbage IS NULL\s""";
    private static final String PUNKT = EN.formatted("punkt");
    private static final String BILAG = EN.formatted("bilag");

    private final Offentligkilde kilde;

    Udgaaede(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    public Optional<Udgaaet> punkt(long punktId) {
        return et(PUNKT + "WHERE u.punkt_id = :id", punktId);
    }

    /** What stood at this number of a meeting when it was taken away. */
    Optional<Udgaaet> nummer(long moedeId, int nr) {
        return kilde.sql()
                .sql(PUNKT + "WHERE u.moede_id = :moede AND u.nr = :nr ORDER BY u.tidspunkt DESC LIMIT 1")
                .param("moede", moedeId)
                .param("nr", nr)
                .query(Udgaaet.class)
                .optional();
    }

    public Optional<Udgaaet> bilag(long bilagId) {
        return et(BILAG + "WHERE u.bilag_id = :id", bilagId);
    }

    private Optional<Udgaaet> et(String sql, long id) {
        return kilde.sql().sql(sql).param("id", id).query(Udgaaet.class).optional();
    }

    public List<Udgaaet> punkter() {
        return alle(PUNKT);
    }

    public List<Udgaaet> alleBilag() {
        return alle(BILAG);
    }

    private List<Udgaaet> alle(String sql) {
        return kilde.sql().sql(sql + "ORDER BY 1").query(Udgaaet.class).list();
    }

    /** The newest items, as a feed takes them back; a reader that never had one passes over it. */
    List<Feedlinje> feed() {
        return kilde
                .sql()
                .sql(PUNKT + "ORDER BY u.tidspunkt DESC, u.punkt_id DESC LIMIT :antal")
                .param("antal", NYESTE)
                .query(Udgaaet.class)
                .list()
                .stream()
                .map(et -> new Feedlinje(
                        "urn:raadslag:punkt:" + et.id(), "", "", et.tidspunkt(), "", et.begrundelse(Sprog.DA)))
                .toList();
    }
}
