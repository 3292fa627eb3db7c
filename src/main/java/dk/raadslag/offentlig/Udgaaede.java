package dk.raadslag.offentlig;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Items and bilag that are public no more: their addresses, feeds and lists of data say so. */
@Component
public class Udgaaede {

    private static final int NYESTE = 200;

    private final Offentligkilde kilde;

    Udgaaede(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    public Optional<Udgaaet> punkt(long punktId) {
        return kilde.sql()
                .sql("SELECT punkt_id AS id, tidspunkt, grund FROM offentlig.udgaaet_punkt WHERE punkt_id = :id")
                .param("id", punktId)
                .query(Udgaaet.class)
                .optional();
    }

    public Optional<Udgaaet> bilag(long bilagId) {
        return kilde.sql()
                .sql("SELECT bilag_id AS id, tidspunkt, grund FROM offentlig.udgaaet_bilag WHERE bilag_id = :id")
                .param("id", bilagId)
                .query(Udgaaet.class)
                .optional();
    }

    public List<Udgaaet> punkter(OffsetDateTime siden) {
        return kilde.sql()
                .sql(
                        "SELECT punkt_id AS id, tidspunkt, grund FROM offentlig.udgaaet_punkt WHERE tidspunkt >= :siden ORDER BY 1")
                .param("siden", siden)
                .query(Udgaaet.class)
                .list();
    }

    public List<Udgaaet> alleBilag(OffsetDateTime siden) {
        return kilde.sql()
                .sql(
                        "SELECT bilag_id AS id, tidspunkt, grund FROM offentlig.udgaaet_bilag WHERE tidspunkt >= :siden ORDER BY 1")
                .param("siden", siden)
                .query(Udgaaet.class)
                .list();
    }

    /** The newest items, as a feed takes them back; a reader that never had one passes over it. */
    List<Feedlinje> feed() {
        return kilde.sql().sql("""
                        SELECT punkt_id AS id, tidspunkt, grund FROM offentlig.udgaaet_punkt
                        ORDER BY tidspunkt DESC, punkt_id DESC LIMIT :antal""").param("antal", NYESTE).query(Udgaaet.class).list().stream()
                .map(et -> new Feedlinje(
                        "urn:raadslag:punkt:" + et.id(), "", "", et.tidspunkt(), "", et.begrundelse(Sprog.DA)))
                .toList();
    }
}
