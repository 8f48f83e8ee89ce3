package fr.rdv.organisation.operateur;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.EspaceEvents;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.lieu.CreateLieu;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.motif.CreateMotif;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.motif.domain.MotifType;
import fr.rdv.organisation.organisation.CreateOrganisation;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an espace with all that its first admin needs to start; all of it or nothing. */
@Component
class OpenEspace {
    private final Espaces espaces;
    private final EspaceEvents espaceEvents;
    private final CreateOrganisation createOrganisation;
    private final CreateLieu createLieu;
    private final CreateMotif createMotif;

    OpenEspace(
            Espaces espaces,
            EspaceEvents espaceEvents,
            CreateOrganisation createOrganisation,
            CreateLieu createLieu,
            CreateMotif createMotif) {
        this.espaces = espaces;
        this.espaceEvents = espaceEvents;
        this.createOrganisation = createOrganisation;
        this.createLieu = createLieu;
        this.createMotif = createMotif;
    }

    @Transactional
    public Opened handle(OpenEspaceRequest request, Actor actor) {
        Espace espace =
                espaces.save(new Espace(Ids.next(), request.name().strip(), request.departement(), request.opened()));
        espaceEvents.created(espace, actor);
        Organisation organisation = createOrganisation.handle(espace.id(), request.profile(), actor);
        Lieu lieu = createLieu.handle(organisation, request.lieu().description(), actor);
        Motif motif = createMotif.handle(
                organisation, firstMotif(espace.services().getFirst().serviceId()), actor);
        return new Opened(espace, organisation, lieu, motif);
    }

    private static MotifDescription firstMotif(UUID serviceId) {
        return new MotifDescription(
                serviceId, "Mon premier motif", MotifType.SUR_PLACE, false, 30, 0, "#0b5563", null, null, null, null);
    }

    record Opened(Espace espace, Organisation organisation, Lieu lieu, Motif motif) {}
}
