package fr.rdv.organisation.organisation;

import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.UUID;

/** Public state of an organisation, body of the events on {@code organisation.organisation.v1}. */
record OrganisationState(
        UUID organisationId,
        UUID espaceId,
        long numero,
        String slug,
        String name,
        String zone,
        String departement,
        boolean dispositifRecueil,
        boolean lundiPentecoteFerie,
        Contact contact,
        long version) {
    static OrganisationState of(Organisation organisation) {
        return new OrganisationState(
                organisation.id(),
                organisation.espaceId(),
                organisation.numero(),
                organisation.slug(),
                organisation.name(),
                organisation.zone().getId(),
                organisation.departement(),
                organisation.dispositifRecueil(),
                organisation.lundiPentecoteFerie(),
                organisation.contact(),
                organisation.version());
    }
}
