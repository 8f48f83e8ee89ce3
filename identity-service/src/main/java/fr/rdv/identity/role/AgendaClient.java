package fr.rdv.identity.role;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What agenda-service is asked. */
interface AgendaClient {

    @GetExchange("/internal/agents/{agentId}/plages")
    List<Plage> plages(@PathVariable UUID agentId, @RequestParam("serviceId") Collection<UUID> serviceIds);

    /** A living plage with a motif of a service. */
    record Plage(UUID plageOuvertureId, @Nullable String title, String motifName, UUID serviceId) {}
}
