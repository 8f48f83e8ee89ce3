package fr.rdv.organisation.dispositifrecueil;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.dispositifrecueil.domain.Demande;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the opérateurs for a Dispositif de Recueil. */
@Component
class AskForDispositifRecueil {
    private final Demandes demandes;
    private final Clock clock;

    AskForDispositifRecueil(Demandes demandes, Clock clock) {
        this.demandes = demandes;
        this.clock = clock;
    }

    @Transactional
    public Demande handle(Organisation organisation, @Nullable String reason, Actor actor) {
        if (organisation.dispositifRecueil()) {
            throw new Problem(
                    HttpStatus.CONFLICT, "dispositif-deja-actif", "L’organisation a déjà un Dispositif de Recueil");
        }
        try {
            return demandes.saveAndFlush(
                    new Demande(Ids.next(), organisation.id(), actor.id(), reason, clock.instant()));
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException broken
                    && "demande_one_pending".equals(broken.getConstraintName())) {
                throw new Problem(
                        HttpStatus.CONFLICT,
                        "demande-en-cours",
                        "Une demande attend déjà une réponse : elle est en cours");
            }
            throw refused;
        }
    }
}
