package fr.rdv.identity.account;

import fr.rdv.identity.account.AccountWorks.AccountWorkAdded;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The thread that keeps accounts in step, on every replica. At a stop it ends the attempt it is at. */
@Component
class AccountWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(AccountWorker.class);

    private final AlignAccount alignAccount;
    private final AccountProperties properties;
    private volatile @Nullable Thread thread;

    AccountWorker(AlignAccount alignAccount, AccountProperties properties) {
        this.alignAccount = alignAccount;
        this.properties = properties;
    }

    @TransactionalEventListener
    void on(AccountWorkAdded added) {
        LockSupport.unpark(thread);
    }

    private void run() {
        while (isRunning()) {
            try {
                if (!alignAccount.next()) {
                    LockSupport.parkNanos(properties.idle().toNanos());
                }
            } catch (RuntimeException failure) {
                log.warn("Account work not read, trying again: {}", failure.getMessage());
                LockSupport.parkNanos(properties.idle().toNanos());
            }
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofVirtual().name("account-worker").unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopped = thread;
        thread = null;
        if (stopped != null) {
            LockSupport.unpark(stopped);
            try {
                stopped.join(properties.lease());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
