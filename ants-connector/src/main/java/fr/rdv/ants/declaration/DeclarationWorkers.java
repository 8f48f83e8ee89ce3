package fr.rdv.ants.declaration;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Threads that fetch numbers and declare, on every replica. At a stop, each ends the attempt it is at. */
@Component
class DeclarationWorkers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeclarationWorkers.class);

    private final FetchPreDemandes fetchPreDemandes;
    private final DeclareRdv declareRdv;
    private final DeclarationProperties properties;
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    DeclarationWorkers(FetchPreDemandes fetchPreDemandes, DeclareRdv declareRdv, DeclarationProperties properties) {
        this.fetchPreDemandes = fetchPreDemandes;
        this.declareRdv = declareRdv;
        this.properties = properties;
    }

    @TransactionalEventListener
    void on(WorkAdded added) {
        threads.forEach(LockSupport::unpark);
    }

    private void run() {
        while (running) {
            try {
                boolean fetched = fetchPreDemandes.next();
                boolean declared = declareRdv.next();
                if (!fetched && !declared) {
                    LockSupport.parkNanos(properties.idle().toNanos());
                }
            } catch (RuntimeException failure) {
                log.warn("Declarations not read, trying again: {}", failure.getMessage());
                LockSupport.parkNanos(properties.idle().toNanos());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        threads = IntStream.range(0, properties.workers())
                .mapToObj(i -> Thread.ofVirtual().name("declaration-" + i).start(this::run))
                .toList();
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(LockSupport::unpark);
        for (Thread thread : threads) {
            try {
                thread.join(properties.lease());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
