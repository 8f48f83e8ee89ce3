package fr.rdv.notification.envoi;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Threads that work off the envois, on every replica. At a stop, each ends the attempt it is at. */
@Component
class EnvoiWorkers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EnvoiWorkers.class);

    private final SendEnvoi sendEnvoi;
    private final EnvoiProperties properties;
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    EnvoiWorkers(SendEnvoi sendEnvoi, EnvoiProperties properties) {
        this.sendEnvoi = sendEnvoi;
        this.properties = properties;
    }

    @TransactionalEventListener
    void on(EnvoiAdded added) {
        threads.forEach(LockSupport::unpark);
    }

    private void run() {
        while (running) {
            try {
                if (!sendEnvoi.next()) {
                    LockSupport.parkNanos(properties.idle().toNanos());
                }
            } catch (RuntimeException failure) {
                log.warn("Envois not read, trying again: {}", failure.getMessage());
                LockSupport.parkNanos(properties.idle().toNanos());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        threads = IntStream.range(0, properties.workers())
                .mapToObj(i -> Thread.ofVirtual().name("envoi-" + i).start(this::run))
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
