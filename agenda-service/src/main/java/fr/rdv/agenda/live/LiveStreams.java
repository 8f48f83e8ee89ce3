package fr.rdv.agenda.live;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The browsers that this replica serves. */
@Component
class LiveStreams {
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final Duration lasts;

    /**
     * The browsers that this replica will serve.
     *
     * @param lasts how long a stream lives
     */
    LiveStreams(@Value("${rdv.live.lasts:10m}") Duration lasts) {
        this.lasts = lasts;
    }

    SseEmitter open(UUID organisationId, Set<UUID> agentIds) {
        LiveStream stream = new LiveStream(organisationId, Set.copyOf(agentIds));
        open.add(stream);
        Thread.ofVirtual().name("agenda-live").start(() -> run(stream));
        return stream.emitter();
    }

    private void run(LiveStream stream) {
        try {
            stream.run(lasts);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(stream);
        }
    }

    void tell(AgendaChange change) {
        open.forEach(stream -> stream.tell(change));
    }

    /** Changes may have been missed. */
    void tellToReload() {
        open.forEach(LiveStream::tellToReload);
    }

    void end() {
        open.forEach(LiveStream::end);
    }
}
