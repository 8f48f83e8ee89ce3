package fr.rdv.booking.occupation;

import java.util.function.Function;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction that takes time of agents; a deadlock, never seen so far, is tried once more (ARCHITECTURE §3). */
@Component
public class ShortTransaction {
    private final TransactionTemplate transaction;

    ShortTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The answer of an action, which may mark the transaction for rollback. */
    public <T> T run(Function<TransactionStatus, T> action) {
        try {
            return once(action);
        } catch (PessimisticLockingFailureException deadlock) {
            return once(action);
        }
    }

    private <T> T once(Function<TransactionStatus, T> action) {
        T answer = transaction.execute(action::apply);
        if (answer == null) {
            throw new IllegalStateException("A transaction without an answer");
        }
        return answer;
    }
}
