package fr.rdv.booking.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The agents known here. */
@Repository
public class Agents {
    private static final TypeReference<List<Agent.Role>> ROLES = new TypeReference<>() {};
    private static final TypeReference<Set<UUID>> IDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Agents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An agent. */
    public Optional<Agent> find(UUID id) {
        return jdbc.sql("SELECT espace_id, display_name, admin_espace, roles, service_ids FROM agent WHERE id = ?")
                .param(id)
                .query((row, number) -> new Agent(
                        id,
                        row.getObject("espace_id", UUID.class),
                        row.getString("display_name"),
                        row.getBoolean("admin_espace"),
                        json.readValue(row.getString("roles"), ROLES),
                        json.readValue(row.getString("service_ids"), IDS)))
                .optional();
    }

    /** Keeps what an event said unless a newer one came first. */
    void keep(AgentListener.AgentEvent event) {
        jdbc.sql("""
                INSERT INTO agent AS a (id, espace_id, display_name, admin_espace, roles, service_ids, version)
                VALUES (:id, :espace, :name, :admin, CAST(:roles AS jsonb), CAST(:services AS jsonb), :version)
                ON CONFLICT (id) DO UPDATE SET display_name = EXCLUDED.display_name, admin_espace = EXCLUDED.admin_espace,
                  roles = EXCLUDED.roles, service_ids = EXCLUDED.service_ids, version = EXCLUDED.version
                WHERE a.version < EXCLUDED.version
                """)
                .param("id", event.agentId())
                .param("espace", event.espaceId())
                .param("name", event.displayName())
                .param("admin", event.adminEspace())
                .param("roles", json.writeValueAsString(event.roles()))
                .param("services", json.writeValueAsString(event.serviceIds()))
                .param("version", event.version())
                .update();
    }
}
