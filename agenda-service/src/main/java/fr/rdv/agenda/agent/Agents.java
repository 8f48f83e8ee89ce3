package fr.rdv.agenda.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Copies of agents. */
@Repository
public class Agents {
    private final JdbcClient jdbc;

    Agents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy, absent until its first event has arrived. */
    public Optional<Agent> find(UUID agentId) {
        return jdbc.sql("SELECT * FROM agent WHERE agent_id = ?")
                .param(agentId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The copies known among these. */
    public List<Agent> findAll(Collection<UUID> agentIds) {
        return jdbc.sql("SELECT * FROM agent WHERE agent_id = ANY (:ids)")
                .param("ids", array(agentIds))
                .query((row, number) -> read(row))
                .list();
    }

    /** Those who have a role in an organisation. */
    public List<Agent> findIn(UUID organisationId) {
        return jdbc.sql("SELECT * FROM agent WHERE organisation_ids @> :organisation ORDER BY display_name, agent_id")
                .param("organisation", array(List.of(organisationId)))
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether it was newer than what was known. */
    boolean keep(AgentListener.Body body) {
        return jdbc.sql("""
                        INSERT INTO agent AS mine (agent_id, espace_id, display_name, available, intervenant,
                          admin_espace, organisation_ids, admin_of, accueil_of, service_ids, version)
                        VALUES (:agentId, :espaceId, :displayName, :available, :intervenant,
                          :adminEspace, :organisationIds, :adminOf, :accueilOf, :serviceIds, :version)
                        ON CONFLICT (agent_id) DO UPDATE SET
                          espace_id = EXCLUDED.espace_id, display_name = EXCLUDED.display_name,
                          available = EXCLUDED.available, intervenant = EXCLUDED.intervenant,
                          admin_espace = EXCLUDED.admin_espace, organisation_ids = EXCLUDED.organisation_ids,
                          admin_of = EXCLUDED.admin_of, accueil_of = EXCLUDED.accueil_of,
                          service_ids = EXCLUDED.service_ids, version = EXCLUDED.version
                        WHERE mine.version < EXCLUDED.version""")
                        .param("agentId", body.agentId())
                        .param("espaceId", body.espaceId())
                        .param("displayName", body.displayName())
                        .param("available", body.intervenant() || body.status().equals("active"))
                        .param("intervenant", body.intervenant())
                        .param("adminEspace", body.adminEspace())
                        .param("organisationIds", array(body.organisations(role -> true)))
                        .param(
                                "adminOf",
                                array(body.organisations(role -> role.level().equals("administrateur"))))
                        .param("accueilOf", array(body.organisations(AgentListener.Role::accueil)))
                        .param("serviceIds", array(body.serviceIds()))
                        .param("version", body.version())
                        .update()
                == 1;
    }

    void forget(UUID agentId) {
        jdbc.sql("DELETE FROM agent WHERE agent_id = ?").param(agentId).update();
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private static Agent read(ResultSet row) throws SQLException {
        return new Agent(
                row.getObject("agent_id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getString("display_name"),
                row.getBoolean("available"),
                row.getBoolean("intervenant"),
                row.getBoolean("admin_espace"),
                ids(row, "organisation_ids"),
                ids(row, "admin_of"),
                ids(row, "accueil_of"),
                ids(row, "service_ids"));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
