package fr.rdv.organisation.agent;

import fr.rdv.organisation.agent.AgentListener.AgentChanged;
import fr.rdv.organisation.agent.AgentListener.Role;
import fr.rdv.organisation.agent.domain.Agent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The copy of agents; behind identity-service by milliseconds. */
@Repository
public class Agents {
    private final JdbcClient jdbc;

    Agents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agent, empty when this service has not heard of it. */
    public Optional<Agent> findById(UUID agentId) {
        return jdbc.sql("SELECT * FROM agent WHERE agent_id = ?")
                .param(agentId)
                .query((row, number) -> read(row))
                .optional();
    }

    void keep(AgentChanged agent) {
        jdbc.sql("""
                INSERT INTO agent (agent_id, espace_id, display_name, admin_espace, member_of, administers, accueil_in,
                  service_ids, version)
                VALUES (:agentId, :espaceId, :displayName, :adminEspace, :memberOf, :administers, :accueilIn, :serviceIds,
                  :version)
                ON CONFLICT (agent_id) DO UPDATE SET espace_id = EXCLUDED.espace_id,
                  display_name = EXCLUDED.display_name, admin_espace = EXCLUDED.admin_espace,
                  member_of = EXCLUDED.member_of, administers = EXCLUDED.administers, accueil_in = EXCLUDED.accueil_in,
                  service_ids = EXCLUDED.service_ids, version = EXCLUDED.version
                WHERE agent.version < EXCLUDED.version
                """)
                .param("agentId", agent.agentId())
                .param("espaceId", agent.espaceId())
                .param("displayName", agent.displayName())
                .param("adminEspace", agent.adminEspace())
                .param("memberOf", organisations(agent, role -> true))
                .param("administers", organisations(agent, role -> "administrateur".equals(role.level())))
                .param("accueilIn", organisations(agent, Role::accueil))
                .param("serviceIds", array(agent.serviceIds()))
                .param("version", agent.version())
                .update();
    }

    private static SqlArrayValue organisations(AgentChanged agent, Predicate<Role> which) {
        return array(agent.roles().stream()
                .filter(role -> !"intervenant".equals(role.level()))
                .filter(which)
                .map(Role::organisationId)
                .toList());
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private static Agent read(ResultSet row) throws SQLException {
        return new Agent(
                row.getObject("agent_id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getBoolean("admin_espace"),
                ids(row, "member_of"),
                ids(row, "administers"),
                ids(row, "accueil_in"),
                ids(row, "service_ids"));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }
}
