package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.LukkedeOpgjort;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much of a year is confidential by each criterion: written as it is published, read for the page on openness. */
@Component
class Kriteriekopi {

    private final JdbcClient sql;
    private final Offentligkilde kilde;

    Kriteriekopi(JdbcClient sql, Offentligkilde kilde) {
        this.sql = sql;
        this.kilde = kilde;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LukkedeOpgjort opgjort) {
        sql.sql("DELETE FROM offentlig.lukket_tal WHERE aar = ?")
                .param(opgjort.aar())
                .update();
        int plads = 0;
        for (LukkedeOpgjort.Kriterietal tal : opgjort.tal()) {
            sql.sql("INSERT INTO offentlig.lukket_tal (aar, plads, titel, titel_en, antal) VALUES (?, ?, ?, ?, ?)")
                    .param(opgjort.aar())
                    .param(plads++)
                    .param(tal.titel())
                    .param(tal.engelsk())
                    .param(tal.antal())
                    .update();
        }
    }

    /** Of the newest year there is any for, the most first; what is gathered last. */
    List<Lukkettal> nyeste() {
        return kilde.sql().sql("""
                        SELECT aar, titel AS dansk, titel_en AS engelsk, antal FROM offentlig.lukket_tal
                        WHERE aar = (SELECT max(aar) FROM offentlig.lukket_tal)
                        ORDER BY titel IS NULL, antal DESC, plads""").query(Lukkettal.class).list();
    }
}
