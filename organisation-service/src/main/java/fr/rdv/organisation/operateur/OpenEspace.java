package fr.rdv.organisation.operateur;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.EspaceStore;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.lieu.CreateLieu;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.motif.CreateMotif;
import fr.rdv.organisation.motif.domain.General;
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
    private final EspaceStore espaces;
    private final CreateOrganisation createOrganisation;
    private final CreateLieu createLieu;
    private final CreateMotif createMotif;

    OpenEspace(
            EspaceStore espaces,
            CreateOrganisation createOrganisation,
            CreateLieu createLieu,
            CreateMotif createMotif) {
        this.espaces = espaces;
        this.createOrganisation = createOrganisation;
        this.createLieu = createLieu;
        this.createMotif = createMotif;
    }

    @Transactional
    public Opened handle(OpenEspaceRequest request, Actor actor) {
        Espace espace = espaces.add(
                new Espace(Ids.next(), request.name().strip(), request.departement(), request.opened()), actor);
        Organisation organisation = createOrganisation.handle(espace.id(), request.profile(), actor);
        Lieu lieu = createLieu.handle(organisation, request.lieu().description(), actor);
        Motif motif = createMotif.handle(
                organisation, firstMotif(espace.services().getFirst().serviceId()), actor);
        return new Opened(espace, organisation, lieu, motif);
    }

    private static MotifDescription firstMotif(UUID serviceId) {
        return MotifDescription.of(
                new General(serviceId, "Mon premier motif", MotifType.SUR_PLACE, false, 30, 0, "#0b5563"));
    }

    record Opened(Espace espace, Organisation organisation, Lieu lieu, Motif motif) {}
}
