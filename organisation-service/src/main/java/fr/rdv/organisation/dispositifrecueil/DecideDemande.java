package fr.rdv.organisation.dispositifrecueil;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.dispositifrecueil.domain.Demande;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.organisation.ChangeOrganisation;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts or refuses a demande; accepted, the organisation has its Dispositif de Recueil at once. */
@Component
class DecideDemande {
    private final Demandes demandes;
    private final ChangeOrganisation changeOrganisation;
    private final Clock clock;

    DecideDemande(Demandes demandes, ChangeOrganisation changeOrganisation, Clock clock) {
        this.demandes = demandes;
        this.changeOrganisation = changeOrganisation;
        this.clock = clock;
    }

    @Transactional
    public Demande handle(UUID demandeId, boolean accepted, @Nullable String message, Actor actor) {
        Demande demande = demandes.lock(demandeId).orElseThrow(Problem::notFound);
        if (!demande.decide(accepted, message, clock.instant())) {
            throw new Problem(HttpStatus.CONFLICT, "deja-decide", "Cette demande a déjà reçu une réponse");
        }
        if (accepted) {
            Target organisation = new Target(demande.organisationId(), null);
            changeOrganisation.handle(organisation, Organisation::activateDispositifRecueil, actor);
        }
        return demandes.saveAndFlush(demande);
    }
}
