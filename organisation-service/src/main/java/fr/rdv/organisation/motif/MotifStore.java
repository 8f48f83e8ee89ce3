package fr.rdv.organisation.motif;

import fr.rdv.defaults.event.Outbox;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.motif.domain.InvalidMotif;
import fr.rdv.organisation.motif.domain.Motif;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a changed motif and tells of it, in the transaction of the use case. */
@Component
class MotifStore {
    private final Motifs motifs;
    private final Espaces espaces;
    private final Outbox outbox;

    MotifStore(Motifs motifs, Espaces espaces, Outbox outbox) {
        this.motifs = motifs;
        this.espaces = espaces;
        this.outbox = outbox;
    }

    /**
     * Keeps a motif and appends an event.
     *
     * @throws InvalidMotif when the service is not one of the espace, or another motif is the same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Motif keep(Motif changed, String event, Actor actor) {
        Service service = espaces.require(changed.espaceId())
                .service(changed.description().serviceId())
                .orElseThrow(() -> new InvalidMotif(Map.of("serviceId", "Choisissez un service ouvert dans l’espace")));
        Motif motif = flush(changed);
        outbox.append("organisation.motif.v1", motif.id(), event, MotifState.of(motif, service, actor));
        return motif;
    }

    private Motif flush(Motif changed) {
        try {
            return motifs.saveAndFlush(changed);
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException broken
                    && "motif_unique_in_organisation".equals(broken.getConstraintName())) {
                throw new InvalidMotif(
                        Map.of("name", "Un motif du même nom, service, type et durée existe déjà dans l’organisation"));
            }
            throw refused;
        }
    }
}
