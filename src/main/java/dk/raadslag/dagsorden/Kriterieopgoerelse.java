package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Kriterier;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.udgivelse.LukkedeOpgjort;
import dk.raadslag.udgivelse.LukkedeOpgjort.Kriterietal;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is confidential of a year by criterion, so that no figure tells by which criterion one item is closed. */
@Component
class Kriterieopgoerelse {

    /** With fewer than this a figure would tell of an item. */
    static final int MINDST = 3;

    private static final Locale DANSK = Locale.of("da", "DK");

    private final JdbcClient jdbc;
    private final EntityManager em;
    private final Kriterier kriterier;

    Kriterieopgoerelse(JdbcClient jdbc, EntityManager em, Kriterier kriterier) {
        this.jdbc = jdbc;
        this.em = em;
        this.kriterier = kriterier;
    }

    /** Of the forums that publish anything. */
    LukkedeOpgjort af(int aar) {
        em.flush();
        Map<String, Integer> antal = new TreeMap<>();
        jdbc.sql("""
                        SELECT i.kriterium, count(*) AS antal FROM raadslag.indstilling i
                        JOIN raadslag.moede m ON m.id = i.moede_id
                        JOIN raadslag.forum f ON f.noegle = m.forum_noegle
                        WHERE i.aabenhed = 'FORTROLIG' AND i.status IN ('UDGIVET', 'BESLUTTET', 'AFSLUTTET')
                            AND f.offentlighed <> 'INGEN' AND extract(year FROM m.dato) = ?
                        GROUP BY 1""").param(aar).query(row -> {
            antal.put(row.getString("kriterium"), row.getInt("antal"));
        });
        return new LukkedeOpgjort(aar, gathered(antal));
    }

    List<Kriterietal> gathered(Map<String, Integer> antal) {
        List<Kriterietal> tal = new ArrayList<>();
        int faa = 0;
        for (Map.Entry<String, Integer> et : antal.entrySet()) {
            if (et.getValue() < MINDST) {
                faa += et.getValue();
            } else {
                Kriterium kriterium = kriterier.med(et.getKey());
                tal.add(new Kriterietal(kriterium.titel(DANSK), kriterium.titel(Locale.UK), et.getValue()));
            }
        }
        if (faa > 0) {
            tal.add(new Kriterietal(null, null, faa));
        }
        return tal;
    }
}
