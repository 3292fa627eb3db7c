package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.LukkedeOpgjort;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much of a year is confidential by each criterion, written as it is published. */
@Component
class Kriteriekopi {

    private final JdbcClient sql;

    Kriteriekopi(JdbcClient sql) {
        this.sql = sql;
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
}
