package dk.raadslag.organisation;

import dk.raadslag.spor.Aktoer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Says to the database, as each transaction begins, for whom it is: the tables of cases show the rows that this person
 * may see, and no others, whatever the question ({@code V133__raekkeadgang.sql}). Where nobody is signed in they show
 * nothing; the program itself, when a timer fires, says so and sees all.
 */
@Component
class Raekkeadgang implements TransactionExecutionListener {

    private static final String SIG = """
            SELECT set_config('raadslag.ser', ?, true), set_config('raadslag.bruger', ?, true),
                set_config('raadslag.enhed', ?, true), set_config('raadslag.kreds', ?, true)""";

    private final JdbcTemplate jdbc;

    Raekkeadgang(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable fejl) {
        if (fejl == null && transaction.isNewTransaction()) {
            Syn syn = Syn.af(SecurityContextHolder.getContext().getAuthentication());
            jdbc.queryForList(SIG, syn.ser, syn.bruger, syn.enhed, syn.kreds);
        }
    }

    /** What somebody sees of the cases. */
    private record Syn(String ser, String bruger, String enhed, String kreds) {

        static Syn af(@Nullable Authentication hvem) {
            Object principal = hvem == null ? null : hvem.getPrincipal();
            if (principal instanceof Aktoer.Program) {
                return new Syn("alt", "", "", "");
            }
            return principal instanceof Indlogget person && !person.kunTilmelding()
                    ? af(person)
                    : new Syn("", "", "", "");
        }

        private static Syn af(Indlogget person) {
            String ser = person.roller().contains(Rolle.SEKRETARIAT)
                    ? "alt"
                    : person.roller().contains(Rolle.RAADMAND)
                                    || person.roller().contains(Rolle.DIREKTION)
                            ? "moede"
                            : "aabent";
            String enhed = person.roller().contains(Rolle.FORFATTER) ? person.enhed() : "";
            String kreds = person.kredsplads().map(id -> Long.toString(id)).orElse("");
            return new Syn(ser, Long.toString(person.id()), enhed, kreds);
        }
    }
}
