package fr.rdv.organisation.testdata;

import static fr.rdv.testing.Tokens.agent;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Agents that this service has heard of. */
public class AgentFixture {
    private final JdbcClient jdbc;

    AgentFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RequestPostProcessor adminOf(Opened mairie) {
        return keep(
                mairie.espaceId(), false, mairie.organisationId(), mairie.organisationId(), null, mairie.etatCivil());
    }

    public RequestPostProcessor basiqueOf(Opened mairie, UUID serviceId) {
        return keep(mairie.espaceId(), false, mairie.organisationId(), null, null, serviceId);
    }

    public RequestPostProcessor accueilOf(Opened mairie) {
        return keep(
                mairie.espaceId(), false, mairie.organisationId(), null, mairie.organisationId(), mairie.urbanisme());
    }

    public RequestPostProcessor adminEspaceOf(Opened mairie) {
        return keep(mairie.espaceId(), true, null, null, null, mairie.etatCivil());
    }

    /** Of the same espace, in another organisation. */
    public RequestPostProcessor adminNextTo(Opened mairie) {
        UUID elsewhere = Ids.next();
        return keep(mairie.espaceId(), false, elsewhere, elsewhere, null, mairie.etatCivil());
    }

    private RequestPostProcessor keep(
            UUID espaceId, boolean adminEspace, UUID memberOf, UUID administers, UUID accueilIn, UUID serviceId) {
        UUID agentId = Ids.next();
        jdbc.sql("""
                INSERT INTO agent (agent_id, espace_id, display_name, admin_espace, member_of, administers, accueil_in, service_ids, version)
                VALUES (:agentId, :espaceId, 'Nathalie Ferrand', :adminEspace, array_remove(ARRAY[CAST(:memberOf AS uuid)], NULL),
                  array_remove(ARRAY[CAST(:administers AS uuid)], NULL), array_remove(ARRAY[CAST(:accueilIn AS uuid)], NULL),
                  ARRAY[:serviceId], 1)
                """)
                .param("agentId", agentId)
                .param("espaceId", espaceId)
                .param("adminEspace", adminEspace)
                .param("memberOf", memberOf)
                .param("administers", administers)
                .param("accueilIn", accueilIn)
                .param("serviceId", serviceId)
                .update();
        return agent(agentId);
    }
}
