package fr.rdv.agenda.testdata;

import java.util.List;
import java.util.UUID;

/** Ids of an organisation of its own for one test. */
public record Mairie(
        UUID espaceId, UUID organisationId, UUID serviceId, UUID lieuId, UUID motifId, UUID agentId, UUID colleagueId) {

    /** A plage of an agent every Tuesday and Wednesday from 1 December 2026, 09:00 to 10:30. */
    public String plage(UUID agent) {
        return plage(agent, List.of("tuesday", "wednesday"));
    }

    /** The same on other days. */
    public String plage(UUID agent, List<String> on) {
        return """
                {"organisationId": "%s", "agentId": "%s", "title": "Accueil", "motifIds": ["%s"], "lieuId": "%s",
                 "firstDay": "2026-12-01", "startTime": "09:00", "endTime": "10:30",
                 "recurrence": {"every": "week", "interval": 1, "on": [%s], "until": null}}""".formatted(
                organisationId,
                agent,
                motifId,
                lieuId,
                String.join(",", on.stream().map(day -> "\"" + day + "\"").toList()));
    }
}
