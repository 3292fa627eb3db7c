package dk.raadslag.spor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@WithMockUser
class SporTest {

    @Autowired
    Spor spor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Sees every row. */
    private final JdbcClient ejer = JdbcClient.create(Testdatabase.postgres().getPostgresDatabase());

    private final String emne = UUID.randomUUID().toString();

    @Test
    void whatIsNotedCanBeReadInOrderWithWhoAndWhy() {
        transaction.executeWithoutResult(tx -> {
            spor.noter("prøve", emne, "oprettet", Map.of("møde", "æøå"), null);
            spor.noter("prøve", emne, "flyttet", Map.of(), "Fordi det er helligdag");
        });

        assertThat(spor.historik("prøve", emne))
                .extracting(Haendelse::handling, Haendelse::aktoer, Haendelse::grund)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("oprettet", "Rådslag", null),
                        org.assertj.core.groups.Tuple.tuple("flyttet", "Rådslag", "Fordi det er helligdag"));
    }

    @Test
    void nothingIsNotedOutsideATransaction() {
        assertThatThrownBy(() -> spor.noter("prøve", emne, "oprettet", Map.of(), null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nothingIsLeftOfATransactionThatFails() {
        transaction.executeWithoutResult(tx -> {
            spor.noter("prøve", emne, "oprettet", Map.of(), null);
            tx.setRollbackOnly();
        });

        assertThat(spor.historik("prøve", emne)).isEmpty();
    }

    @Test
    void eachRowIsSealedWithTheOneBeforeItInItsChain() {
        for (int i = 0; i < 20; i++) {
            transaction.executeWithoutResult(tx -> {
                spor.noter("prøve", emne, "oprettet", Map.of(), null);
                spor.noter("prøve", emne, "flyttet", Map.of(), null);
            });
        }

        assertThat(jdbc.sql("SELECT count(DISTINCT kaede) FROM raadslag.haendelse WHERE emne_id = ?")
                        .param(emne)
                        .query(Long.class)
                        .single())
                .isGreaterThan(1);
        assertThat(ejer.sql("""
                        SELECT count(*) FROM (SELECT h.*, lag(segl) OVER (PARTITION BY kaede ORDER BY id) AS foer,
                            raadslag.haendelse_segl(h) AS beregnet FROM raadslag.haendelse h) k
                        WHERE segl <> beregnet OR forrige <> coalesce(foer, '\\x')""").query(Long.class).single()).isZero();
    }

    @Test
    void theProgramsRoleCanNeitherChangeNorRemoveARow() {
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE raadslag.haendelse SET handling = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM raadslag.haendelse").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
