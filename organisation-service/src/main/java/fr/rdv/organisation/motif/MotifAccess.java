package fr.rdv.organisation.motif;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Agents;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.organisation.OrganisationAccess;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Who may see and who may change motifs (FEATURES 2.7): an agent sees those of the own services, an admin and an agent
 * d'accueil those of all; who may configure the organisation changes them.
 */
@Component
class MotifAccess {
    private final OrganisationAccess organisations;
    private final Agents agents;
    private final Motifs motifs;

    MotifAccess(OrganisationAccess organisations, Agents agents, Motifs motifs) {
        this.organisations = organisations;
        this.agents = agents;
        this.motifs = motifs;
    }

    /** Which motifs of an organisation the caller sees; refuses a caller who may not read the organisation. */
    Predicate<Motif> visibleIn(UUID organisationId, Caller caller) {
        organisations.requireReadable(caller, organisationId);
        UUID agentId = caller.agentId();
        if (caller.operateur() || agentId == null) {
            return motif -> true;
        }
        return agents.findById(agentId)
                .<Predicate<Motif>>map(agent ->
                        motif -> agent.sees(motif.description().general().serviceId(), organisationId))
                .orElse(motif -> false);
    }

    Motif requireReadable(Caller caller, UUID motifId) {
        Motif motif = require(motifId);
        if (!visibleIn(motif.organisationId(), caller).test(motif)) {
            throw Problem.forbidden();
        }
        return motif;
    }

    /** The organisation of a motif, for a caller who may change the motif. */
    Organisation requireConfigurable(Caller caller, UUID motifId) {
        return organisations.requireConfigurable(caller, require(motifId).organisationId());
    }

    /** An organisation that the caller may give a motif to. */
    Organisation requireConfigurableOrganisation(Caller caller, UUID organisationId) {
        return organisations.requireConfigurable(caller, organisationId);
    }

    private Motif require(UUID motifId) {
        return motifs.find(motifId).orElseThrow(Problem::notFound);
    }
}
