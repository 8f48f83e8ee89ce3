package fr.rdv.booking.collectif;

import fr.rdv.booking.rdv.IfMatch;
import fr.rdv.booking.rdv.RdvEvents;
import fr.rdv.booking.rdv.Rdvs;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.rdv.domain.RdvCollectif.Description;
import fr.rdv.defaults.problem.Problem;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent gives a session another title or other seats, never fewer than are taken. */
@Component
class ChangeSeance {
    private final Rdvs rdvs;
    private final RdvEvents events;

    ChangeSeance(Rdvs rdvs, RdvEvents events) {
        this.rdvs = rdvs;
        this.events = events;
    }

    @Transactional
    void handle(UUID rdvId, IfMatch seen, Description description, UUID actorId) {
        RdvCollectif rdv = (RdvCollectif) rdvs.lock(rdvId).orElseThrow(Problem::notFound);
        seen.require(rdv.version());
        Integer seats = description.seats();
        if (seats != null && seats < rdv.seatsTaken()) {
            throw Problem.fields(Map.of(
                    "seats", "Personnes déjà inscrites : %d. Gardez au moins ce nombre".formatted(rdv.seatsTaken())));
        }
        if (rdv.describe(description)) {
            events.changed(rdv, Actor.agent(actorId));
        }
    }
}
