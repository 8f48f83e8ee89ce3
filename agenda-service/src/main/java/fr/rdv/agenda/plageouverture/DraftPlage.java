package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a plage of what an agent typed, or refuses it with each fault. */
@Component
class DraftPlage {
    private final Motifs motifs;
    private final Lieux lieux;
    private final Clock clock;

    DraftPlage(Motifs motifs, Lieux lieux, Clock clock) {
        this.motifs = motifs;
        this.lieux = lieux;
        this.clock = clock;
    }

    /** A plage that is not kept yet. */
    PlageOuverture of(PlageOuvertureRequest request, Agent agent) {
        List<UUID> motifIds = request.motifIds().stream().distinct().toList();
        check(request, motifIds, agent);
        return new PlageOuverture(
                Ids.next(),
                agent.espaceId(),
                request.organisationId(),
                agent.agentId(),
                request.title().strip(),
                motifIds,
                request.lieuId(),
                request.horaire(),
                1);
    }

    private void check(PlageOuvertureRequest request, List<UUID> motifIds, Agent agent) {
        List<Motif> known = motifs.findAll(motifIds);
        Lieu lieu =
                request.lieuId() == null ? null : lieux.find(request.lieuId()).orElse(null);
        Map<String, String> champs = new PlageOuvertureRules(request.organisationId())
                .checkHoraire(request.horaire(), LocalDate.now(clock))
                .checkMotifs(known, motifIds, agent)
                .checkLieu(lieu, request.lieuId() != null, known)
                .champs();
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
    }
}
