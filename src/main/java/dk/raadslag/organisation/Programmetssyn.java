package dk.raadslag.organisation;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the program see every case in a transaction whose person may not, for what follows of itself from what that person
 * did: a meeting is moved by someone who sees none of its drafts, and their reminders must move with it.
 */
@Component
public class Programmetssyn {

    private final JdbcClient jdbc;

    Programmetssyn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does the work in the transaction that runs. What the work throws must end that transaction too. */
    public void under(Runnable arbejde) {
        String foer = jdbc.sql("SELECT coalesce(current_setting('raadslag.ser', true), '')")
                .query(String.class)
                .single();
        see("alt");
        arbejde.run();
        see(foer);
    }

    private void see(String hvad) {
        Objects.requireNonNull(jdbc.sql("SELECT set_config('raadslag.ser', ?, true)")
                .param(hvad)
                .query(String.class)
                .single());
    }
}
