package fr.rdv.agenda.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What one browser is told of some agendas, by a virtual thread of its own: a browser that reads slowly delays nobody, and one
 * that falls behind is told to read everything again.
 */
final class LiveStream {
    private static final int KEPT = 64;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Message PULSE = new Message("pulse", "{}");
    private static final Message RELOAD = new Message("reload", "{}");
    private static final Message END = new Message("end", "");

    private final UUID organisationId;
    private final Set<UUID> agentIds;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<Message> pending = new ArrayBlockingQueue<>(KEPT);

    LiveStream(UUID organisationId, Set<UUID> agentIds) {
        this.organisationId = organisationId;
        this.agentIds = agentIds;
    }

    private record Message(String name, Object data) {}

    SseEmitter emitter() {
        return emitter;
    }

    void tell(AgendaChange change) {
        if (agentIds.contains(change.agentId())
                && !pending.offer(new Message("agenda", change.seenFrom(organisationId)))) {
            tellOnly(RELOAD);
        }
    }

    void tellToReload() {
        tellOnly(RELOAD);
    }

    void end() {
        tellOnly(END);
    }

    private void tellOnly(Message message) {
        pending.clear();
        pending.offer(message);
    }

    /** Sends what there is to tell, until the browser leaves or the time is over: it then comes back, its rights are read again. */
    void run(Duration lasts) throws InterruptedException {
        long end = System.nanoTime() + lasts.toNanos();
        try {
            send(PULSE);
            for (Message next = take(); !next.equals(END) && System.nanoTime() < end; next = take()) {
                send(next);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    private Message take() throws InterruptedException {
        Message next = pending.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        return next == null ? PULSE : next;
    }

    private void send(Message message) throws IOException {
        emitter.send(SseEmitter.event().name(message.name).data(message.data));
    }
}
