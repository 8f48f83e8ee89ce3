package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.horaire.HoraireRules;
import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes an absence of what was typed, or refuses it with each fault (EDGE G17, G18). */
@Component
class DraftAbsence {
    private final Organisations organisations;
    private final Clock clock;

    DraftAbsence(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** An absence that is not kept yet. */
    Absence of(AbsenceRequest request, Agent agent) {
        Map<String, String> champs = HoraireRules.faults(request.horaire(), LocalDate.now(clock));
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
        ZoneId zone = organisations
                .find(request.organisationId())
                .orElseThrow(Problem::notFound)
                .zone();
        return new Absence(
                Ids.next(), agent.espaceId(), agent.agentId(), request.title().strip(), zone, request.horaire(), 1);
    }
}
