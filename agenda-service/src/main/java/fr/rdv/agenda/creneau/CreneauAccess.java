package fr.rdv.agenda.creneau;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Members;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * For which motifs an agent looks for a créneau: admins and agents d'accueil, all those of the organisation; the others, those
 * of their services (FEATURES 2.4).
 */
@Component
class CreneauAccess {
    private final Members members;
    private final Motifs motifs;

    CreneauAccess(Members members, Motifs motifs) {
        this.members = members;
        this.motifs = motifs;
    }

    Motif requireMotif(Caller caller, UUID organisationId, UUID motifId) {
        Agent member = members.require(caller, organisationId);
        Motif motif = motifs.find(motifId)
                .filter(found -> found.organisationId().equals(organisationId))
                .orElseThrow(Problem::notFound);
        if (!member.handlesAllOf(organisationId) && !member.serviceIds().contains(motif.serviceId())) {
            throw Problem.forbidden();
        }
        return motif;
    }
}
