package fr.rdv.organisation.espace;

import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.espace.domain.Service;
import java.util.List;
import java.util.UUID;

/**
 * Public state of an espace: what those who administer it are shown, and the body of the events on
 * {@code organisation.espace.v1}.
 *
 * @param services the active ones
 */
record EspaceView(UUID espaceId, String name, String departement, List<Service> services, long version) {
    static EspaceView of(Espace espace) {
        return new EspaceView(espace.id(), espace.name(), espace.departement(), espace.services(), espace.version());
    }
}
