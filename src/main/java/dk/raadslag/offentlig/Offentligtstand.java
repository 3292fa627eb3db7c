package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Offentligtnu;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public at this moment, in the transaction of the one who asks. */
@Component
class Offentligtstand implements Offentligtnu {

    private final JdbcClient sql;

    Offentligtstand(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean erOffentligt(long punktId) {
        return sql.sql("SELECT EXISTS (SELECT FROM offentlig.punkt WHERE punkt_id = :id AND aaben)")
                .param("id", punktId)
                .query(Boolean.class)
                .single();
    }
}
