package dk.raadslag.spor;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What a transaction has noted and not yet written. */
final class Afventende implements TransactionSynchronization, Ordered {

    private final Spor owner;
    final List<Haendelse> haendelser;

    Afventende(Spor owner, List<Haendelse> haendelser) {
        this.owner = owner;
        this.haendelser = haendelser;
    }

    Spor owner() {
        return owner;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        haendelser.forEach(owner::write);
        haendelser.clear();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
