package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.usage.Usages;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a motif away: for good when no RDV was ever booked for it, else it stays for its RDVs only (FEATURES 1.9, H12). */
@Component
class RemoveMotif {
    private final MotifStore store;
    private final Usages usages;
    private final Clock clock;

    RemoveMotif(MotifStore store, Usages usages, Clock clock) {
        this.store = store;
        this.usages = usages;
        this.clock = clock;
    }

    @Transactional
    public void handle(Target target, Actor actor) {
        boolean used = usages.hasRdv(target.id());
        store.remove(target, motif -> motif.delete(clock.instant()), used, actor);
    }
}
