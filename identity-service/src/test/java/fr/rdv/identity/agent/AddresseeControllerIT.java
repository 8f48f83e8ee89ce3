package fr.rdv.identity.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class AddresseeControllerIT {
    private static final String PATH = "/internal/agents/{id}";

    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    @Test
    void givesTheEmailToServicesOnly() {
        Espace espace = agents.anEspace();
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);

        assertThat(api.get(Tokens.service(), PATH, agentId))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo(
                        "{\"agentId\": \"%1$s\", \"displayName\": \"Camille MARTIN\", \"email\": \"%1$s@mairie.example\"}"
                                .formatted(agentId));
        assertThat(api.get(Tokens.service(), PATH, Ids.next())).hasStatus(404);
        assertThat(api.get(Tokens.agent(agentId), PATH, agentId)).hasStatus(403);
        assertThat(api.get(Tokens.operateur(), PATH, agentId)).hasStatus(403);
    }
}
