package fr.rdv.ants.disponibilite;

import fr.rdv.ants.disponibilite.AgendaClient.Creneau;
import fr.rdv.ants.disponibilite.AgendaClient.Search;
import fr.rdv.ants.disponibilite.domain.CreneauxRequest;
import fr.rdv.ants.disponibilite.domain.EngineDates;
import fr.rdv.ants.lieu.Lieu;
import fr.rdv.ants.lieu.Lieux;
import fr.rdv.ants.motif.Motifs;
import fr.rdv.ants.organisation.Organisation;
import fr.rdv.ants.organisation.Organisations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the créneaux of our lieux, in one call to agenda-service whatever their number. */
@Component
class FindCreneaux {
    private final Lieux lieux;
    private final Organisations organisations;
    private final Motifs motifs;
    private final Agenda agenda;
    private final String publicUrl;

    FindCreneaux(
            Lieux lieux,
            Organisations organisations,
            Motifs motifs,
            Agenda agenda,
            @Value("${rdv.public-url}") String publicUrl) {
        this.lieux = lieux;
        this.organisations = organisations;
        this.motifs = motifs;
        this.agenda = agenda;
        this.publicUrl = publicUrl;
    }

    /** Créneaux by the id of each known lieu, sorted, one per start; an unknown id is absent. */
    Map<String, List<OfferedCreneau>> handle(CreneauxRequest request) {
        if (request.isEmpty()) {
            return Map.of();
        }
        List<Lieu> asked = lieux.managed(request.lieuNumeros());
        Map<UUID, Organisation> owners =
                organisations.receiving(asked.stream().map(Lieu::organisationId).toList()).stream()
                        .collect(Collectors.toMap(Organisation::organisationId, Function.identity()));
        Map<UUID, List<Creneau>> found = search(request, asked, motifs.online(owners.keySet(), request.categorie()));
        Map<String, List<OfferedCreneau>> answer = new TreeMap<>();
        for (Lieu lieu : asked) {
            Organisation owner = owners.get(lieu.organisationId());
            if (owner != null) {
                List<Creneau> creneaux = found.getOrDefault(lieu.lieuId(), List.of());
                answer.put(String.valueOf(lieu.numero()), offers(request, owner, lieu, creneaux));
            }
        }
        return answer;
    }

    private Map<UUID, List<Creneau>> search(CreneauxRequest request, List<Lieu> asked, List<UUID> motifIds) {
        if (asked.isEmpty() || motifIds.isEmpty()) {
            return Map.of();
        }
        List<UUID> lieuIds = asked.stream().map(Lieu::lieuId).toList();
        return agenda.creneaux(new Search(motifIds, lieuIds, request.from(), request.to(), request.persons())).stream()
                .collect(Collectors.groupingBy(Creneau::lieuId));
    }

    private List<OfferedCreneau> offers(
            CreneauxRequest request, Organisation owner, Lieu lieu, List<Creneau> creneaux) {
        ZoneId zone = ZoneId.of(owner.zone());
        SortedMap<LocalDateTime, OfferedCreneau> offers = new TreeMap<>();
        for (Creneau creneau : creneaux) {
            LocalDateTime start = creneau.start().atZoneSameInstant(zone).toLocalDateTime();
            if (!start.toLocalDate().isBefore(request.from())
                    && !start.toLocalDate().isAfter(request.to())) {
                String callbackUrl = "%s/org/%d/%s?motif=%s&lieu=%s&creneau=%s&personnes=%d"
                        .formatted(
                                publicUrl,
                                owner.numero(),
                                owner.slug(),
                                creneau.motifId(),
                                lieu.lieuId(),
                                start,
                                request.persons());
                offers.putIfAbsent(start, new OfferedCreneau(EngineDates.of(start), callbackUrl));
            }
        }
        return List.copyOf(offers.values());
    }
}
