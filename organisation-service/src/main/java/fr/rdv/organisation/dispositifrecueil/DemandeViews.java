package fr.rdv.organisation.dispositifrecueil;

import fr.rdv.organisation.dispositifrecueil.domain.Demande;
import fr.rdv.organisation.organisation.Organisations;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Demandes as they leave, each with the name of its organisation. */
@Component
class DemandeViews {
    private final Demandes demandes;
    private final Organisations organisations;

    DemandeViews(Demandes demandes, Organisations organisations) {
        this.demandes = demandes;
        this.organisations = organisations;
    }

    DemandeView of(Demande demande) {
        return named(List.of(demande)).getFirst();
    }

    List<DemandeView> ofOrganisation(UUID organisationId) {
        return named(demandes.findByOrganisationIdOrderByAskedAtDesc(organisationId));
    }

    List<DemandeView> openFirst() {
        return named(demandes.findOpenFirst());
    }

    private List<DemandeView> named(List<Demande> found) {
        List<UUID> ids = found.stream().map(Demande::organisationId).distinct().toList();
        Map<UUID, String> names = organisations.findByIdInOrderByName(ids).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return found.stream()
                .map(demande -> new DemandeView(
                        demande.id(),
                        demande.organisationId(),
                        Objects.requireNonNull(names.get(demande.organisationId())),
                        demande.agentId(),
                        demande.reason(),
                        demande.askedAt(),
                        demande.accepted(),
                        demande.message(),
                        demande.decidedAt()))
                .toList();
    }
}
