package fr.rdv.organisation.lieu;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.event.Outbox;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.domain.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a lieu to an organisation. */
@Component
public class CreateLieu {
    private final Lieux lieux;
    private final Outbox outbox;

    CreateLieu(Lieux lieux, Outbox outbox) {
        this.lieux = lieux;
        this.outbox = outbox;
    }

    /** Creates it; the caller's right was checked before. */
    @Transactional
    public Lieu handle(Organisation organisation, Lieu.Description description, Actor actor) {
        Lieu lieu = lieux.save(new Lieu(Ids.next(), organisation, lieux.nextNumero(), description));
        outbox.append("organisation.lieu.v1", lieu.id(), "LieuCreated", LieuState.of(lieu, actor));
        return lieu;
    }
}
