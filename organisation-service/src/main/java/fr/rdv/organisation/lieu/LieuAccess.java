package fr.rdv.organisation.lieu;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.OrganisationAccess;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may see and who may change lieux (FEATURES 2.7): every member reads, who may configure the organisation writes. */
@Component
class LieuAccess {
    private final OrganisationAccess organisations;
    private final Lieux lieux;

    LieuAccess(OrganisationAccess organisations, Lieux lieux) {
        this.organisations = organisations;
        this.lieux = lieux;
    }

    Lieu requireReadable(Caller caller, UUID lieuId) {
        Lieu lieu = require(lieuId);
        organisations.requireReadable(caller, lieu.organisationId());
        return lieu;
    }

    /** The organisation of a lieu, for a caller who may change the lieu. */
    Organisation requireConfigurable(Caller caller, UUID lieuId) {
        return organisations.requireConfigurable(caller, require(lieuId).organisationId());
    }

    Organisation requireReadableOrganisation(Caller caller, UUID organisationId) {
        return organisations.requireReadable(caller, organisationId);
    }

    Organisation requireConfigurableOrganisation(Caller caller, UUID organisationId) {
        return organisations.requireConfigurable(caller, organisationId);
    }

    private Lieu require(UUID lieuId) {
        return lieux.findById(lieuId).orElseThrow(Problem::notFound);
    }
}
