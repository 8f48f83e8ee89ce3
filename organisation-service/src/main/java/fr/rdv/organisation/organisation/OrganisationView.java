package fr.rdv.organisation.organisation;

import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as its agents see it.
 *
 * @param services those that the espace activated
 */
record OrganisationView(
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
        List<Service> services,
        String publicLink,
        long version) {
    static OrganisationView of(Organisation organisation, Espace espace, String publicLink) {
        return new OrganisationView(
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
                espace.services(),
                publicLink,
                organisation.version());
    }
}
