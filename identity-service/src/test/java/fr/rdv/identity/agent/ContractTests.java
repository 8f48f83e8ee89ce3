package fr.rdv.identity.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Level;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.agent.domain.Person;
import fr.rdv.identity.agent.domain.Place;
import fr.rdv.identity.agent.domain.Role;
import fr.rdv.testing.Contracts;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContractTests {
    private static final UUID MAIRIE = UUID.fromString("01977f00-0000-7000-8000-000000000002");
    private static final UUID ETAT_CIVIL = UUID.fromString("01977f00-0000-7000-8000-000000000005");
    private static final UUID ADMIN = UUID.fromString("01977f00-0000-7000-8000-000000000090");

    private final JsonMapper json = JsonMapper.shared();
    private final Agent agent = Agent.invite(
            UUID.fromString("01977f00-0000-7000-8000-000000000010"),
            UUID.fromString("01977f00-0000-7000-8000-000000000001"),
            new Person(new Email("secret@mairie.example"), new Name("Camille", "Martin")),
            new Place(new Role(MAIRIE, Level.BASIQUE, false), false, Set.of(ETAT_CIVIL)),
            Instant.parse("2026-11-02T08:00:00Z"));

    @Test
    void publishesTheInvitationOfTheContract() {
        String body = json.writeValueAsString(AgentState.of(agent, new Actor("agent", ADMIN)));

        Contracts.assertMatches("identity.agent.v1", body);
        assertThat(json.readTree(body))
                .isEqualTo(json.readTree(Contracts.example("identity.agent.v1", "AgentInvited")));
    }

    @Test
    void publishesTheRemovalOfTheContract() {
        agent.enter(Name.UNKNOWN, Instant.parse("2026-11-02T09:00:00Z"));
        agent.leave(MAIRIE);
        String body = json.writeValueAsString(AgentState.of(agent, new Actor("agent", ADMIN)));

        Contracts.assertMatches("identity.agent.v1", body);
        assertThat(json.readTree(body).get("status").asString()).isEqualTo("deleted");
        assertThat(json.readTree(body).get("displayName").asString()).isEqualTo("Camille MARTIN");
    }

    @Test
    void neverPublishesAnEmail() {
        assertThat(json.writeValueAsString(AgentState.of(agent, new Actor("operateur", null))))
                .doesNotContain("mairie.example");
    }
}
