package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.event.Outbox;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a plage for an agent, whom the caller has been allowed to manage. */
@Component
class CreatePlageOuverture {
    private final PlagesOuverture plages;
    private final Motifs motifs;
    private final Lieux lieux;
    private final Outbox outbox;
    private final Clock clock;

    CreatePlageOuverture(PlagesOuverture plages, Motifs motifs, Lieux lieux, Outbox outbox, Clock clock) {
        this.plages = plages;
        this.motifs = motifs;
        this.lieux = lieux;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PlageOuverture handle(PlageOuvertureRequest request, Agent agent, UUID author) {
        List<UUID> motifIds = request.motifIds().stream().distinct().toList();
        check(request, motifIds, agent);
        PlageOuverture plage = new PlageOuverture(
                Ids.next(),
                agent.espaceId(),
                request.organisationId(),
                agent.agentId(),
                request.title().strip(),
                motifIds,
                request.lieuId(),
                request.horaire(),
                1);
        plages.insert(plage);
        outbox.append(
                "agenda.plage-ouverture.v1",
                plage.id(),
                "PlageOuvertureCreated",
                PlageOuvertureCreated.of(plage, author));
        return plage;
    }

    private void check(PlageOuvertureRequest request, List<UUID> motifIds, Agent agent) {
        List<Motif> known = motifs.findAll(motifIds);
        Lieu lieu =
                request.lieuId() == null ? null : lieux.find(request.lieuId()).orElse(null);
        Map<String, String> champs = new PlageOuvertureRules(request.organisationId(), LocalDate.now(clock))
                .checkHoraire(request.horaire())
                .checkMotifs(known, motifIds, agent)
                .checkLieu(lieu, request.lieuId() != null, known)
                .champs();
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
    }
}
