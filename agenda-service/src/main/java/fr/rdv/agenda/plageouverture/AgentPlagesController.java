package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For identity-service: the plages that keep an agent from leaving a service (EDGE D19). */
@RestController
@RequestMapping("/internal/agents/{agentId}/plages")
class AgentPlagesController {
    private final PlagesOuverture plages;
    private final Motifs motifs;

    AgentPlagesController(PlagesOuverture plages, Motifs motifs) {
        this.plages = plages;
        this.motifs = motifs;
    }

    @GetMapping
    List<PlageOfService> ofServices(@PathVariable UUID agentId, @RequestParam("serviceId") Set<UUID> serviceIds) {
        List<PlageOuverture> live = plages.live(agentId);
        Set<UUID> motifIds =
                live.stream().flatMap(plage -> plage.motifIds().stream()).collect(Collectors.toSet());
        List<Motif> ofServices = motifs.findAll(motifIds).stream()
                .filter(motif -> serviceIds.contains(motif.serviceId()))
                .toList();
        return live.stream()
                .flatMap(plage -> ofServices.stream()
                        .filter(motif -> plage.motifIds().contains(motif.motifId()))
                        .map(motif -> new PlageOfService(plage.id(), plage.title(), motif.name(), motif.serviceId())))
                .toList();
    }

    /** A live plage with a motif of one of the services; one line for each such motif. */
    record PlageOfService(UUID plageOuvertureId, String title, String motifName, UUID serviceId) {}
}
