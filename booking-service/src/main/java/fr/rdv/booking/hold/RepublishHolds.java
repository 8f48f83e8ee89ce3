package fr.rdv.booking.hold;

import fr.rdv.defaults.event.Republication;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Live holds once more; the others take no time. */
@Component
class RepublishHolds implements Republication {
    private final CreneauHolds holds;
    private final HoldEvents events;
    private final Clock clock;

    RepublishHolds(CreneauHolds holds, HoldEvents events, Clock clock) {
        this.holds = holds;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<UUID> ids() {
        return holds.liveIds(clock.instant());
    }

    @Override
    public void append(UUID id) {
        holds.lock(id).ifPresent(events::held);
    }
}
