package dk.raadslag.offentlig;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The way into the public store: role {@code raadslag_offentlig}, reading only, a page from one moment. */
@Component
public class Offentligkilde {

    /** No question from the street may keep the database longer. */
    private static final int LAENGST_SEKUNDER = 5;

    private final JdbcClient sql;
    private final TransactionTemplate oejeblik;

    Offentligkilde(@Qualifier("offentligDataSource") DataSource kilde) {
        JdbcTemplate skabelon = new JdbcTemplate(kilde);
        skabelon.setQueryTimeout(LAENGST_SEKUNDER);
        sql = JdbcClient.create(skabelon);
        oejeblik = new TransactionTemplate(new JdbcTransactionManager(kilde));
        oejeblik.setReadOnly(true);
        oejeblik.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public JdbcClient sql() {
        return sql;
    }

    /** Everything read inside sees the same moment, however many publications commit meanwhile. */
    @SuppressWarnings("NullAway") // the action never gives null
    public <T> T iEtOejeblik(Supplier<T> laesning) {
        return oejeblik.execute(status -> laesning.get());
    }
}
