package fr.rdv.identity.history;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.agent.AgentKept;
import fr.rdv.identity.agent.domain.AgentFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of agents. */
@Repository
class History {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    History(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(AgentKept kept) {
        UUID organisationId = kept.change().organisationId();
        Map<String, Object> before = kept.before() == null ? Map.of() : fields(kept.before(), organisationId);
        Map<String, Object> after = fields(kept.after(), organisationId);
        jdbc.sql("""
                INSERT INTO history (history_id, agent_id, organisation_id, at, actor_kind, actor_id, change, before, after)
                VALUES (:id, :agent, :organisation, :at, :kind, :actor, :change, :before::jsonb, :after::jsonb)
                """)
                .param("id", Ids.next())
                .param("agent", kept.agentId())
                .param("organisation", organisationId)
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kept.actor().kind())
                .param("actor", kept.actor().id())
                .param("change", kept.change().kind().label())
                .param("before", json.writeValueAsString(differing(before, after)))
                .param("after", json.writeValueAsString(differing(after, before)))
                .update();
    }

    /** What happened to an agent in an organisation and to the agent as a whole, newest first. */
    List<Entry> of(UUID agentId, UUID organisationId) {
        return jdbc.sql("""
                SELECT at, actor_kind, actor_id, change, before, after FROM history
                WHERE agent_id = ? AND (organisation_id IS NULL OR organisation_id = ?) ORDER BY at DESC, history_id DESC
                """).params(agentId, organisationId).query(this::read).list();
    }

    private static Map<String, Object> fields(AgentFacts facts, @Nullable UUID organisationId) {
        Map<String, Object> fields = new LinkedHashMap<>();
        facts.roleIn(organisationId).ifPresent(role -> {
            fields.put("level", role.level().code());
            fields.put("accueil", role.accueil());
        });
        fields.put("displayName", facts.displayName());
        fields.put("status", facts.status().code());
        fields.put("adminEspace", facts.adminEspace());
        fields.put("serviceIds", facts.serviceIds().stream().sorted().toList());
        return fields;
    }

    private static Map<String, Object> differing(Map<String, Object> fields, Map<String, Object> from) {
        Map<String, Object> differing = new LinkedHashMap<>(fields);
        differing.entrySet().removeIf(field -> Objects.equals(field.getValue(), from.get(field.getKey())));
        return differing;
    }

    private Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor_kind"),
                row.getObject("actor_id", UUID.class),
                row.getString("change"),
                json.readValue(row.getString("before"), FIELDS),
                json.readValue(row.getString("after"), FIELDS));
    }

    /** One change; {@code before} and {@code after} hold the fields that differ. */
    record Entry(
            Instant at,
            String actorKind,
            @Nullable UUID actorId,
            String change,
            Map<String, Object> before,
            Map<String, Object> after) {}
}
