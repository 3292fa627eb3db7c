package dk.raadslag.demo;

import dk.raadslag.organisation.Programmetssyn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the program starts without a single case. Asked at every start, so that the question itself must be cheap. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class Foerstegang {

    private final Programmetssyn syn;
    private final JdbcClient jdbc;

    Foerstegang(Programmetssyn syn, JdbcClient jdbc) {
        this.syn = syn;
        this.jdbc = jdbc;
    }

    @Transactional
    boolean erNu() {
        boolean[] tom = {true};
        syn.under(() -> tom[0] = jdbc.sql("SELECT NOT EXISTS (SELECT FROM indstilling)")
                .query(Boolean.class)
                .single());
        return tom[0];
    }
}
