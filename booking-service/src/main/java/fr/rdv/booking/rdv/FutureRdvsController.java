package fr.rdv.booking.rdv;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For identity-service, which takes nobody out of an organisation who is still expected there. */
@RestController
class FutureRdvsController {
    private static final String OF_AGENT = """
             FROM rdv r JOIN rdv_agent ra ON ra.rdv_id = r.id LEFT JOIN motif m ON m.id = r.motif_id
            WHERE ra.agent_id = :agent AND r.organisation_id = :organisation AND r.starts_at > :now
              AND r.cancelled_at IS NULL""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FutureRdvsController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** RDVs to come that were not cancelled: how many, and the first ones. */
    @GetMapping("/internal/agents/{agentId}/rdvs")
    FutureRdvs futureRdvs(
            @PathVariable UUID agentId,
            @RequestParam UUID organisationId,
            @RequestParam(defaultValue = "20") int limit) {
        int count = of("SELECT count(*)" + OF_AGENT, agentId, organisationId)
                .query(Integer.class)
                .single();
        List<FutureRdv> first = of(
                        "SELECT r.id, r.starts_at, r.zone, m.name" + OF_AGENT + " ORDER BY r.starts_at LIMIT :limit",
                        agentId,
                        organisationId)
                .param("limit", limit)
                .query(FutureRdvsController::read)
                .list();
        return new FutureRdvs(count, first);
    }

    private JdbcClient.StatementSpec of(String query, UUID agentId, UUID organisationId) {
        return jdbc.sql(query)
                .param("agent", agentId)
                .param("organisation", organisationId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static FutureRdv read(ResultSet row, int number) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new FutureRdv(
                row.getObject("id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toOffsetDateTime(),
                zone.getId(),
                row.getString("name"));
    }

    record FutureRdvs(int count, List<FutureRdv> rdvs) {}

    record FutureRdv(
            UUID rdvId,
            OffsetDateTime start,
            String zone,
            @Nullable String motifName) {}
}
